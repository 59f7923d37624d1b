using NewsText.Json;

namespace NewsText.Ledger;

/// <summary>One claim an outcome and source: its running toll, else its first figure with what the same word counts beside it. What a document's summary leaves out stays out.</summary>
internal static class ClaimReader
{
    /// <summary>The claims of an analysis, by outcome; first the one that holds the summary's best figure, then by source.</summary>
    public static IEnumerable<LedgerClaim> Of(NewsDocument document) => Choose(
        document.Casualties
            .Where(f => document.Summary.ContainsKey(f.Outcome))
            .Select(f => new Figure(new LedgerClaim(f.Outcome, f.Count.Least, f.Count.Most, f.Count.Approximate, f.Source?.Text), f.Relation, f.Status, f.Cue)),
        o => document.Summary.TryGetValue(o, out OutcomeSummary s) ? s.Best : null);

    /// <summary>The claims that a record tells of.</summary>
    /// <exception cref="System.Text.Json.JsonException">A name in the record is none of the contract's.</exception>
    public static IEnumerable<LedgerClaim> Of(OutputRecord record) => Choose(
        (record.Casualties ?? [])
            .Where(f => record.Summary?.ContainsKey(f.Outcome) == true)
            .Select(f => new Figure(
                new LedgerClaim(Parse<Outcome>(f.Outcome), f.Min, f.Max, f.Approximate, f.Source?.Text),
                Parse<CasualtyRelation>(f.Relation),
                Parse<CasualtyStatus>(f.Status),
                f.Cue is { } cue ? new TextSpan(cue.Start, cue.End) : null)),
        o => record.Summary!.First(s => Parse<Outcome>(s.Key) == o).Value.Best);

    private static IEnumerable<LedgerClaim> Choose(IEnumerable<Figure> figures, Func<Outcome, long?> best)
    {
        var claims = new SortedDictionary<ClaimKey, Figure>();
        foreach (Figure figure in figures)
        {
            if (figure.Relation is not (CasualtyRelation.Figure or CasualtyRelation.Toll) || figure.Status is CasualtyStatus.Hypothetical or CasualtyStatus.Denied)
                continue;
            ClaimKey key = ClaimKey.Of(figure.Claim.Outcome, figure.Claim.Source);
            if (!claims.TryGetValue(key, out Figure old) || (figure.IsToll && !old.IsToll))
                claims[key] = figure;
            else if (!old.IsToll && old.Cue is not null && old.Cue == figure.Cue)
                claims[key] = old with { Claim = Sum(old.Claim, figure.Claim) };
        }

        return claims.Values.Select(c => c.Claim).GroupBy(c => c.Outcome).SelectMany(g => best(g.Key) is { } number ? g.OrderByDescending(c => c.Best == number || c.Most == number) : g.AsEnumerable());
    }

    /// <summary>"30 militants, four civilians and two soldiers".</summary>
    private static LedgerClaim Sum(LedgerClaim a, LedgerClaim b) => a with { Least = a.Least + b.Least, Most = a.Most + b.Most, Approximate = a.Approximate || b.Approximate };

    private static T Parse<T>(string name)
        where T : struct, Enum =>
        ContractNames<T>.TryParse(name, out T value) ? value : throw new System.Text.Json.JsonException($"'{name}' is no {typeof(T).Name} of the contract.");

    private readonly record struct Figure(LedgerClaim Claim, CasualtyRelation Relation, CasualtyStatus Status, TextSpan? Cue)
    {
        public bool IsToll => Relation == CasualtyRelation.Toll;
    }
}
