using NewsText.Casualties;

namespace NewsText.Tests.Casualties;

public class CueGateTests
{
    private static readonly string[] Stems = ["kill", "dea", "lost life", "ill "];

    private static readonly CueGate Gate = new(Stems);

    /// <summary>Words of many lengths, so that stems stand at every place of a block of sixteen characters and across two.</summary>
    [Fact]
    public void It_holds_where_a_word_begins_as_a_stem_does()
    {
        var random = new Random(11);
        string[] words = ["a", "deal", "killed", "skilled", "Dead", "ideal", "ill", "lost", "life", "liver", "unkilled", "–", "“dea", "x9dea", "dé", "longerwordwithoutany", "KILL"];
        for (int n = 0; n < 4000; n++)
        {
            string sentence = string.Join(random.Next(3) == 0 ? "\n" : " ", Enumerable.Range(0, random.Next(1, 12)).Select(_ => words[random.Next(words.Length)])) + (random.Next(2) == 0 ? " ." : "");
            Assert.True(Expected(sentence) == Gate.MayHold(sentence), sentence);
        }
    }

    [Fact]
    public void An_empty_or_short_sentence_holds_nothing()
    {
        Assert.False(Gate.MayHold(""));
        Assert.False(Gate.MayHold("de"));
        Assert.True(Gate.MayHold("dea"));
    }

    private static bool Expected(string sentence)
    {
        for (int i = 0; i < sentence.Length; i++)
        {
            bool begins = char.IsAsciiLetter(sentence[i]) && (i == 0 || !char.IsAsciiLetter(sentence[i - 1]));
            if (begins && Stems.Any(stem => i + stem.Length <= sentence.Length && stem.Zip(sentence[i..]).All(pair => pair.First == char.ToLowerInvariant(pair.Second) || (pair.First == ' ' && char.IsWhiteSpace(pair.Second)))))
                return true;
        }

        return false;
    }
}
