namespace NewsText.Casualties;

/// <summary>Makes the immutable report of the findings.</summary>
internal static class ReportBuilder
{
    public static CasualtyReport Build(string text, List<Finding> findings, IReadOnlyList<Attribution> attributions, CasualtyOptions options, CasualtyLexicon lexicon)
    {
        AttributionClaims.Attach(text, findings, attributions, lexicon);
        if (!options.IncludeHypothetical)
            findings.RemoveAll(f => f.Status == CasualtyStatus.Hypothetical);
        RelationMarker.Mark(findings);
        var figures = new List<CasualtyFigure>(findings.Count);
        List<Finding> shown = findings.FindAll(f => !f.Hidden);
        var ids = new Dictionary<Finding, int>(shown.Count);
        for (int i = 0; i < shown.Count; i++)
            ids.Add(shown[i], i);
        foreach (Finding f in shown)
        {
            figures.Add(new CasualtyFigure
            {
                Id = ids[f],
                Parent = f.Parent is not null && ids.TryGetValue(f.Parent, out int parent) ? parent : null,
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
