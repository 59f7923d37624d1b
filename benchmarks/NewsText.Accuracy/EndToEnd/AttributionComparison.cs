namespace NewsText.Accuracy;

/// <summary>Statements: content by overlap and word for word, and the speaker.</summary>
internal static class AttributionComparison
{
    private const double Overlap = 0.5;

    public static (Tally Found, Tally Exact) Compare(Expectation expected, NewsDocument found)
    {
        var tally = new Tally();
        var exact = new Tally();
        var words = new WordTokens(expected.Raw);
        SortedSet<int>[] gold = [.. expected.Attributions.Select(a => words.In(a.Content))];
        SortedSet<int>[] actual = [.. found.Attributions.Select(a => words.In(a.Content))];
        int?[] match = Match(gold, actual);
        for (int i = 0; i < gold.Length; i++)
        {
            ExpectedAttribution g = expected.Attributions[i];
            string quote = Comparison.Quote(expected.Raw, g.Content[0]);
            if (match[i] is not { } j)
            {
                if (!g.Optional)
                {
                    tally.Counts.Missed++;
                    exact.Counts.Missed++;
                    tally.Differences.Add($"missed {g.Kind}: {quote}{(g.Content.Count > 1 ? $" (+{g.Content.Count - 1})" : "")}");
                }

                continue;
            }

            if (g.Optional)
                continue;
            tally.Counts.True++;
            if (gold[i].SetEquals(actual[j]))
            {
                exact.Counts.True++;
            }
            else
            {
                exact.Counts.Missed++;
                exact.Counts.False++;
                exact.Differences.Add($"not word for word: {quote}\n        found {string.Join(" // ", found.Attributions[j].Content.Select(c => Comparison.Quote(expected.Raw, c)))}");
            }

            Attribution a = found.Attributions[j];
            tally.Judge(
                SpeakerRight(expected.Raw, g, a.Speaker, a.Source),
                $"speaker of {quote}: expected {g.Speakers[0] ?? "none"}, found {a.Speaker ?? "none"} [{a.Rule}]");
        }

        for (int j = 0; j < actual.Length; j++)
        {
            if (Array.IndexOf(match, j) >= 0 || InsideQuotation(gold, actual[j], found.Attributions[j]))
                continue;
            tally.Counts.False++;
            exact.Counts.False++;
            Attribution a = found.Attributions[j];
            tally.Differences.Add($"nobody says: {string.Join(" // ", a.Content.Select(c => Comparison.Quote(expected.Raw, c)))} [{a.Rule}]");
        }

        return (tally, exact);
    }

    /// <summary>A statement inside an expected one: the expectation lists the clear ones, others are no error.</summary>
    private static bool InsideQuotation(SortedSet<int>[] gold, SortedSet<int> actual, Attribution a) =>
        a.Parent is not null && Array.Exists(gold, g => actual.IsProperSubsetOf(g));

    private static int?[] Match(SortedSet<int>[] gold, SortedSet<int>[] actual)
    {
        var match = new int?[gold.Length];
        var used = new HashSet<int>();
        var pairs = from i in Enumerable.Range(0, gold.Length)
                    from j in Enumerable.Range(0, actual.Length)
                    let both = gold[i].Count(actual[j].Contains)
                    let likeness = both == 0 ? 0 : (double)both / (gold[i].Count + actual[j].Count - both)
                    where likeness >= Overlap
                    orderby likeness descending
                    select (i, j);
        foreach ((int i, int j) in pairs.ToList())
        {
            if (match[i] is null && used.Add(j))
                match[i] = j;
        }

        return match;
    }

    private static bool SpeakerRight(string raw, ExpectedAttribution g, string? speaker, TextSpan? source)
    {
        if (speaker is null)
            return g.Speakers.Any(s => s is null);
        if (g.Speakers.Any(s => s is not null && NamesMatch(speaker, s)))
            return true;

        // Where nobody is named, the source's own words are no wrong name.
        return g.Speakers.Any(s => s is null) && g.Source is { } right && source is { } span && right.Overlaps(span)
            && right.In(raw).Contains(speaker, StringComparison.OrdinalIgnoreCase);
    }

    public static bool NamesMatch(string found, string right) =>
        SpeakerName.SameLastName(found, right) || found.Contains(right, StringComparison.OrdinalIgnoreCase) || right.Contains(found, StringComparison.OrdinalIgnoreCase);
}
