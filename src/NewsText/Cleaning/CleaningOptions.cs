namespace NewsText;

/// <summary>How an <see cref="ArticleCleaner"/> works. Immutable.</summary>
public sealed record CleaningOptions
{
    /// <summary>The defaults.</summary>
    public static CleaningOptions Default { get; } = new();
}
