namespace NewsText;

/// <summary>What a document claims in all about one outcome of its main event.</summary>
/// <param name="Low">The lowest number claimed, or null where every claim is open below.</param>
/// <param name="Best">The figure to quote: never an average.</param>
/// <param name="High">The highest number claimed, or null where a claim is open above.</param>
/// <param name="Sources">How many different claimants; the text itself counts as one.</param>
public readonly record struct OutcomeSummary(long? Low, long? Best, long? High, int Sources)
{
    private readonly CountRange _range = new(Low, High); // packed: a document holds some
    private readonly long _best = Best ?? 0;
    private readonly bool _hasBest = Best is not null;

    /// <summary>The lowest number claimed, or null where every claim is open below.</summary>
    public long? Low { get => _range.Least; init => _range = _range with { Least = value }; }

    /// <summary>The figure to quote: never an average.</summary>
    public long? Best
    {
        get => _hasBest ? _best : null;
        init => (_best, _hasBest) = (value ?? 0, value is not null);
    }

    /// <summary>The highest number claimed, or null where a claim is open above.</summary>
    public long? High { get => _range.Most; init => _range = _range with { Most = value }; }

    /// <summary>How many different claimants; the text itself counts as one.</summary>
    public int Sources { get; init; } = Sources;
}
