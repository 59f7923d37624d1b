namespace NewsText;

/// <summary>How a <see cref="SentenceSegmenter"/> splits. Immutable.</summary>
public sealed record SentenceOptions
{
    /// <summary>The defaults.</summary>
    public static SentenceOptions Default { get; } = new();
}
