using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>Makes the immutable report of the findings.</summary>
internal sealed class ReportBuilder
{
    private readonly AttributionClaims _claims = new();
    private readonly SummaryBuilder _summary = new();

    public CasualtyReport Build(string text, List<Finding> findings, bool violent, IReadOnlyList<Attribution> attributions, CasualtyOptions options, CasualtyLexicon lexicon)
    {
        _claims.Attach(text, findings, attributions, lexicon);
        if (!options.IncludeHypothetical)
            findings.RemoveAll(static f => f.Status == CasualtyStatus.Hypothetical);
        if (findings.Count == 0)
            return CasualtyReport.Empty;
        int items = IncidentList.Mark(text, findings, lexicon);
        RelationMarker.Mark(findings);
        IReadOnlyDictionary<Outcome, OutcomeSummary> summary = _summary.Build(findings, items, violent);
        PartMarker.Mark(findings);
        int shown = 0;
        foreach (Finding f in findings)
            f.Id = f.Hidden ? -1 : shown++;
        var figures = new CasualtyFigure[shown];
        foreach (Finding f in findings)
        {
            if (f.Hidden)
                continue;
            figures[f.Id] = new CasualtyFigure(SharedRule.Of(f.Rule, f.Confidence))
            {
                Id = f.Id,
                Parent = f.Parent is { Id: >= 0 } parent ? parent.Id : null,
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
            };
        }

        return new CasualtyReport(figures, summary);
    }
}
