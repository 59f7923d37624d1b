namespace NewsText;

/// <summary>How an <see cref="AttributionDetector"/> works. Immutable.</summary>
public sealed record AttributionOptions
{
    /// <summary>The defaults.</summary>
    public static AttributionOptions Default { get; } = new();

    /// <summary>Whether reported thoughts are found too: "believes that", "fears". Default: no.</summary>
    public bool IncludeBeliefs { get; init; }

    /// <summary>Whether reported wishes and plans are found too: "wants to", "hopes for". Default: no.</summary>
    public bool IncludeWishes { get; init; }

    /// <summary>The first names that tell whom "he" and "she" may mean. Default: <see cref="FirstNameList.Default"/>.</summary>
    public FirstNameList FirstNames
    {
        get => field ?? FirstNameList.Default;
        init;
    }
}
