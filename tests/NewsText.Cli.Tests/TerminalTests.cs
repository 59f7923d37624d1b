namespace NewsText.Cli.Tests;

public class TerminalTests
{
    private const string Article = "{\"id\":\"one\",\"text\":\"The mill burned. “We lost all,” said Mara Quill, the owner.\"}";

    [Fact]
    public void Colours_are_for_terminals()
    {
        Assert.Contains('\u001b', ToolRun.OnTerminal(Article, "analyze").Output);
        Assert.DoesNotContain('\u001b', ToolRun.With(Article, "analyze", "--to", "text").Output);
        Assert.StartsWith("{", ToolRun.With(Article, "analyze").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_an_article_cannot_steer_the_terminal()
    {
        ToolRun run = ToolRun.With("{\"id\":\"\\u001b[31m\\u202e\",\"text\":\"Red \\u001b]0;title\\u0007 \\u202eand\\u0000 [red]mark[/].\"}", "analyze", "--to", "text", "--explain");

        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202e', run.Output);
        Assert.Contains("[red]mark[/]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_articles_begin_with_an_overview_of_one_row_each()
    {
        ToolRun run = ToolRun.With($"{Article}\n[]\n{Article}\n", "analyze", "--from", "jsonl", "--to", "text");

        Assert.Contains("Article", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(2, run.Lines[2..6].Count(l => l.TrimStart().StartsWith("one", StringComparison.Ordinal)));
        Assert.Contains("not a", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Quotations", ToolRun.With(Article, "analyze", "--to", "text").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_wider_than_the_terminal()
    {
        string text = string.Join(' ', Enumerable.Repeat("Mara Quill said that the mill, which burned, had stood for eighty years.", 20));
        Assert.All(ToolRun.With(text, "analyze", "--to", "text", "--explain").Lines, l => Assert.InRange(l.Length, 0, 100));
    }

    [Fact]
    public void The_title_of_a_record_is_shown_and_rules_are_explained_unbroken()
    {
        ToolRun run = ToolRun.AtWidth(100, """{"id":"a","title":"Mill \u0066ire","text":"Image: Lou Park\n\n“We lost all,” said Mara Quill."}""", "analyze", "--explain");
        Assert.Equal("Mill fire", run.Lines[1]);
        Assert.Contains("attribution.quote-cue-source", run.Output, StringComparison.Ordinal);
        Assert.Contains("removed: Image: Lou Park", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(99)]
    public void A_narrow_screen_breaks_no_word_of_ours(int width)
    {
        const string story = "Nine people were killed in a fire in Brodny, the fire department of the county said. Seven more people were hurt. A fire there in 2012 killed 31 people. The death toll of nine will rise, the mayor said.";
        ToolRun run = ToolRun.AtWidth(width, $"{{\"id\":\"brodny-fire-wire.txt\",\"text\":\"{story}\"}}\n{{\"id\":\"b\"}}\n", "analyze");
        Assert.All(run.Lines, l => Assert.InRange(l.Length, 0, width));
        Assert.StartsWith(" brodny-fire-wire.txt ", run.Lines[2], StringComparison.Ordinal);
        foreach (string word in new[] { "department", "background", "toll", "best figure" })
            Assert.Contains(run.Lines[5..], l => l.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void Clean_writes_the_cleaned_text_alone_and_sentences_one_a_line()
    {
        const string article = "The band played. The crowd sang.";
        Assert.Equal(article + "\n", ToolRun.With(article, "clean", "--to", "text").Output);
        Assert.Equal("The band played.\nThe crowd sang.\n", ToolRun.With(article, "sentences", "--to", "text").Output);
    }

    [Theory]
    [InlineData("• Mill burns\\n• Owner weeps\\n\\nThe mill burned.", "Mill burns")]
    [InlineData("17:42\\n\\nThe mill burned on Friday.", "2 sentences")]
    public void The_first_line_is_the_title_if_it_is_words(string text, string second)
    {
        string shown = ToolRun.AtWidth(100, $"{{\"id\":\"a\",\"text\":\"{text}\"}}", "analyze", "--no-clean").Lines[1];
        Assert.StartsWith(second, shown, StringComparison.Ordinal);
    }
}
