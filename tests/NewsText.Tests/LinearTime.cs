using System.Diagnostics;
using System.Globalization;

namespace NewsText.Tests;

/// <summary>Tells linear work from quadratic: on a megabyte the one takes a second or so, the other minutes, so no machine blurs the two.</summary>
internal static class LinearTime
{
    /// <summary>Length of a text that shows the difference.</summary>
    public const int Length = 1_000_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>The piece again and again, <see cref="Length"/> code units in all.</summary>
    public static string Repeat(string piece, int length = Length) => string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)));

    /// <summary>Runs the work and counts the processor time of this thread, so that a busy machine counts for nothing.</summary>
    public static void Check(Action work)
    {
        TimeSpan start = ThreadTime();
        work();
        TimeSpan taken = ThreadTime() - start;
        Assert.True(taken < Limit, string.Create(CultureInfo.InvariantCulture, $"{taken.TotalSeconds:F1} s for a megabyte"));
    }

    private static TimeSpan ThreadTime()
    {
        const string statistics = "/proc/thread-self/schedstat"; // nanoseconds on a processor come first
        return File.Exists(statistics) && long.TryParse(File.ReadAllText(statistics).AsSpan().TrimEnd().ToString().Split(' ')[0], CultureInfo.InvariantCulture, out long nanoseconds)
            ? TimeSpan.FromMicroseconds(nanoseconds / 1000.0)
            : Stopwatch.GetElapsedTime(0);
    }
}
