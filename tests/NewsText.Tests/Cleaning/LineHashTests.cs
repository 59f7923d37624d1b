using NewsText.Cleaning;
using Xunit;

namespace NewsText.Tests.Cleaning;

public sealed class LineHashTests
{
    [Theory]
    [InlineData("Harbour", "hARBOUR")]
    [InlineData("it's", "IT’S")]
    [InlineData("Notwithstanding", "notwithstanding")]
    [InlineData("counterrevolutionaries", "COUNTERREVOLUTIONARIES")]
    public void CaseAndApostrophesDoNotCount(string one, string other) => Assert.Equal(LineHash.Of(one), LineHash.Of(other));

    [Theory]
    [InlineData("quay", "quays")]
    [InlineData("counterrevolutionaries", "counterrevolutionariet")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("Łódź", "Lodz")]
    public void OtherWordsDiffer(string one, string other) => Assert.NotEqual(LineHash.Of(one), LineHash.Of(other));

    /// <summary>Reading sixteen characters at once must give what reading one after the other gives.</summary>
    [Fact]
    public void WordsHaveOneHashWhereverTheyStand()
    {
        var random = new Random(7);
        const string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789é’'-";
        for (int round = 0; round < 2000; round++)
        {
            string word = "x" + string.Concat(Enumerable.Range(0, random.Next(0, 30)).Select(_ => letters[random.Next(letters.Length - 3)])) + "y";
            string far = word + " and then a good many words that stand behind it in the line";
            string near = "end " + word;
            Assert.Equal(LineHash.Of(word), Read(far).FirstWord);
            Assert.Equal(LineHash.Of(word), Read(near).LastWord);
        }
    }

    [Fact]
    public void JoinedWordsAreOne()
    {
        string rest = " stood on the quay and waited for the boat";
        Assert.Equal(LineHash.Of("harbour-master's"), Read("Harbour-master’s" + rest).FirstWord);
        Assert.Equal(LineHash.Of("harbour"), Read("Harbour-" + rest).FirstWord);
    }

    /// <summary>Of a long line the words of the end are read, but not kept.</summary>
    [Fact]
    public void OnlyWordsThatWereWrittenAreKept()
    {
        using var reader = new LineReader();
        reader.Read(string.Join(' ', Enumerable.Repeat("lightship", 60)));
        Assert.True(reader.Lines[0].Read > reader.Lines[0].WordsKept);
        Assert.All(reader.Words.Slice(reader.Lines[0].WordsAt, reader.Lines[0].WordsKept).ToArray(), word => Assert.Equal(LineHash.Of("lightship") & ~1u, word));
    }

    private static LineShape Read(string text)
    {
        using var reader = new LineReader();
        reader.Read(text);
        return reader.Lines[0];
    }
}
