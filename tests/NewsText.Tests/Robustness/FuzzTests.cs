namespace NewsText.Tests.Robustness;

public class FuzzTests
{
    private const int Inputs = 200_000;

    private static HostileText Generator => SeedArticles.Generator;

    [Fact]
    public void Any_text_gives_an_analysis_with_exact_spans()
    {
        var failures = new System.Collections.Concurrent.ConcurrentBag<(long Seed, InvariantException Error)>();
        Parallel.For(0L, Inputs, seed =>
        {
            try
            {
                AnalysisInvariants.Check(NewsAnalyzer.Default, Generator.Make(seed));
            }
            catch (InvariantException e)
            {
                failures.Add((seed, e));
            }
        });
        Assert.True(failures.IsEmpty, Describe(failures));
    }

    [Fact]
    public void Cleaning_twice_equals_once()
    {
        var failures = new System.Collections.Concurrent.ConcurrentBag<(long Seed, InvariantException Error)>();
        Parallel.For(0L, Inputs / 10, seed =>
        {
            try
            {
                AnalysisInvariants.CleansOnce(ArticleCleaner.Default, Generator.Make(seed));
            }
            catch (InvariantException e)
            {
                failures.Add((seed, e));
            }
        });
        Assert.True(failures.IsEmpty, Describe(failures));
    }

    private static string Describe(IEnumerable<(long Seed, InvariantException Error)> failures) => string.Join("\n\n", failures
        .GroupBy(f => f.Error.What.Length > 90 ? f.Error.What[..90] : f.Error.What, StringComparer.Ordinal)
        .OrderByDescending(g => g.Count())
        .Take(12)
        .Select(g => $"{g.Count()} times, e.g. seed {g.MinBy(f => f.Error.Raw.Length).Seed}: {g.MinBy(f => f.Error.Raw.Length).Error.Message}"));
}
