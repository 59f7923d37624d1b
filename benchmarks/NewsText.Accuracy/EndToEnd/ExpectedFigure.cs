namespace NewsText.Accuracy;

/// <summary>A casualty figure that a reader finds in the article.</summary>
public sealed record ExpectedFigure
{
    public required TextSpan Span { get; init; }

    public required string Outcome { get; init; }

    public long? Least { get; init; }

    public long? Most { get; init; }

    public bool Approximate { get; init; }

    public required string Relation { get; init; }

    public required string Status { get; init; }

    public bool Negated { get; init; }

    public TextSpan? Source { get; init; }

    /// <summary>Names that are right for who claims the figure; empty where nobody does.</summary>
    public required IReadOnlyList<string?> Claimants { get; init; }

    public bool Optional { get; init; }
}
