using System.Text.Json;

namespace NewsText.Json;

/// <summary>Turns the contract's record back into an analysis.</summary>
internal sealed class RecordReader(string raw, OffsetUnit unit)
{
    private readonly OffsetConverter _offsets = new(raw, unit);

    public NewsDocument Read(OutputRecord record)
    {
        if (record.Error is { } error)
            throw new JsonException($"The record holds no analysis but the error {error.Code}.");
        if (record.Version is > NewsTextJson.Version)
            throw new JsonException($"The record's version {record.Version} is newer than this library's {NewsTextJson.Version}.");
        return new NewsDocument(
            ReadText(record),
            Map(record.Sentences, s => new Sentence(Span(s.Start, s.End), "", 1)),
            Map(record.Attributions, Read),
            new CasualtyReport(Map(record.Casualties, Read), Read(record.Summary)),
            Map(record.Diagnostics, d => new Diagnostic(d.Code, d.Message, Span(d.Start, d.End))));
    }

    private static TResult[] Map<T, TResult>(IReadOnlyList<T>? items, Func<T, TResult> map) => items is null ? [] : [.. items.Select(map)];

    private static Dictionary<Outcome, OutcomeSummary> Read(IReadOnlyDictionary<string, SummaryRecord>? summary)
    {
        var result = new Dictionary<Outcome, OutcomeSummary>();
        foreach ((string name, SummaryRecord s) in summary ?? new Dictionary<string, SummaryRecord>(StringComparer.Ordinal))
            result[Name<Outcome>(name)] = new OutcomeSummary(s.Low, s.Best, s.High, s.Sources);
        return result;
    }

    private static T Name<T>(string name)
        where T : struct, Enum =>
        ContractNames<T>.TryParse(name, out T value) ? value : throw new JsonException($"\"{name}\" is no {typeof(T).Name}.");

    private CleanText ReadText(OutputRecord record)
    {
        Edit[] edits = Map(record.Edits, e => new Edit(Span(e.Start, e.End), Name<EditKind>(e.Kind), e.Replacement, e.Rule, e.Confidence));
        CleanText clean;
        try
        {
            clean = CleanText.Create(raw, edits);
        }
        catch (ArgumentException e)
        {
            throw new JsonException(e.Message, e);
        }

        if (record.Text is { } text && !string.Equals(text, clean.Text, StringComparison.Ordinal))
            throw new JsonException("The record belongs to another text: its edits do not make its cleaned text.");
        return clean;
    }

    private TextSpan Span(int start, int end)
    {
        try
        {
            TextSpan span = _offsets.ToUtf16(new TextSpan(start, end));
            if (start <= end && start >= 0 && span.End <= raw.Length)
                return span;
        }
        catch (ArgumentOutOfRangeException)
        {
            // Said below.
        }

        throw new JsonException($"The span [{start}, {end}) does not fit the text.");
    }

    private TextSpan? Span(SpanRecord? span) => span is { } s ? Span(s.Start, s.End) : null;

    private Attribution Read(AttributionRecord a) => new()
    {
        Id = a.Id,
        Parent = a.Parent,
        Kind = Name<AttributionKind>(a.Kind),
        Content = Map(a.Content, s => Span(s.Start, s.End)),
        Cue = Span(a.Cue),
        Source = Span(a.Source),
        Speaker = a.Speaker,
        SourceType = a.SourceType is { } type ? Name<SourceType>(type) : null,
        Negated = a.Negated,
        Hedged = a.Hedged,
        Anonymous = a.Anonymous,
        Rule = a.Rule,
        Confidence = a.Confidence,
    };

    private CasualtyFigure Read(CasualtyRecord f) => new()
    {
        Id = f.Id,
        Parent = f.Parent,
        Span = Span(f.Start, f.End),
        Outcome = Name<Outcome>(f.Outcome),
        Count = new CountRange(f.Min, f.Max, f.Approximate),
        Cue = Span(f.Cue),
        Victim = f.Victim is { } v ? new Victim(Span(v.Start, v.End), v.Text ?? "", v.Group) : null,
        Relation = Name<CasualtyRelation>(f.Relation),
        Status = Name<CasualtyStatus>(f.Status),
        Negated = f.Negated,
        Cumulative = f.Cumulative,
        Attribution = f.Attribution,
        Source = f.Source is { } s ? new Claimant(Span(s.Start, s.End), s.Text ?? "", null) : null,
        Rule = f.Rule,
        Confidence = f.Confidence,
    };
}
