namespace NewsText.Casualties;

/// <summary>Makes the immutable report of the findings.</summary>
internal static class ReportBuilder
{
    public static CasualtyReport Build(string text, List<Finding> findings, IReadOnlyList<Attribution> attributions, CasualtyOptions options)
    {
        _ = attributions;
        if (!options.IncludeHypothetical)
            findings.RemoveAll(f => f.Status == CasualtyStatus.Hypothetical);
        RelationMarker.Mark(findings);
        var figures = new List<CasualtyFigure>(findings.Count);
        for (int i = 0; i < findings.Count; i++)
        {
            Finding f = findings[i];
            int parent = f.Parent is null ? -1 : findings.IndexOf(f.Parent);
            figures.Add(new CasualtyFigure
            {
                Id = i,
                Parent = parent >= 0 ? parent : null,
                Span = f.Span,
                Outcome = f.Outcome,
                Count = f.Range,
                Cue = f.Cue,
                Victim = f.VictimSpan is { } v ? new Victim(v, v.In(text), f.Group) : null,
                Relation = f.Relation,
                Status = f.Status,
                Negated = f.Negated,
                Cumulative = f.Cumulative,
                Attribution = f.Attribution,
                Source = f.Source,
                Rule = f.Rule,
                Confidence = f.Confidence,
            });
        }

        return new CasualtyReport(figures, SummaryBuilder.Build(findings));
    }
}
