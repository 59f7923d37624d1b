using System.Text.Json.Serialization;

namespace NewsText.Cli.Totals;

/// <summary>The sums of one outcome's summaries. Adding is associative: a sum that would overflow stays at the largest number.</summary>
internal sealed record RangeTotal
{
    /// <summary>Articles, or events, that have a summary of the outcome.</summary>
    public long Count { get; init; }

    public long Low { get; init; }

    public long Best { get; init; }

    /// <summary>Sum of the highest claims; where a summary is open above, its best or lowest one.</summary>
    public long High { get; init; }

    /// <summary>How many of <see cref="Count"/> are open above, so that <see cref="High"/> is a least figure for them.</summary>
    [JsonPropertyName("open")]
    public long OpenAbove { get; init; }

    public static RangeTotal Of(long? low, long? best, long? high)
    {
        long likely = best ?? low ?? high ?? 0;
        return new() { Count = 1, Low = low ?? 0, Best = likely, High = high ?? Math.Max(likely, low ?? 0), OpenAbove = high is null ? 1 : 0 };
    }

    public RangeTotal Plus(RangeTotal other) => new()
    {
        Count = Count + other.Count,
        Low = Sum(Low, other.Low),
        Best = Sum(Best, other.Best),
        High = Sum(High, other.High),
        OpenAbove = OpenAbove + other.OpenAbove,
    };

    private static long Sum(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;
}
