namespace NewsText.Tests.Robustness;

public class FuzzTests
{
    private const int Inputs = 200_000;

    private static HostileText Generator => SeedArticles.Generator;

    [Fact]
    public void Any_text_gives_an_analysis_with_exact_spans() =>
        ForEach(Inputs, seed => AnalysisInvariants.Check(NewsAnalyzer.Default, Generator.Make(seed)));

    [Fact]
    public void Cleaning_twice_equals_once_and_the_cleaned_text_tells_the_same() =>
        ForEach(Inputs / 10, seed => AnalysisInvariants.FindsTheSame(NewsAnalyzer.Default, NewsAnalyzer.Default.Analyze(Generator.Make(seed))));

    private static void ForEach(long inputs, Action<long> check)
    {
        var failures = new System.Collections.Concurrent.ConcurrentBag<(long Seed, InvariantException Error)>();
        Parallel.For(0L, inputs, seed =>
        {
            try
            {
                check(seed);
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
