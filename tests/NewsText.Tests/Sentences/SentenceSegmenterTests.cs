namespace NewsText.Tests.Sentences;

public class SentenceSegmenterTests
{
    [Theory]
    [InlineData("The bridge was closed.|It will open in May.")]
    [InlineData("Dr. Ada Brook met Gov. Lee Tan in Boise.|They spoke for an hour.")]
    [InlineData("Is it over?|Nobody knows!")]
    [InlineData("The rain stopped.|\"We were lucky,\" she said.")]
    [InlineData("The toll rose to 3.5 million by No. 7 Road.|Traffic stopped.")]
    public void Splits_where_a_reader_would(string marked) => Check(marked, SentenceSegmenter.Default);

    internal static void Check(string marked, ISentenceSegmenter segmenter)
    {
        string[] expected = marked.Split('|');
        string text = string.Join(' ', expected);
        Assert.Equal(expected, segmenter.Segment(text).Select(s => s.Span.In(text)), StringComparer.Ordinal);
    }
}
