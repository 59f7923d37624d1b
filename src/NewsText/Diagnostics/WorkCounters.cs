using System.Diagnostics;

namespace NewsText.Diagnostics;

/// <summary>How much a thread's analyses looked at, counted in debug builds alone: a guard against work that grows, which no timing on a busy machine can be.</summary>
internal static class WorkCounters
{
    [ThreadStatic]
    private static long[]? _counts;

    /// <summary>Starts counting on this thread anew.</summary>
    public static void Start() => _counts = new long[Enum.GetValues<Work>().Length];

    /// <summary>The count since <see cref="Start"/>; 0 in other builds.</summary>
    public static long Of(Work kind) => _counts?[(int)kind] ?? 0;

    [Conditional("DEBUG")]
    public static void Add(Work kind, long count = 1)
    {
        if (_counts is { } counts)
            counts[(int)kind] += count;
    }
}
