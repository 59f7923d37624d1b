using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsText;

/// <summary>Writes analyses in the record contract and reads them back. Thread-safe.</summary>
public static class NewsTextJson
{
    /// <summary>Version of the record format that this library writes.</summary>
    public const int Version = 1;

    private static readonly NewsTextJsonContext Context = new(new JsonSerializerOptions(NewsTextJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The contract's record of an analysis, with offsets in UTF-16 code units.</summary>
    public static OutputRecord ToRecord(NewsDocument document, string? id = null, RecordParts parts = RecordParts.All)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new OutputRecord
        {
            Id = id,
            Version = Version,
            Text = parts.HasFlag(RecordParts.Clean) ? document.Text : null,
            Edits = parts.HasFlag(RecordParts.Clean) ? [.. document.Edits.Select(ToRecord)] : null,
            Sentences = parts.HasFlag(RecordParts.Sentences) ? [.. document.Sentences.Select(s => new SpanRecord(s.Span.Start, s.Span.End))] : null,
            Attributions = parts.HasFlag(RecordParts.Attributions) ? [.. document.Attributions.Select(ToRecord)] : null,
            Casualties = parts.HasFlag(RecordParts.Casualties) ? [.. document.Casualties.Select(ToRecord)] : null,
            Summary = parts.HasFlag(RecordParts.Casualties)
                ? document.Summary.OrderBy(s => s.Key).ToDictionary(s => Name(s.Key), s => new SummaryRecord(s.Value.Low, s.Value.Best, s.Value.High, s.Value.Sources), StringComparer.Ordinal)
                : null,
            Diagnostics = parts.HasFlag(RecordParts.Diagnostics) ? [.. document.Diagnostics.Select(d => new DiagnosticRecord(d.Code, d.Message, d.Span.Start, d.Span.End))] : null,
        };
    }

    /// <summary>One line of JSON, without a line end.</summary>
    public static string Serialize(OutputRecord record) => JsonSerializer.Serialize(record, Context.OutputRecord);

    /// <summary>Writes one line of JSON as UTF-8, without a line end.</summary>
    public static void Serialize(Utf8JsonWriter writer, OutputRecord record) => JsonSerializer.Serialize(writer, record, Context.OutputRecord);

    /// <summary>Reads a line that <see cref="Serialize(OutputRecord)"/> wrote.</summary>
    /// <exception cref="JsonException">The text is not such a record.</exception>
    public static OutputRecord Deserialize(string json) =>
        JsonSerializer.Deserialize(json, Context.OutputRecord) ?? throw new JsonException("The record is null.");

    private static EditRecord ToRecord(Edit e) => new(e.Span.Start, e.Span.End, Name(e.Kind), e.Replacement, e.Rule, Round(e.Confidence));

    private static SpanRecord? ToRecord(TextSpan? span) => span is { } s ? new SpanRecord(s.Start, s.End) : null;

    private static AttributionRecord ToRecord(Attribution a) => new()
    {
        Id = a.Id,
        Parent = a.Parent,
        Kind = Name(a.Kind),
        Content = [.. a.Content.Select(s => new SpanRecord(s.Start, s.End))],
        Cue = ToRecord(a.Cue),
        Source = ToRecord(a.Source),
        Speaker = a.Speaker,
        SourceType = a.SourceType is { } type ? Name(type) : null,
        Negated = a.Negated,
        Hedged = a.Hedged,
        Anonymous = a.Anonymous,
        Rule = a.Rule,
        Confidence = Round(a.Confidence),
    };

    private static CasualtyRecord ToRecord(CasualtyFigure f) => new()
    {
        Id = f.Id,
        Parent = f.Parent,
        Start = f.Span.Start,
        End = f.Span.End,
        Outcome = Name(f.Outcome),
        Min = f.Count.Least,
        Max = f.Count.Most,
        Approximate = f.Count.Approximate,
        Cue = ToRecord(f.Cue),
        Victim = f.Victim is { } v ? new SpanRecord(v.Span.Start, v.Span.End, v.Text, v.Group) : null,
        Relation = Name(f.Relation),
        Status = Name(f.Status),
        Negated = f.Negated,
        Cumulative = f.Cumulative,
        Attribution = f.Attribution,
        Source = f.Source is { } s ? new SpanRecord(s.Span.Start, s.Span.End, s.Text) : null,
        Rule = f.Rule,
        Confidence = Round(f.Confidence),
    };

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static double Round(double confidence) => Math.Round(confidence, 3);
}
