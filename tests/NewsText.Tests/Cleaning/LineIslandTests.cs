using NewsText.Cleaning;
using Xunit;

namespace NewsText.Tests.Cleaning;

public sealed class LineIslandTests
{
    /// <summary>a: a paragraph of the article; t: one that is doubtful; x: a line that was removed.</summary>
    [Theory]
    [InlineData("aaaaaa" + "xxxxxxxxxx" + "tt", "aaaaaa" + "xxxxxxxxxx" + "xx")]
    [InlineData("aaaaaa" + "xxxxxxxxx" + "tt", "aaaaaa" + "xxxxxxxxx" + "tt")]
    [InlineData("aaaaaa" + "xxxxxxxxxx" + "aa", "aaaaaa" + "xxxxxxxxxx" + "aa")]
    [InlineData("tt" + "xxxxxxxxxx" + "aaaaaa", "tt" + "xxxxxxxxxx" + "aaaaaa")]
    [InlineData("aaaaaa" + "xxxxxxxxxx" + "t" + "xxx" + "t" + "xxxxxxxxxx" + "t", "aaaaaa" + "xxxxxxxxxx" + "x" + "xxx" + "x" + "xxxxxxxxxx" + "x")]
    [InlineData("a" + "xxxxxxxxxx" + "tttttt", "a" + "xxxxxxxxxx" + "tttttt")]
    [InlineData("xxxxxxxxxxxx", "xxxxxxxxxxxx")]
    [InlineData("", "")]
    public void DoubtfulLinesFarBehindTheArticleGo(string before, string after)
    {
        var lines = new LineShape[before.Length];
        var states = new LineState[before.Length];
        for (int i = 0; i < before.Length; i++)
        {
            lines[i].Words = 20;
            states[i].Unwanted = before[i] switch { 'a' => 0.05f, 't' => 0.4f, _ => 0.9f };
            states[i].Removed = before[i] == 'x';
        }

        LineIslands.Drop(lines, states);
        Assert.Equal(after, string.Concat(before.Select((c, i) => states[i].Removed ? 'x' : c)));
    }

    [Fact]
    public void OneLineThatOutweighsTheRestStays()
    {
        var lines = new LineShape[6];
        var states = new LineState[6];
        for (int i = 0; i < 6; i++)
        {
            lines[i].Words = i == 2 ? 400 : 8;
            states[i].Unwanted = i < 4 ? 0.9f : 0.1f;
        }

        LineDecision.Apply(lines, states, english: true, CleaningOptions.Default);
        Assert.Equal([true, true, false, true, false, false], states.Select(s => s.Removed));
    }

    [Theory]
    [InlineData("The fair offers more this year than it did in any year before.\n\nTents\n\nFood and drink from the valley\n\nMusic by the river\n\nGames for children", true)]
    [InlineData("The fair offers more this year than it did in any year before.\n\nTents\n\nMore visitors came than the town has inhabitants, the mayor said.", false)]
    [InlineData("Home\n\nNews", false)]
    public void ListingsConsistOfOtherLinesThanParagraphs(string text, bool listing)
    {
        using var reader = new LineReader();
        reader.Read(text);
        Assert.Equal(listing, DocumentLanguage.IsListing(reader.Lines, english: true));
    }
}
