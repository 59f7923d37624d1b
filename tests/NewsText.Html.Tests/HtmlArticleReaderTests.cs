using System.Text;

namespace NewsText.Html.Tests;

public class HtmlArticleReaderTests
{
    private const string Page = """
        <!doctype html><html lang="en-GB"><head><title>Ferry sinks | The Quay Post</title>
        <meta property="og:title" content="Ferry sinks off the cape">
        <meta property="article:published_time" content="2021-03-04T05:06:07Z">
        <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"headline":"Ferry sinks off the cape","author":[{"name":"Ada Brook"},{"name":"Sol Reed"}]}]}</script>
        <style>p{color:red}</style></head><body>
        <header><a href="/">Home</a><a href="/world">World</a></header>
        <nav><ul><li><a href="/a">Politics, money, sports and everything else there is</a></li></ul></nav>
        <main><article>
          <h1>Ferry sinks off the cape</h1>
          <p class="byline">By Ada Brook and Sol Reed</p>
          <time datetime="2021-03-04">4 March 2021</time>
          <p>A ferry with some two hundred passengers sank off the cape on Thursday, the <b>coast guard</b> said.</p>
          <figure><img src="x.jpg" onerror="alert(1)"><figcaption>The harbour at dawn <span class="photo-credit">Lee Marsh/Quay Pictures</span></figcaption></figure>
          <div class="ad-slot">Buy boots, cheap boots, the best boots in the whole wide world today</div>
          <p>At least nine people were killed, said the guard’s spokeswoman,&nbsp;Nell Tarn, on the
             quay, where families waited.</p>
          <div class="related-stories"><p>Read also: a long teaser about another ship, in another sea, at another time.</p></div>
          <blockquote><p>“We heard it crack,” one passenger told the local radio station, still in a blanket.</p></blockquote>
          <h2>What is known</h2>
          <ul><li>The ship was built in 1981.</li></ul>
        </article></main>
        <aside><p>Sign up for our letter, which comes each morning, with all the news of the day.</p></aside>
        <footer><p>Copyright The Quay Post, all rights are reserved, and so on and so forth.</p></footer>
        <script>document.write("<p>never</p>")</script></body></html>
        """;

    [Fact]
    public void The_article_is_found_and_the_page_around_it_left()
    {
        HtmlArticle article = HtmlArticleReader.Default.Read(Page);

        Assert.Equal(
            [
                (HtmlBlockKind.Title, "Ferry sinks off the cape"),
                (HtmlBlockKind.Byline, "By Ada Brook and Sol Reed"),
                (HtmlBlockKind.Date, "4 March 2021"),
                (HtmlBlockKind.Paragraph, "A ferry with some two hundred passengers sank off the cape on Thursday, the coast guard said."),
                (HtmlBlockKind.Caption, "The harbour at dawn Lee Marsh/Quay Pictures"),
                (HtmlBlockKind.Paragraph, "At least nine people were killed, said the guard’s spokeswoman, Nell Tarn, on the quay, where families waited."),
                (HtmlBlockKind.Quote, "“We heard it crack,” one passenger told the local radio station, still in a blanket."),
                (HtmlBlockKind.Heading, "What is known"),
                (HtmlBlockKind.ListItem, "The ship was built in 1981."),
            ],
            article.Blocks.Select(b => (b.Kind, b.Span.In(article.Text))));
        Assert.Equal("Ferry sinks off the cape", article.Title);
        Assert.Equal("Ada Brook, Sol Reed", article.Byline);
        Assert.Equal("2021-03-04T05:06:07Z", article.Published);
        Assert.Equal("en-GB", article.Language);
    }

    [Fact]
    public void What_the_markup_names_is_cleaned_away_and_the_map_leads_back()
    {
        HtmlArticle article = HtmlArticleReader.Default.Read(Page);
        CleanText clean = article.CleanerBefore(next: null).Clean(article.Text);

        Assert.Equal([EditKind.Byline, EditKind.Timestamp, EditKind.Caption], clean.Edits.Select(e => e.Kind));
        Assert.DoesNotContain("Lee Marsh", clean.Text, StringComparison.Ordinal);
        Assert.Contains("coast guard said.\n\nAt least nine", clean.Text, StringComparison.Ordinal);
        int at = clean.Text.IndexOf("nine", StringComparison.Ordinal);
        Assert.Equal("nine", clean.ToRaw(new TextSpan(at, at + 4)).In(article.Text));
    }

    [Fact]
    public void Articles_cut_into_several_parts_by_wrappers_are_put_together()
    {
        string paragraph = string.Concat(Enumerable.Repeat("Words follow words, and a sentence is long enough to count. ", 3));
        HtmlArticle article = HtmlArticleReader.Default.Read($"<body><div id=page><div class=part><p>First. {paragraph}</p><p>{paragraph}</p></div><div class=part><p>Last. {paragraph}</p></div></div>");

        Assert.Contains("First.", article.Text, StringComparison.Ordinal);
        Assert.Contains("Last.", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no markup at all")]
    [InlineData("<p>")]
    [InlineData("<<<>>>&&&;<!--")]
    [InlineData("<html><frameset></frameset></html>")]
    [InlineData("<body><script type='application/ld+json'>{broken</script><p>x")]
    public void No_page_makes_it_throw(string html) => Assert.NotNull(HtmlArticleReader.Default.Read(html).Text);

    [Fact]
    public void Deep_nesting_is_walked_without_a_deep_stack()
    {
        string html = string.Concat(Enumerable.Repeat("<div>", 20_000)) + "At the bottom of it all there is a line of text, which is read.";
        Assert.Contains("bottom", HtmlArticleReader.Default.Read(html).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_encoding_that_the_page_names_is_used()
    {
        using var stream = new MemoryStream(Encoding.Latin1.GetBytes("<meta charset=iso-8859-1><body><p>The café on the quay, which was open, stayed open all day.</p>"));
        Assert.Contains("café", HtmlArticleReader.Default.Read(stream).Text, StringComparison.Ordinal);
    }
}
