using System.Text.Json;
using System.Text.Json.Serialization;
using NewsText.Json;

namespace NewsText;

/// <summary>One line of the contract's output. A member that was not computed is null and not written.</summary>
public sealed record OutputRecord
{
    /// <summary>The input's id.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(TextConverter))]
    public string? Id { get; init; }

    /// <summary>Version of the record format; absent from an error record.</summary>
    public int? Version { get; init; }

    /// <summary>The text that the offsets point into, where the input was no text itself but a page that it was read from.</summary>
    [JsonConverter(typeof(TextConverter))]
    public string? Raw { get; init; }

    /// <summary>What the page's markup says, where the input was a page.</summary>
    public PageRecord? Page { get; init; }

    /// <summary>The cleaned text.</summary>
    [JsonConverter(typeof(TextConverter))]
    public string? Text { get; init; }

    /// <summary>What cleaning changed.</summary>
    public IReadOnlyList<EditRecord>? Edits { get; init; }

    /// <summary>The sentences.</summary>
    public IReadOnlyList<SpanRecord>? Sentences { get; init; }

    /// <summary>Who said what.</summary>
    public IReadOnlyList<AttributionRecord>? Attributions { get; init; }

    /// <summary>The casualty figures.</summary>
    public IReadOnlyList<CasualtyRecord>? Casualties { get; init; }

    /// <summary>By lower-case outcome.</summary>
    public IReadOnlyDictionary<string, SummaryRecord>? Summary { get; init; }

    /// <summary>What was doubtful.</summary>
    public IReadOnlyList<DiagnosticRecord>? Diagnostics { get; init; }

    /// <summary>Why each finding was made, where that was asked for.</summary>
    public IReadOnlyList<ExplanationRecord>? Explanations { get; init; }

    /// <summary>An object with the other members of the input record, carried through unread.</summary>
    [JsonConverter(typeof(RawJsonConverter))]
    public JsonElement? Extra { get; init; }

    /// <summary>Why there is no analysis.</summary>
    public ErrorRecord? Error { get; init; }
}
