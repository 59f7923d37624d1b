using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>The memory that cleaning one text works in; a thread keeps it for the next.</summary>
internal sealed class CleaningScratch
{
    /// <summary>The text from its first repair to its last.</summary>
    public EditedText First { get; } = new();

    /// <summary>What a further round does to the cleaned text.</summary>
    public EditedText Again { get; } = new();

    /// <summary>The edits of one pass.</summary>
    public List<Edit> Edits { get; private set; } = [];

    public RepairNotes Notes { get; } = new();

    /// <summary>Forgets the text and returns what grew large.</summary>
    public void End()
    {
        First.End();
        Again.End();
        Notes.Clear();
        if (Edits.Capacity > 1 << 14)
            Edits = [];
        Edits.Clear();
    }
}
