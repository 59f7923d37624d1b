namespace NewsText.Casualties;

/// <summary>Makes one figure an outcome from all that a document claims.</summary>
internal static class SummaryBuilder
{
    private static readonly Outcome[] Outcomes = Enum.GetValues<Outcome>();
    private static readonly List<Finding> Nothing = [];

    private static List<Finding> Of(List<Finding> findings, Outcome outcome)
    {
        List<Finding> own = Nothing;
        foreach (Finding finding in findings)
        {
            if (finding.Outcome != outcome || !Counts(finding))
                continue;
            if (own == Nothing)
                own = [];
            own.Add(finding);
        }

        return own;
    }

    /// <summary>The summary of one event, or of all the incidents of a list added up.</summary>
    public static IReadOnlyDictionary<Outcome, OutcomeSummary> Build(List<Finding> findings, int items)
    {
        if (items == 0)
            return Build(findings);
        var sum = new Dictionary<Outcome, OutcomeSummary>();
        for (int from = 0; from < findings.Count;)
        {
            int to = from + 1;
            while (to < findings.Count && findings[to].Item == findings[from].Item)
                to++;
            foreach ((Outcome outcome, OutcomeSummary one) in Build(findings.GetRange(from, to - from)))
                sum[outcome] = sum.TryGetValue(outcome, out OutcomeSummary other) ? new OutcomeSummary(other.Low + one.Low, other.Best + one.Best, other.High + one.High, Math.Max(other.Sources, one.Sources)) : one;
            from = to;
        }

        return sum;
    }

    private static Dictionary<Outcome, OutcomeSummary> Build(List<Finding> findings)
    {
        var result = new Dictionary<Outcome, OutcomeSummary>();
        foreach (Outcome outcome in Outcomes)
        {
            List<Finding> own = Of(findings, outcome);
            if (own.Count == 0)
                continue;
            bool hint = own.TrueForAll(f => f.Hidden && f.Weak) && findings.TrueForAll(f => f.Hidden);
            if (!hint)
                result[outcome] = Summarise(own);
        }

        CountShotAsInjured(findings, result);
        CountHospitalisedAsInjured(findings, result);
        return result;
    }

    /// <summary>People shot or beaten are counted as injured only as far as they are not among the dead.</summary>
    private static void CountShotAsInjured(List<Finding> findings, Dictionary<Outcome, OutcomeSummary> result)
    {
        if (!result.TryGetValue(Outcome.Injured, out OutcomeSummary injured) || !result.TryGetValue(Outcome.Killed, out OutcomeSummary killed) || killed.Best is not > 0)
            return;
        List<Finding> own = findings.FindAll(f => f.Outcome == Outcome.Injured && Counts(f) && !f.Negated);
        if (own.Count == 0 || own.Exists(f => !f.Weak))
            return;
        long left = (injured.Best ?? 0) - killed.Best.Value;
        if (left <= 0)
            result.Remove(Outcome.Injured);
        else
            result[Outcome.Injured] = new OutcomeSummary(left, left, injured.High is null ? null : left, injured.Sources);
    }

    /// <summary>After violence or an accident, people taken to hospital count as injured where nobody is called so.</summary>
    private static void CountHospitalisedAsInjured(List<Finding> findings, Dictionary<Outcome, OutcomeSummary> result)
    {
        if (!result.TryGetValue(Outcome.Hospitalised, out OutcomeSummary hospitalised) || findings.Exists(f => f.Outcome is Outcome.Injured or Outcome.Sick && !f.Negated && f.Relation != CasualtyRelation.Background) || !findings.Exists(f => f.Violent))
            return;
        long killed = result.TryGetValue(Outcome.Killed, out OutcomeSummary dead) && dead.Best is { } d ? d : 0;
        if (killed == 0)
            result[Outcome.Injured] = hospitalised;
    }

