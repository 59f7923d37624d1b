namespace NewsText.Cleaning;

/// <summary>Entry of the line half of cleaning: roles over the sequence of lines, then removals.</summary>
internal static class LineCleaning
{
    public static CleanText Run(CleanText repaired, CleaningOptions options) => repaired;
}
