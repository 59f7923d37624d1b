namespace NewsText.Casualties;

/// <summary>Makes one figure an outcome from all that a document claims.</summary>
internal static class SummaryBuilder
{
    public static IReadOnlyDictionary<Outcome, OutcomeSummary> Build(List<Finding> findings)
    {
        var result = new Dictionary<Outcome, OutcomeSummary>();
        foreach (Outcome outcome in Enum.GetValues<Outcome>())
        {
            List<Finding> own = [.. findings.Where(f => f.Outcome == outcome && f.Relation is not (CasualtyRelation.Subset or CasualtyRelation.Restatement or CasualtyRelation.Background) && f.Status is not (CasualtyStatus.Hypothetical or CasualtyStatus.Denied))];
            if (own.Count == 0)
                continue;
            Finding? toll = own.Find(f => f.Relation == CasualtyRelation.Toll);
            CountRange range = toll?.Range ?? own[0].Range;
            long? best = range.Least ?? range.Most;
            result[outcome] = new OutcomeSummary(range.Least, best, range.Most, 1);
        }

        return result;
    }
}
