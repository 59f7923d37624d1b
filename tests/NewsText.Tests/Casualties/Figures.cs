using System.Globalization;

namespace NewsText.Tests.Casualties;

/// <summary>Short forms of figures for assertions: "killed 12.. reported".</summary>
internal static class Figures
{
    public static CasualtyReport Of(string text) => CasualtyExtractor.Default.Extract(text, SentenceSegmenter.Default.Segment(text), []);

    public static string[] Brief(string text) => [.. Of(text).Figures.Select(Brief)];

    public static string Brief(CasualtyFigure f) => f.Outcome.ToString().ToLowerInvariant() + " " + Range(f.Count);

    public static string Range(CountRange range) => range.Least is { } least && range.Least == range.Most
        ? least.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{range.Least}..{range.Most}");
}
