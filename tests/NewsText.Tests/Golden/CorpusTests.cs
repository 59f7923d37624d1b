using System.Text.Json;
using NewsText.Accuracy;

namespace NewsText.Tests.Golden;

/// <summary>The corpus itself: an expectation that contradicts its article would measure nothing.</summary>
public sealed class CorpusTests
{
    private static readonly string Corpus = Repository.PathTo("seeds");

    public static TheoryData<string> Articles() => GoldenRunTests.Articles();

    [Fact]
    public void Every_article_has_an_expectation_and_the_table_names_it()
    {
        string table = File.ReadAllText(Path.Combine(Corpus, "README.md"));
        string[] articles = [.. Directory.GetFiles(Corpus, "*.txt").Select(p => Path.GetFileNameWithoutExtension(p)!)];
        Assert.True(articles.Length >= 14);
        Assert.All(articles, a =>
        {
            Assert.True(File.Exists(Path.Combine(Corpus, a + ".expected.json")), a);
            Assert.Contains($"`{a}`", table, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Spans_lie_inside_the_article_and_around_words(string article)
    {
        Expectation e = Read(article, out _);
        IEnumerable<TextSpan> spans = [.. e.Sentences, .. e.Attributions.SelectMany(a => a.Content), .. e.Attributions.Select(a => a.Cue).OfType<TextSpan>(),
            .. e.Attributions.Select(a => a.Source).OfType<TextSpan>(), .. e.Casualties.Select(f => f.Span)];
        Assert.All(spans, s =>
        {
            Assert.InRange(s.Start, 0, s.End - 1);
            Assert.InRange(s.End, 1, e.Raw.Length);
            Assert.False(char.IsWhiteSpace(e.Raw[s.Start]) || char.IsWhiteSpace(e.Raw[s.End - 1]), s.In(e.Raw).ToString());
        });
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_expected_text_is_the_article_with_its_edits(string article)
    {
        Expectation e = Read(article, out JsonElement root);
        CleanText clean = CleanText.Create(e.Raw, [.. e.Edits.Select(x => new Edit(x.Span, EditKind.Repair, x.Replacement, "expected", 1))]);
        Assert.Equal(Lines(root.GetProperty("text").GetString()!), Lines(clean.Text));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_expected_summary_only_has_outcomes_of_expected_figures(string article)
    {
        Expectation e = Read(article, out _);
        Assert.All(e.Summary.Keys, outcome => Assert.Contains(e.Casualties, f => f.Outcome == outcome && f.Relation is "figure" or "toll"));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static Expectation Read(string article, out JsonElement root)
    {
        string path = Path.Combine(Corpus, article + ".expected.json");
        root = JsonDocument.Parse(File.ReadAllText(path)).RootElement.Clone();
        return Expectation.Read(path, File.ReadAllText(Path.Combine(Corpus, article + ".txt")));
    }
}
