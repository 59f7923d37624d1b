namespace NewsText.Tests.Sentences;

public class SentenceOptionsTests
{
    [Fact]
    public void An_added_abbreviation_ends_no_sentence()
    {
        const string Text = "Then Subcmdt. Vale spoke.";
        Assert.Equal(2, SentenceSegmenter.Default.Segment("Then subcommandant. Vale spoke.").Count);
        var segmenter = new SentenceSegmenter(new SentenceOptions { Abbreviations = WordList.BuiltIn.With("Subcmdt.", "subcommandant") });
        Assert.Single(segmenter.Segment(Text));
        Assert.Single(segmenter.Segment("Then subcommandant. Vale spoke."));
    }

    [Fact]
    public void A_removed_abbreviation_is_a_word()
    {
        var segmenter = new SentenceSegmenter(new SentenceOptions { Abbreviations = WordList.BuiltIn.Without("Capt.") });
        Assert.Single(SentenceSegmenter.Default.Segment("They met the Capt. Vale spoke."));
        Assert.Equal(2, new SentenceSegmenter(new SentenceOptions { Abbreviations = WordList.BuiltIn.Without("Prof.") }).Segment("They met the prof. Vale spoke.").Count);
        Assert.Contains("Capt", segmenter.Options.Abbreviations.Removed);
    }

    [Fact]
    public void Options_of_the_analyzer_carry_the_list()
    {
        NewsAnalyzer analyzer = NewsAnalyzer.Create(o => o.Abbreviations = o.Abbreviations.With("subcommandant."));
        Assert.Single(analyzer.Analyze("Then subcommandant. Vale spoke to the crowd.").Sentences);
    }

    [Fact]
    public void The_last_change_of_a_word_counts()
    {
        WordList list = WordList.BuiltIn.With("Brig.").Without("brig");
        Assert.Empty(list.Added);
        Assert.Equal(WordList.BuiltIn.Without("BRIG."), list);
        Assert.NotEqual(WordList.BuiltIn, list);
        Assert.Throws<ArgumentException>(() => WordList.BuiltIn.With("two words"));
        Assert.Throws<ArgumentException>(() => WordList.BuiltIn.With("."));
    }

    [Theory]
    [InlineData(NewlinePolicy.Paragraph, 2)]
    [InlineData(NewlinePolicy.EveryLine, 4)]
    [InlineData(NewlinePolicy.Ignore, 1)]
    public void Line_breaks_follow_the_policy(NewlinePolicy policy, int expected)
    {
        var segmenter = new SentenceSegmenter(new SentenceOptions { Newlines = policy });
        Assert.Equal(expected, segmenter.Segment("The men went\nup the hill and\n\nThen they came\ndown.").Count);
    }

    [Theory]
    [InlineData("He said, \"It broke. We ran. It was dark.\" Then he left.", "He said, \"It broke. We ran. It was dark.\"|Then he left.")]
    [InlineData("“It broke. We ran,” he said. She nodded.", "“It broke. We ran,” he said.|She nodded.")]
    [InlineData("“It broke. We ran. She nodded.", "“It broke.|We ran.|She nodded.")]
    [InlineData("It isn't ours. We're gone. They'd stay.", "It isn't ours.|We're gone.|They'd stay.")]
    public void Quotations_are_kept_whole_where_asked(string text, string expected) =>
        SentenceSegmenterTests.Check(expected, new SentenceSegmenter(new SentenceOptions { Quotations = QuotationPolicy.KeepWhole }), text);
}
