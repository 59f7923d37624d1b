using System.Text.RegularExpressions;

namespace NewsText.Benchmarks;

/// <summary>What a program without the library does in an afternoon: one regular expression a question. Fast to write, and mostly wrong.</summary>
public static partial class NaiveReader
{
    /// <summary>Sentences, quotations with a tag and counted victims together.</summary>
    public static int Count(string article)
    {
        int found = 0;
        foreach (Range _ in Sentence().EnumerateSplits(article))
            found++;
        foreach (ValueMatch _ in Quotation().EnumerateMatches(article))
            found++;
        foreach (ValueMatch _ in Figure().EnumerateMatches(article))
            found++;
        return found;
    }

    [GeneratedRegex(@"(?<=[.!?…])\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    internal static partial Regex Sentence();

    [GeneratedRegex("""["“][^"”\n]+["”],? (?:[A-Z]\w+ )*(?:said|says|told|added)\b|\b(?:said|says|told|added):? ["“][^"”\n]+["”]""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)\s+(?:\w+\s+){0,3}?(?:killed|dead|died|injured|wounded|missing|displaced)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Figure();
}
