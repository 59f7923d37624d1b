namespace NewsText.Json;

/// <summary>Turns an analysis into the contract's record, with every offset in one unit.</summary>
internal sealed class RecordBuilder(NewsDocument document, OffsetUnit unit)
{
    private readonly OffsetConverter _offsets = new(document.Raw, unit);

    public OutputRecord Build(string? id, RecordParts parts) => new()
    {
        Id = id,
        Version = NewsTextJson.Version,
        Text = parts.HasFlag(RecordParts.Clean) ? document.Text : null,
        Edits = parts.HasFlag(RecordParts.Clean) ? Map(document.Edits, ToRecord) : null,
        Sentences = parts.HasFlag(RecordParts.Sentences) ? Map(document.Sentences, s => ToRecord(s.Span)) : null,
        Attributions = parts.HasFlag(RecordParts.Attributions) ? Map(document.Attributions, ToRecord) : null,
        Casualties = parts.HasFlag(RecordParts.Casualties) ? Map(document.Casualties, ToRecord) : null,
        Summary = parts.HasFlag(RecordParts.Casualties) ? ToRecord(document.Summary) : null,
        Diagnostics = parts.HasFlag(RecordParts.Diagnostics) ? Map(document.Diagnostics, ToRecord) : null,
    };

    private static TResult[] Map<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> map)
    {
        if (items.Count == 0)
            return [];
        var result = new TResult[items.Count];
        for (int i = 0; i < result.Length; i++)
            result[i] = map(items[i]);
        return result;
    }

    private static Dictionary<string, SummaryRecord> ToRecord(IReadOnlyDictionary<Outcome, OutcomeSummary> summary)
    {
        var result = new Dictionary<string, SummaryRecord>(summary.Count, StringComparer.Ordinal);
        for (Outcome outcome = Outcome.Killed; (int)outcome < ContractNames<Outcome>.Count; outcome++)
        {
            if (summary.TryGetValue(outcome, out OutcomeSummary s))
                result.Add(ContractNames<Outcome>.Of(outcome), new SummaryRecord(s.Low, s.Best, s.High, s.Sources));
        }

        return result;
    }

    private static double Round(double confidence) => Math.Round(confidence, 3);

    private SpanRecord ToRecord(TextSpan span)
    {
        span = _offsets.FromUtf16(span);
        return new SpanRecord(span.Start, span.End);
    }

    private SpanRecord? ToRecord(TextSpan? span) => span is { } s ? ToRecord(s) : null;

    private EditRecord ToRecord(Edit edit)
    {
        TextSpan span = _offsets.FromUtf16(edit.Span);
        return new EditRecord(span.Start, span.End, ContractNames<EditKind>.Of(edit.Kind), edit.Replacement, edit.Rule, Round(edit.Confidence));
    }

    private DiagnosticRecord ToRecord(Diagnostic diagnostic)
    {
        TextSpan span = _offsets.FromUtf16(diagnostic.Span);
        return new DiagnosticRecord(diagnostic.Code, diagnostic.Message, span.Start, span.End);
    }

    private AttributionRecord ToRecord(Attribution a) => new()
    {
        Id = a.Id,
        Parent = a.Parent,
        Kind = ContractNames<AttributionKind>.Of(a.Kind),
        Content = Map(a.Content, ToRecord),
        Cue = ToRecord(a.Cue),
        Source = ToRecord(a.Source),
        Speaker = a.Speaker,
        SourceType = a.SourceType is { } type ? ContractNames<SourceType>.Of(type) : null,
        Negated = a.Negated,
        Hedged = a.Hedged,
        Anonymous = a.Anonymous,
        Rule = a.Rule,
        Confidence = Round(a.Confidence),
    };

    private CasualtyRecord ToRecord(CasualtyFigure f)
    {
        TextSpan span = _offsets.FromUtf16(f.Span);
        return new CasualtyRecord
        {
            Id = f.Id,
            Parent = f.Parent,
            Start = span.Start,
            End = span.End,
            Outcome = ContractNames<Outcome>.Of(f.Outcome),
            Min = f.Count.Least,
            Max = f.Count.Most,
            Approximate = f.Count.Approximate,
            Cue = ToRecord(f.Cue),
            Victim = f.Victim is { } v ? ToRecord(v.Span) with { Text = v.Text, Group = v.Group } : null,
            Relation = ContractNames<CasualtyRelation>.Of(f.Relation),
            Status = ContractNames<CasualtyStatus>.Of(f.Status),
            Negated = f.Negated,
            Cumulative = f.Cumulative,
            Attribution = f.Attribution,
            Source = f.Source is { } s ? ToRecord(s.Span) with { Text = s.Text } : null,
            Rule = f.Rule,
            Confidence = Round(f.Confidence),
        };
    }
}
