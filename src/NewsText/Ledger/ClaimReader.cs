using NewsText.Json;

namespace NewsText.Ledger;

/// <summary>One claim an outcome and source: its running toll, else its first figure. What a document's summary leaves out stays out.</summary>
internal static class ClaimReader
{
    public static IEnumerable<LedgerClaim> Of(NewsDocument document) => Choose(document.Casualties
        .Where(f => document.Summary.ContainsKey(f.Outcome))
        .Select(f => (new LedgerClaim(f.Outcome, f.Count.Least, f.Count.Most, f.Count.Approximate, f.Source?.Text), f.Relation, f.Status)));

    /// <summary>The claims that a record tells of.</summary>
    /// <exception cref="System.Text.Json.JsonException">A name in the record is none of the contract's.</exception>
    public static IEnumerable<LedgerClaim> Of(OutputRecord record) => Choose((record.Casualties ?? [])
        .Where(f => record.Summary?.ContainsKey(f.Outcome) == true)
        .Select(f => (
            new LedgerClaim(Parse<Outcome>(f.Outcome), f.Min, f.Max, f.Approximate, f.Source?.Text),
            Parse<CasualtyRelation>(f.Relation),
            Parse<CasualtyStatus>(f.Status))));

    private static IEnumerable<LedgerClaim> Choose(IEnumerable<(LedgerClaim Claim, CasualtyRelation Relation, CasualtyStatus Status)> figures)
    {
        var claims = new SortedDictionary<ClaimKey, (LedgerClaim Claim, bool Toll)>();
        foreach ((LedgerClaim claim, CasualtyRelation relation, CasualtyStatus status) in figures)
        {
            if (relation is not (CasualtyRelation.Figure or CasualtyRelation.Toll) || status is CasualtyStatus.Hypothetical or CasualtyStatus.Denied)
                continue;
            bool toll = relation == CasualtyRelation.Toll;
            ClaimKey key = ClaimKey.Of(claim.Outcome, claim.Source);
            if (!claims.TryGetValue(key, out (LedgerClaim Claim, bool Toll) old) || (toll && !old.Toll))
                claims[key] = (claim, toll);
        }

        return claims.Values.Select(c => c.Claim);
    }

    private static T Parse<T>(string name)
        where T : struct, Enum =>
        ContractNames<T>.TryParse(name, out T value) ? value : throw new System.Text.Json.JsonException($"'{name}' is no {typeof(T).Name} of the contract.");
}
