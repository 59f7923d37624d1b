namespace NewsText.Accuracy;

/// <summary>Casualty figures: outcome, place and range, then relation and status, then who claims them.</summary>
internal static class FigureComparison
{
    public static (Tally Figures, Tally Claimants) Compare(Expectation expected, NewsDocument found)
    {
        var tally = new Tally();
        var claimants = new Tally();
        var used = new HashSet<CasualtyFigure>();
        foreach (ExpectedFigure g in expected.Casualties.OrderBy(f => f.Optional))
        {
            string name = $"{Comparison.Quote(expected.Raw, g.Span)} ({g.Outcome})";
            CasualtyFigure? f = found.Casualties.Where(f => !used.Contains(f) && f.Span.Overlaps(g.Span) && SameOutcome(f, g)).OrderByDescending(f => ValueRight(f, g)).FirstOrDefault();
            if (f is not null)
                used.Add(f);
            if (g.Optional)
                continue;
            if (f is null)
            {
                tally.Counts.Missed++;
                tally.Differences.Add($"missed figure: {name} {Range(g.Least, g.Most)}");
                continue;
            }

            if (!ValueRight(f, g))
            {
                tally.Counts.Missed++;
                tally.Counts.False++;
                tally.Differences.Add($"range of {name}: expected {Range(g.Least, g.Most)}, found {Range(f.Count.Least, f.Count.Most)} [{f.Rule}]");
                continue;
            }

            tally.Counts.True++;
            tally.Judge(SameRelation(Relation(f), g.Relation) && Status(f) == g.Status, $"relation of {name}: expected {g.Relation} {g.Status}, found {Relation(f)} {Status(f)} [{f.Rule}]");
            if (g.Claimants.Count > 0)
                claimants.Judge(ClaimantRight(found, f, g), $"claimant of {name}: expected {g.Claimants[0] ?? "none"}, found {Claimant(found, f)}");
            else if (f.Source is not null)
                claimants.Differences.Add($"claimant of {name}: nobody claims it, found {Claimant(found, f)}");
        }

        foreach (CasualtyFigure f in found.Casualties.Where(f => !used.Contains(f) && f.Status != CasualtyStatus.Hypothetical))
        {
            tally.Counts.False++;
            tally.Differences.Add($"no figure: {Comparison.Quote(expected.Raw, f.Span)} ({f.Outcome}) before '{Comparison.Quote(expected.Raw, new TextSpan(f.Span.End, Math.Min(expected.Raw.Length, f.Span.End + 30)))}' [{f.Rule}]");
        }

        return (tally, claimants);
    }

    private static bool SameOutcome(CasualtyFigure f, ExpectedFigure g) => string.Equals(f.Outcome.ToString(), g.Outcome, StringComparison.OrdinalIgnoreCase);

    private static bool ValueRight(CasualtyFigure f, ExpectedFigure g)
    {
        if (f.Count.Least == g.Least && f.Count.Most == g.Most)
            return true;

        // "about 40" may be coded as a range around it.
        return g.Approximate && g.Least is { } n && g.Most == n
            && (f.Count.Least is null || (f.Count.Least >= n * 0.8 && f.Count.Least <= n)) && (f.Count.Most is null || (f.Count.Most >= n && f.Count.Most <= n * 1.25));
    }

    private static bool ClaimantRight(NewsDocument found, CasualtyFigure f, ExpectedFigure g)
    {
        Attribution? a = f.Attribution is { } id ? found.Attributions.FirstOrDefault(a => a.Id == id) : null;
        if (f.Source is { } claimed && g.Source is { } right && claimed.Span.Overlaps(right))
            return true;
        string?[] names = f.Source is { } s ? [s.Text, a?.Speaker] : [a?.Speaker];
        return names.Any(n => n is not null && g.Claimants.Any(c => c is not null && AttributionComparison.NamesMatch(n, c)));
    }

    private static string Claimant(NewsDocument found, CasualtyFigure f) =>
        f.Source?.Text ?? found.Attributions.FirstOrDefault(a => a.Id == f.Attribution)?.Speaker ?? "none";

    private static string Relation(CasualtyFigure f) => f.Relation.ToString().ToLowerInvariant();

    /// <summary>Whether a figure comes again is a matter of where one begins to read, with the headline or below it.</summary>
    private static bool SameRelation(string found, string right) =>
        found == right || (found is "figure" or "restatement" && right is "figure" or "restatement");

    private static string Status(CasualtyFigure f) => f.Status.ToString().ToLowerInvariant();

    private static string Range(long? least, long? most) => least == most ? $"{least}" : $"{least}..{most}";
}
