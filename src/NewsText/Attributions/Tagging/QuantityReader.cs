using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>The words that bound a number ("at least 22", "about 3,000", "between 30 and 40", "up to 200"): they open a noun phrase, not a prepositional one.</summary>
internal static class QuantityReader
{
    /// <summary>Tags the words in front of the number at <paramref name="number"/> as determiners where they bound it.</summary>
    public static void TagBound(TaggedText text, int number)
    {
        int before = text.Tags[number] != WordTag.Number && text.IsWord(number - 1, "a") && number > 1 ? number - 2 : number - 1;
        if (text.Tokens[before].Kind != TokenKind.Word || IsYear(text, number))
            return;
        if (text.Tags[before] == WordTag.Preposition && (text.IsWord(before, "about") || text.IsWord(before, "around") || text.IsWord(before, "over") || text.IsWord(before, "under") || text.IsWord(before, "between")))
        {
            text.Tags[before] = WordTag.Determiner;
        }
        else if (before > 0 && ((text.IsWord(before - 1, "at") && (text.IsWord(before, "least") || text.IsWord(before, "most"))) || (text.IsWord(before - 1, "up") && text.IsWord(before, "to"))))
        {
            text.Tags[before - 1] = text.Tags[before] = WordTag.Determiner;
        }
        else if (before > 1 && text.IsWord(before, "as") && text.IsWord(before - 2, "as") && (text.IsWord(before - 1, "many") || text.IsWord(before - 1, "few")))
        {
            text.Tags[before - 2] = text.Tags[before - 1] = text.Tags[before] = WordTag.Determiner;
        }
    }

    /// <summary>"half", "a quarter", "a majority".</summary>
    public static bool IsFraction(TaggedText text, int i) => text.IsWord(i, "half") || (text.Tags[i - 1] == WordTag.Determiner && text.IsWord(i - 1, "a"));

    private static bool IsYear(TaggedText text, int number) =>
        text.Tokens[number].Length == 4 && text.Word(number) is ['1', '9', ..] or ['2', '0', ..];
}
