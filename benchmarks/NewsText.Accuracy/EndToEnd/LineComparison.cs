using System.Text;

namespace NewsText.Accuracy;

/// <summary>Lines of the raw article: which stay, and what their characters become.</summary>
internal static class LineComparison
{
    public static Tally KeptLines(Expectation expected, NewsDocument found)
    {
        var tally = new Tally();
        foreach (TextSpan line in Lines(expected.Raw))
        {
            ExpectedEdit? removal = Removal(expected, line);
            if (removal is { Optional: true })
                continue;
            bool kept = Kept(found, line);
            if (kept && removal is null)
                tally.Counts.True++;
            else if (kept)
                tally.Counts.False++;
            else if (removal is null)
                tally.Counts.Missed++;
            if (kept == removal is not null)
                tally.Differences.Add($"{(kept ? $"should go ({removal!.Kind})" : "should stay")}: {Comparison.Quote(expected.Raw, line)}");
        }

        return tally;
    }

    public static Tally Repairs(Expectation expected, NewsDocument found)
    {
        var tally = new Tally();
        (TextSpan, string)[] mended = [.. expected.Edits.Where(e => !e.Removes).Select(e => (e.Span, e.Replacement))];
        (TextSpan, string)[] edits = [.. found.Edits.Select(e => (e.Span, e.Replacement))];
        foreach (TextSpan line in Lines(expected.Raw))
        {
            if (Removal(expected, line) is not null || !Kept(found, line))
                continue;
            string raw = Apply(expected.Raw, line, []), right = Apply(expected.Raw, line, mended), actual = Apply(expected.Raw, line, edits);
            bool same = string.Equals(right, actual, StringComparison.Ordinal);
            if (!string.Equals(raw, right, StringComparison.Ordinal))
            {
                if (same)
                    tally.Counts.True++;
                else
                    tally.Counts.Missed++;
            }

            if (!same && !string.Equals(raw, actual, StringComparison.Ordinal))
                tally.Counts.False++;
            if (!same)
                tally.Differences.Add(Difference(right, actual));
        }

        return tally;
    }

    public static IEnumerable<TextSpan> Lines(string raw)
    {
        for (int start = 0, end; start < raw.Length; start = end + 1)
        {
            end = raw.IndexOf('\n', start);
            if (end < 0)
                end = raw.Length;
            if (!raw.AsSpan(start, end - start).IsWhiteSpace())
                yield return new TextSpan(start, end);
        }
    }

    public static ExpectedEdit? Removal(Expectation expected, TextSpan line) =>
        expected.Edits.FirstOrDefault(e => e.Removes && e.Span.Overlaps(line));

    /// <summary>A line stays when at least half of what it shows does.</summary>
    private static bool Kept(NewsDocument found, TextSpan line)
    {
        int shown = 0, gone = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            if (char.IsWhiteSpace(found.Raw[i]))
                continue;
            shown++;
            if (found.Edits.Any(e => e.Replacement.AsSpan().IsWhiteSpace() && e.Span.Start <= i && i < e.Span.End))
                gone++;
        }

        return gone * 2 <= shown;
    }

    private static string Apply(string raw, TextSpan line, (TextSpan Span, string Replacement)[] edits)
    {
        var text = new StringBuilder();
        int at = line.Start;
        foreach ((TextSpan span, string replacement) in edits)
        {
            if (span.End <= line.Start || span.Start >= line.End || span.Start < at)
                continue;
            text.Append(raw, at, span.Start - at).Append(replacement);
            at = span.End;
        }

        if (at < line.End)
            text.Append(raw, at, line.End - at);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Difference(string right, string actual)
    {
        int i = 0;
        while (i < right.Length && i < actual.Length && right[i] == actual[i])
            i++;
        int from = Math.Max(0, i - 20);
        return $"should read '{right[from..Math.Min(right.Length, i + 20)]}', reads '{actual[from..Math.Min(actual.Length, i + 20)]}'";
    }
}
