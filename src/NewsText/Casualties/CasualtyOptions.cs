namespace NewsText;

/// <summary>How a <see cref="CasualtyExtractor"/> works. Immutable.</summary>
public sealed record CasualtyOptions
{
    /// <summary>The defaults.</summary>
    public static CasualtyOptions Default { get; } = new();
}