    private static bool Counts(Finding f) => f.Relation is not (CasualtyRelation.Subset or CasualtyRelation.Restatement or CasualtyRelation.Background)
        && f.Status is not (CasualtyStatus.Hypothetical or CasualtyStatus.Denied) && !f.Superseded && !(f.Hidden && f.Range.Most is null);

    private static OutcomeSummary Summarise(List<Finding> own)
    {
        List<Finding> rivals = own.FindAll(f => f.IsRival && f.Relation == CasualtyRelation.Toll);
        if (rivals.Count > 0 && own.Find(f => !f.Negated && !f.Uncounted) is { IsRival: false })
            own.RemoveAll(f => f.IsRival); // another's total stands beside the first figure and never replaces it
        else
            rivals.Clear();
        Finding? toll = own.Find(f => f.Relation == CasualtyRelation.Toll);
        if (toll is not null)
        {
            // A total of another claimant stands beside the toll; the text's own smaller figures are part of it.
            List<Finding> totals = own.FindAll(f => f.Relation == CasualtyRelation.Toll || (f.Source is { } s && f.Relation == CasualtyRelation.Figure && f.Named > toll.Named && !string.Equals(s.Text, toll.Source?.Text, StringComparison.OrdinalIgnoreCase)));
            totals.Sort((a, b) => a == toll ? -1 : b == toll ? 1 : 0);
            return OfAlternatives([.. totals.ConvertAll(f => new Claim(f)), .. rivals.ConvertAll(f => new Claim(f))]);
        }

        if (own.Exists(f => !f.Negated))
            own.RemoveAll(f => f.Negated);
        if (own.Exists(f => !f.Uncounted))
        {
            var counted = new HashSet<int>(own.Where(f => !f.Uncounted).Select(f => f.ListId));
            own.RemoveAll(f => f.Uncounted && !counted.Contains(f.ListId));
        }

        List<Claim> claims = Lists(own);
        var alternatives = new List<Claim> { claims[0] };
        Claim main = claims[0];
        bool skipped = false;
        for (int i = 1; i < claims.Count; i++)
        {
            Claim claim = claims[i];
            if (claim.IsIncrement && skipped && claim.Sentence <= claims[i - 1].Sentence + 1 && claim.Sentence != main.Sentence)
                continue; // "Five were hurt. … One man was stabbed, another shot": the same people one by one
            skipped = false;
            if (claim.IsIncrement || claim.Sentence == main.Sentence || VictimGroups.AreDisjoint(claim.Group, main.Group))
                main.Add(claim);
            else if (claim.Named > main.Named && main.IsVague && !claim.IsVague)
                alternatives[0] = main = claim; // "scores", and below "84"
            else if (claim.Named > main.Named)
                alternatives.Add(claim);
            else
                skipped = true;
        }

        return OfAlternatives([.. alternatives, .. rivals.ConvertAll(f => new Claim(f))]);
    }

    private static List<Claim> Lists(List<Finding> own)
    {
        var claims = new List<Claim>();
        var lists = new Dictionary<int, Claim>();
        foreach (Finding finding in own)
        {
            var claim = new Claim(finding);
            if (lists.TryGetValue(finding.ListId, out Claim? same))
            {
                same.Add(claim);
                continue;
            }

            lists.Add(finding.ListId, claim);
            claims.Add(claim);
        }

        return claims;
    }

    private static OutcomeSummary OfAlternatives(List<Claim> claims)
    {
        long? best = claims[0].Named;
        long? low = best, high = claims[0].Most;
        foreach (Claim claim in claims)
        {
            long? least = claim.Least is { } l && claim.Named is { } n ? Math.Min(l, n) : claim.Least;
            low = low is null || least is null ? null : Math.Min(low.Value, least.Value);
            high = high is null || claim.Most is null ? null : Math.Max(high.Value, claim.Most.Value);
        }

        int sources = claims.Select(c => c.Source).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return new OutcomeSummary(low, best, high, sources);
    }
}
