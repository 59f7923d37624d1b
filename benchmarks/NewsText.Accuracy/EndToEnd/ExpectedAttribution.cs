namespace NewsText.Accuracy;

/// <summary>A statement that a reader finds in the article.</summary>
public sealed record ExpectedAttribution
{
    public required string Kind { get; init; }

    public required IReadOnlyList<TextSpan> Content { get; init; }

    public TextSpan? Cue { get; init; }

    public TextSpan? Source { get; init; }

    /// <summary>Names that are right for the speaker; null stands for "nobody that the article names".</summary>
    public required IReadOnlyList<string?> Speakers { get; init; }

    public bool Negated { get; init; }

    public bool Anonymous { get; init; }

    public bool Nested { get; init; }

    public bool Optional { get; init; }
}
