using Microsoft.Extensions.DependencyInjection;

namespace NewsText.Tests;

public class AddNewsTextTests
{
    [Fact]
    public void Analyzer_and_stages_are_singletons()
    {
        using ServiceProvider services = new ServiceCollection().AddNewsText().BuildServiceProvider();
        Assert.Same(services.GetRequiredService<NewsAnalyzer>(), services.GetRequiredService<NewsAnalyzer>());
        Assert.NotNull(services.GetRequiredService<IArticleCleaner>());
        Assert.NotNull(services.GetRequiredService<ISentenceSegmenter>());
        Assert.NotNull(services.GetRequiredService<IAttributionDetector>());
        Assert.NotNull(services.GetRequiredService<ICasualtyExtractor>());
    }

    [Fact]
    public void A_stage_can_be_replaced()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<ISentenceSegmenter, WholeText>()
            .AddNewsText()
            .BuildServiceProvider();
        NewsDocument document = services.GetRequiredService<NewsAnalyzer>().Analyze("One. Two. Three.");
        Assert.Equal(new TextSpan(0, 16), Assert.Single(document.Sentences).Span);
    }

    [Fact]
    public void Options_are_a_snapshot()
    {
        NewsTextOptions? seen = null;
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<IArticleCleaner, DropsFirstCharacter>()
            .AddNewsText(o => seen = o)
            .BuildServiceProvider();
        NewsAnalyzer analyzer = services.GetRequiredService<NewsAnalyzer>();
        seen!.Clean = false;
        Assert.Equal("ne.", analyzer.Analyze("One.").Text);
        Assert.Equal("ne.", services.GetRequiredService<NewsAnalyzer>().Analyze("One.").Text);
    }

    [Fact]
    public void Cleaning_can_be_left_out()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<IArticleCleaner, DropsFirstCharacter>()
            .AddNewsText(o => o.Clean = false)
            .BuildServiceProvider();
        Assert.Equal("One.", services.GetRequiredService<NewsAnalyzer>().Analyze("One.").Text);
    }

    [Fact]
    public void A_null_collection_is_refused() =>
        Assert.Throws<ArgumentNullException>(() => default(IServiceCollection)!.AddNewsText());

    private sealed class DropsFirstCharacter : IArticleCleaner
    {
        public CleanText Clean(string raw) => CleanText.Create(raw, [new Edit(new TextSpan(0, 1), EditKind.Debris, "", "test", 1)]);
    }

    private sealed class WholeText : ISentenceSegmenter
    {
        public IReadOnlyList<Sentence> Segment(string text) => [new Sentence(new TextSpan(0, text.Length), "test", 1)];
    }
}
