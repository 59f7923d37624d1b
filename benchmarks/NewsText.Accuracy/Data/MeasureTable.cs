using System.Globalization;

namespace NewsText.Accuracy;

/// <summary>The table of figures in a page of the docs.</summary>
public static class MeasureTable
{
    private const string Begin = "<!-- table -->\n";
    private const string End = "<!-- end -->";

    /// <summary>Replaces what stands between the page's two marks by the figures given, in their order.</summary>
    /// <exception cref="InvalidDataException">The page lacks a mark.</exception>
    public static void Write(string page, IEnumerable<Measure> measures)
    {
        string text = File.ReadAllText(page);
        int start = text.IndexOf(Begin, StringComparison.Ordinal), end = text.IndexOf(End, StringComparison.Ordinal);
        if (start < 0 || end < start)
            throw new InvalidDataException($"{page} has no '{Begin.TrimEnd()}' with '{End}' behind it.");
        IEnumerable<string> rows = measures.Select(m => string.Create(CultureInfo.InvariantCulture, $"| {m.Set} | {m.Name} | {m.Value:F4} |\n"));
        string table = "| set | figure | value |\n|---|---|---|\n" + string.Concat(rows);
        File.WriteAllText(page, string.Concat(text.AsSpan(0, start + Begin.Length), table, text.AsSpan(end)));
    }
}
