using NewsText.Casualties;
using NewsText.Text;

namespace NewsText.Tests.Casualties;

/// <summary>Sets of bits stand in front of the phrases: they may let a word through for nothing, and must never keep one out.</summary>
public class PhraseBitsTests
{
    [Theory]
    [InlineData("hospital", "hospital")]
    [InlineData("hospital/clinic/ward", "clinic")]
    [InlineData("hospital/clinic/ward", "ward")]
    public void A_word_that_matches_has_a_bit_of_the_set(string pattern, string word) =>
        Assert.NotEqual(0UL, PhraseWord.Parse(pattern).Bits & PhraseWord.BitOf(WordHash.Of(word)));

    [Theory]
    [InlineData("%")]
    [InlineData("*")]
    public void Determiners_and_gaps_let_every_word_through(string pattern) => Assert.Equal(ulong.MaxValue, PhraseWord.Parse(pattern).Bits);

    [Fact]
    public void One_spelling_has_one_bit() => Assert.Equal(1, System.Numerics.BitOperations.PopCount(PhraseWord.Parse("hospital").Bits));

    [Fact]
    public void All_phrases_of_the_lexicon_are_in_the_sets_of_their_first_words()
    {
        CasualtyLexicon lexicon = CasualtyLexicon.Default;
        int phrases = 0;
        foreach (WordEntry? entry in lexicon.Entries)
        {
            if (entry is null)
                continue;
            Assert.All(entry.Phrases, p => Assert.Equal(p.Words[0].Bits, p.Next & entry.PhraseBits));
            Assert.All(entry.ObjectFrames, f => Assert.Equal(f.Next, f.Next & entry.TailBits));
            Assert.All(entry.Bounds, b => Assert.Equal(b.Next, b.Next & entry.BoundBits));
            phrases += entry.Phrases.Length;
        }

        Assert.True(phrases > 100);
    }

    /// <summary>The rules for totals look only at sentences with one of these words, so the lexicon has to have them.</summary>
    [Theory]
    [InlineData("number")]
    [InlineData("figure")]
    [InlineData("total")]
    public void The_words_of_totals_are_known(string word) => Assert.True(CasualtyLexicon.Default.Find(word)!.Is(WordClass.TotalHead));

    [Theory]
    [InlineData("including")]
    [InlineData("incl")]
    [InlineData("among")]
    public void The_words_of_parts_are_known(string word) => Assert.True(CasualtyLexicon.Default.Find(word)!.Is(WordClass.PartStart));
}
