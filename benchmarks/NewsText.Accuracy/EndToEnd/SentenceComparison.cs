namespace NewsText.Accuracy;

/// <summary>Sentence ends in the lines that stay.</summary>
internal static class SentenceComparison
{
    public static Tally Compare(Expectation expected, NewsDocument found)
    {
        var tally = new Tally();
        var right = expected.Sentences.Select(s => s.End).ToHashSet();
        var ends = new HashSet<int>();
        foreach (Sentence s in found.Sentences)
        {
            int end = s.Span.End;
            while (end > s.Span.Start && char.IsWhiteSpace(expected.Raw[end - 1]))
                end--;
            if (end > s.Span.Start && LineComparison.Removal(expected, new TextSpan(end - 1, end)) is null)
                ends.Add(end);
        }

        tally.Counts.Add(ends, right);
        foreach (int end in ends.Where(e => !right.Contains(e)).Concat(right.Where(e => !ends.Contains(e))).Order())
        {
            string before = Comparison.Quote(expected.Raw, new TextSpan(Math.Max(0, end - 30), end)), after = Comparison.Quote(expected.Raw, new TextSpan(end, Math.Min(expected.Raw.Length, end + 30)));
            tally.Differences.Add($"{(right.Contains(end) ? "no end found" : "no end here")}: {before} ‖ {after}");
        }

        return tally;
    }
}
