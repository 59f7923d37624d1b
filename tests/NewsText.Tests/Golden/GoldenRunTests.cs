using NewsText.Accuracy;
using Xunit.Abstractions;

namespace NewsText.Tests.Golden;

/// <summary>The whole analysis of each article against what a reader expects, span by span. The differences are in the test's output.</summary>
public sealed class GoldenRunTests(ITestOutputHelper output)
{
    private static readonly string Corpus = Repository.PathTo("seeds");

    public static TheoryData<string> Articles()
    {
        var names = new TheoryData<string>();
        foreach ((string article, _) in EndToEndMeasure.Corpus(Corpus))
            names.Add(Path.GetFileNameWithoutExtension(article));
        return names;
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_of_the_corpus_is_analysed_as_a_reader_would(string article) =>
        Compare(article, Path.Combine(Corpus, article + ".txt"), Path.Combine(Corpus, article + ".expected.json"));

    [SharedSeedsFact]
    public void The_shared_articles_are_analysed_as_a_reader_would()
    {
        IReadOnlyList<(string Article, string Expectation)> pairs = EndToEndMeasure.Pairs(
            SharedSeedsFactAttribute.Folder, Repository.PathTo("tests", "NewsText.Tests", "Golden", "shared"), ".json");
        Assert.NotEmpty(pairs);
        foreach ((string article, string expectation) in pairs)
            Compare("shared/" + Path.GetFileNameWithoutExtension(article), article, expectation);
    }

    private void Compare(string name, string article, string expectation)
    {
        string raw = File.ReadAllText(article);
        Comparison comparison = Comparison.Of(Expectation.Read(expectation, raw), NewsAnalyzer.Default.Analyze(raw));
        using var differences = new StringWriter();
        comparison.WriteDifferences(differences, name);
        output.WriteLine(differences.ToString());
        List<string> failures = GoldenFloors.Check(name, comparison);
        Assert.True(failures.Count == 0, $"{string.Join("\n", failures)}\n{differences}");
    }
}
