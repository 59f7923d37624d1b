namespace NewsText.Cleaning;

/// <summary>What the repairs found out about a text and may ask again; good until the text changes.</summary>
internal sealed class RepairNotes
{
    public EnglishContext English { get; } = new();

    public (int Lower, int Upper)? LowerStarts { get; set; }

    public void Clear()
    {
        English.Clear();
        LowerStarts = null;
    }
}
