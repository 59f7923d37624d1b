using System.Globalization;

namespace NewsText.Cli.Output;

/// <summary>Numbers and names as people read them.</summary>
internal static class Wording
{
    public static string Number(long n) => n.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>12 · 12+ · up to 12 · 10–15, with ~ before an approximate one.</summary>
    public static string Range(CountRange count)
    {
        string text = Range(count.Least, count.Most);
        return count.Approximate ? "~" + text : text;
    }

    public static string Range(long? least, long? most) => (least, most) switch
    {
        (null, null) => "some",
        ({ } a, null) => Number(a) + "+",
        (null, { } b) => "up to " + Number(b),
        ({ } a, { } b) when a == b => Number(a),
        ({ } a, { } b) => $"{Number(a)}–{Number(b)}",
    };

    /// <summary>The best figure with the range of the claims where they differ: "118 (90–130)".</summary>
    public static string Summary(OutcomeSummary summary)
    {
        string range = Range(summary.Low, summary.High);
        if (summary.Best is not { } best)
            return range;
        return summary.Low == best && summary.High == best ? Number(best)
            : summary.Low == best && summary.High is null ? range
            : $"{Number(best)} ({range})";
    }

    public static string Count(int n, string one, string many) => $"{Number(n)} {(n == 1 ? one : many)}";

    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
