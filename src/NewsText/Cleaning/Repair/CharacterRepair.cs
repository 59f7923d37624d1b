namespace NewsText.Cleaning;

/// <summary>Entry of the repair half of cleaning: damaged characters and spacing, before lines get their roles.</summary>
internal static class CharacterRepair
{
    public static CleanText Run(string raw, CleaningOptions options) => CleanText.Unchanged(raw);
}
