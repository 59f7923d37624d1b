namespace NewsText.Sentences;

/// <summary>Finds a speaker and a verb of speech behind a quotation that ends in its own mark: "Never!" Police Chief Ana Cole shouted.</summary>
internal static class SpeakerRules
{
    private const int MaxWords = 6;

    public static bool IsSpeakerWithVerb(in Juncture j)
    {
        if (j.OpensQuote || j.OpensBracket || !j.Right.IsCapitalised || WordClasses.IsOpener(j.RightClass))
            return false;
        ReadOnlySpan<char> text = j.Text;
        int at = j.Right.End;
        for (int n = 0; n < MaxWords; n++)
        {
            if (at < text.Length && text[at] == '.')
                at++;
            if (at + 1 >= text.Length || text[at] is not (' ' or '\n'))
                return false;
            Word word = Word.StartingAt(text, at + 1);
            if (word.IsEmpty)
                return false;
            if (!word.IsCapitalised)
                return word.Shape == WordShape.Lower && IsFinite(word.In(text));
            at = word.End;
        }

        return false;
    }

    // "Cole said", "Cole says", not "Officials say": a bare plural more often begins a sentence of its own.
    private static bool IsFinite(ReadOnlySpan<char> verb) =>
        WordClasses.Find(verb) == WordClass.Speech && verb[^1] is 'd' or 's' or 't' or 'e' or 'g' && verb is not ("add" or "read");
}
