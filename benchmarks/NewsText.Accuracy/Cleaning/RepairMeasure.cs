using System.Text.Json;

namespace NewsText.Accuracy;

/// <summary>Exact restoration of damaged texts by type of damage, false changes of sound ones, and the hard cases.</summary>
public static class RepairMeasure
{
    private const string KnownFailures = "ftfy-known-failures";

    public static IEnumerable<Measure> Score(string set, string docs, string gold)
    {
        var byType = new SortedDictionary<string, (int All, int Right)>(StringComparer.Ordinal);
        foreach ((JsonElement doc, JsonElement g) in JsonLines.Read(docs).Zip(JsonLines.Read(gold)))
        {
            bool right = string.Equals(ArticleCleaner.Default.Clean(doc.Text("text")).Text.TrimEnd('\n'), g.Text("text").TrimEnd('\n'), StringComparison.Ordinal);
            Count(byType, g.Text("type"), right);
        }

        var damaged = byType.Where(t => !IsSound(t.Key) && t.Key != KnownFailures).ToList();
        var sound = byType.Where(t => IsSound(t.Key)).ToList();
        yield return new Measure(set, "restored (macro)", damaged.Average(t => (double)t.Value.Right / t.Value.All));
        yield return new Measure(set, "restored", (double)damaged.Sum(t => t.Value.Right) / damaged.Sum(t => t.Value.All));
        yield return new Measure(set, "false changes", (double)sound.Sum(t => t.Value.All - t.Value.Right) / sound.Sum(t => t.Value.All), HigherIsBetter: false);
    }

    /// <summary>Share of hard cases whose non-empty lines come out exactly, by type.</summary>
    public static IEnumerable<Measure> Hard(string set, string docs, string gold)
    {
        var byType = new SortedDictionary<string, (int All, int Right)>(StringComparer.Ordinal);
        foreach ((JsonElement doc, JsonElement g) in JsonLines.Read(docs).Zip(JsonLines.Read(gold)))
            Count(byType, g.Text("type"), Lines(ArticleCleaner.Default.Clean(doc.Text("text")).Text).SequenceEqual(Lines(g.Text("text")), StringComparer.Ordinal));
        return byType.Select(t => new Measure(set, t.Key, (double)t.Value.Right / t.Value.All));
    }

    private static bool IsSound(string type) => type.StartsWith("keep", StringComparison.Ordinal);

    private static void Count(SortedDictionary<string, (int All, int Right)> byType, string type, bool right)
    {
        (int all, int rights) = byType.GetValueOrDefault(type);
        byType[type] = (all + 1, rights + (right ? 1 : 0));
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n')
        .Select(l => string.Join(' ', l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .Where(l => l.Length > 0);
}
