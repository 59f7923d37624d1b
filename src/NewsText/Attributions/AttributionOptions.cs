namespace NewsText;

/// <summary>How an <see cref="AttributionDetector"/> works. Immutable.</summary>
public sealed record AttributionOptions
{
    /// <summary>The defaults.</summary>
    public static AttributionOptions Default { get; } = new();
}
