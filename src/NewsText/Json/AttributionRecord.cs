using System.Text.Json.Serialization;
using NewsText.Json;

namespace NewsText;

/// <summary>An <see cref="Attribution"/> in the contract's JSON. Members that may be null are always written.</summary>
public sealed record AttributionRecord
{
    /// <summary><see cref="Attribution.Id"/>.</summary>
    public int Id { get; init; }

    /// <summary><see cref="Attribution.Parent"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Parent { get; init; }

    /// <summary><c>direct</c>, <c>indirect</c> or <c>mixed</c>.</summary>
    public required string Kind { get; init; }

    /// <summary><see cref="Attribution.Content"/>.</summary>
    public required IReadOnlyList<SpanRecord> Content { get; init; }

    /// <summary><see cref="Attribution.Cue"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SpanRecord? Cue { get; init; }

    /// <summary><see cref="Attribution.Source"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SpanRecord? Source { get; init; }

    /// <summary><see cref="Attribution.Speaker"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(TextConverter))]
    public string? Speaker { get; init; }

    /// <summary>The lower-case name of a <see cref="NewsText.SourceType"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? SourceType { get; init; }

    /// <summary><see cref="Attribution.Negated"/>.</summary>
    public bool Negated { get; init; }

    /// <summary><see cref="Attribution.Hedged"/>.</summary>
    public bool Hedged { get; init; }

    /// <summary><see cref="Attribution.Anonymous"/>.</summary>
    public bool Anonymous { get; init; }

    /// <summary><see cref="Attribution.Rule"/>.</summary>
    public required string Rule { get; init; }

    /// <summary><see cref="Attribution.Confidence"/>.</summary>
    public double Confidence { get; init; }
}
