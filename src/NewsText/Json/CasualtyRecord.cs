using System.Text.Json.Serialization;

namespace NewsText;

/// <summary>A <see cref="CasualtyFigure"/> in the contract's JSON. Members that may be null are always written.</summary>
public sealed record CasualtyRecord
{
    /// <summary><see cref="CasualtyFigure.Id"/>.</summary>
    public int Id { get; init; }

    /// <summary><see cref="CasualtyFigure.Parent"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Parent { get; init; }

    /// <summary>Start of <see cref="CasualtyFigure.Span"/>.</summary>
    public int Start { get; init; }

    /// <summary>End of <see cref="CasualtyFigure.Span"/>.</summary>
    public int End { get; init; }

    /// <summary>The lower-case name of an <see cref="NewsText.Outcome"/>.</summary>
    public required string Outcome { get; init; }

    /// <summary><see cref="CountRange.Least"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long? Min { get; init; }

    /// <summary><see cref="CountRange.Most"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long? Max { get; init; }

    /// <summary><see cref="CountRange.Approximate"/>.</summary>
    public bool Approximate { get; init; }

    /// <summary><see cref="CasualtyFigure.Cue"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SpanRecord? Cue { get; init; }

    /// <summary><see cref="CasualtyFigure.Victim"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SpanRecord? Victim { get; init; }

    /// <summary>The lower-case name of a <see cref="CasualtyRelation"/>.</summary>
    public required string Relation { get; init; }

    /// <summary>The lower-case name of a <see cref="CasualtyStatus"/>.</summary>
    public required string Status { get; init; }

    /// <summary><see cref="CasualtyFigure.Negated"/>.</summary>
    public bool Negated { get; init; }

    /// <summary><see cref="CasualtyFigure.Cumulative"/>.</summary>
    public bool Cumulative { get; init; }

    /// <summary><see cref="CasualtyFigure.Attribution"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Attribution { get; init; }

    /// <summary><see cref="CasualtyFigure.Source"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SpanRecord? Source { get; init; }

    /// <summary><see cref="CasualtyFigure.Rule"/>.</summary>
    public required string Rule { get; init; }

    /// <summary><see cref="CasualtyFigure.Confidence"/>.</summary>
    public double Confidence { get; init; }
}
