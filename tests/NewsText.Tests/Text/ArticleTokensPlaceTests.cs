using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Tests.Text;

/// <summary>Places are looked for from the last answer on; wherever that was, the answer is the same.</summary>
public class ArticleTokensPlaceTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(400)]
    public void The_token_at_an_offset_does_not_depend_on_what_was_asked_before(int words)
    {
        var random = new Random(words);
        string text = string.Join(' ', Enumerable.Range(0, words).Select(_ => new string('x', random.Next(1, 12))));
        using var tokens = ArticleTokens.Read(text, AttributionDetector.Default.Lexicon.Alone);
        int[] starts = [.. tokens.Tokens.Items.ToArray().Select(static t => t.Start)];
        for (int n = 0; n < 2000; n++)
        {
            int offset = random.Next(text.Length + 2);
            int expected = Array.FindIndex(starts, start => start >= offset);
            Assert.Equal(expected < 0 ? starts.Length : expected, tokens.TokenAt(offset));
        }
    }

    [Fact]
    public void What_is_rented_may_be_longer_than_what_comes_after_it()
    {
        int read = 0;
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(() =>
        {
            ScratchArrays<ushort>.Return(ScratchArrays<ushort>.Rent(1 << 14)); // the next short text's entries stand in it, the longer text's need not
            foreach (int words in (int[])[1, 1500, 3000, 30_000])
            {
                using var tokens = ArticleTokens.Read(string.Join(' ', Enumerable.Repeat("x", words)), AttributionDetector.Default.Lexicon.Alone);
                read += tokens.Count;
            }
        }));
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
        Assert.Equal(34_501, read);
    }

    [Fact]
    public void Parts_may_be_asked_for_in_any_order()
    {
        const string Sentence = "The roof of the old mill gave way. ", Figure = "Two bakers were killed there. ";
        var random = new Random(4);
        bool[] holds = [.. Enumerable.Range(0, 60).Select(_ => random.Next(3) == 0)];
        string text = string.Concat(holds.Select(h => h ? Figure : Sentence));
        var lexicon = new ArticleLexicon(AttributionDetector.Default.Lexicon, CasualtyExtractor.Default.Lexicon);
        using var tokens = ArticleTokens.Read(text, lexicon);
        int[] starts = new int[holds.Length + 1];
        for (int i = 0; i < holds.Length; i++)
            starts[i + 1] = starts[i] + (holds[i] ? Figure : Sentence).Length;
        for (int n = 0; n < 500; n++)
        {
            int i = random.Next(holds.Length);
            Assert.Equal(holds[i], tokens.MayHoldFigure(new TextSpan(starts[i], starts[i + 1])));
        }
    }
}
