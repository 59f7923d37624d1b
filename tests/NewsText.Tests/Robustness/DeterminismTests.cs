namespace NewsText.Tests.Robustness;

public class DeterminismTests
{
    private const int Inputs = 1500;

    [Fact]
    public void Runs_and_threads_agree()
    {
        string[] expected = [.. Enumerable.Range(0, Inputs).Select(seed => Record(SeedArticles.Generator.Make(seed)))];
        var seen = new string[Inputs];
        Parallel.For(0, Inputs, seed => seen[Inputs - 1 - seed] = Record(SeedArticles.Generator.Make(Inputs - 1 - seed)));
        Assert.Equal(expected, seen);
    }

    [Fact]
    public void A_fresh_analyzer_agrees() =>
        Assert.All(Enumerable.Range(0, 300), seed =>
        {
            string raw = SeedArticles.Generator.Make(seed);
            Assert.Equal(Record(raw), NewsTextJson.Serialize(NewsTextJson.ToRecord(NewsAnalyzer.Create(new NewsTextOptions()).Analyze(raw))));
        });

    private static string Record(string raw) => NewsTextJson.Serialize(NewsTextJson.ToRecord(NewsAnalyzer.Default.Analyze(raw)));
}
