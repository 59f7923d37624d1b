using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>Finds the cue, of one word or several, that begins at a token.</summary>
internal static class CuePhrases
{
    public static bool TryFind(SentenceTokens tokens, int i, out CueUse use, out int next)
    {
        use = null!;
        next = i;
        if (!tokens.Is(i, WordClass.CueStart))
            return false;
        WordEntry entry = tokens.Entry(i)!;
        ulong bit = tokens.BitOf(i + 1);
        if ((entry.PhraseBits & bit) != 0 && TryPhrase(tokens, i, entry, bit, ref use, ref next) is { } found)
            return found;
        if (entry.Cue is null || IsVetoed(tokens, i, entry))
            return false;
        use = entry.Cue;
        next = i + 1;
        return true;
    }

    /// <summary>Whether a phrase that begins here is a cue; null where none begins.</summary>
    private static bool? TryPhrase(SentenceTokens tokens, int i, WordEntry entry, ulong bit, ref CueUse use, ref int next)
    {
        foreach (CuePhrase phrase in entry.Phrases)
        {
            if ((phrase.Next & bit) == 0 || !TryMatch(tokens, i + 1, phrase.Words, out int end))
                continue;
            if (phrase.Use.Forms == CueForm.None)
                return false; // an idiom
            use = phrase.Use;
            next = end;
            return true;
        }

        return null;
    }

    private static bool IsVetoed(SentenceTokens tokens, int i, WordEntry entry)
    {
        foreach (string word in entry.VetoBefore)
        {
            if (tokens.Is(i - 1, word))
                return true;
        }

        foreach (string word in entry.VetoAfter)
        {
            if (tokens.Is(i + 1, word))
                return true;
        }

        return false;
    }

    /// <summary>Matches the rest of a phrase.</summary>
    public static bool TryMatch(SentenceTokens tokens, int i, PhraseWord[] words, out int end)
    {
        end = i;
        for (int k = 0; k < words.Length; k++)
        {
            if (words[k].IsGap)
            {
                int skipped = 0;
                bool plain = tokens.Is(i - 1, "with"); // "with 90 injuries" counts
                while (skipped < 4 && !(plain && (tokens.IsKind(end, TokenKind.Number) || tokens.Is(end, WordClass.Number | WordClass.Vague))) && (tokens.IsKind(end, TokenKind.Word) || tokens.IsKind(end, TokenKind.Number) || tokens.IsKind(end, TokenKind.Clitic) || (skipped > 0 && tokens.Mark(end) == '.')) && ((words[k + 1].Bits & tokens.BitOf(end)) == 0 || !words[k + 1].Matches(tokens, end)) && !tokens.Is(end, WordClass.Preposition | WordClass.Conjunction | WordClass.Be))
                {
                    if (!tokens.IsKind(end, TokenKind.Clitic) && tokens.Mark(end) == '\0')
                        skipped++;
                    end++;
                }

                if (skipped == 4)
                    return false;
                continue;
            }

            if ((words[k].Bits & tokens.BitOf(end)) == 0 || !words[k].Matches(tokens, end))
                return false;
            end++;
        }

        return true;
    }

    /// <summary>Whether a word can belong to a noun phrase: no closed-class word, no cue.</summary>
    public static bool IsNominal(SentenceTokens tokens, int i)
    {
        if (!tokens.IsKind(i, TokenKind.Word))
            return false;
        WordClass classes = tokens.ClassesOf(i);
        if ((classes & (WordClass.Person | WordClass.NonVictim)) != WordClass.None)
            return (classes & (WordClass.Cue | WordClass.Person)) != WordClass.Cue;
        if ((classes & WordClass.Cue) != WordClass.None)
            return false;
        return (classes & Closed) == WordClass.None || (tokens.Has(i, TokenFlags.Capital) && SentenceTokens.IsOpenVerb(tokens.Entry(i)!) && tokens.IsName(i));
    }

    public const WordClass Closed = WordClass.Determiner | WordClass.Possessive | WordClass.Preposition | WordClass.Conjunction | WordClass.Be | WordClass.Have
        | WordClass.Modal | WordClass.Negation | WordClass.Pronoun | WordClass.Relative | WordClass.Subordinator | WordClass.Adverb | WordClass.HedgeOnly
        | WordClass.Report | WordClass.Leave | WordClass.Change | WordClass.Verb | WordClass.Number | WordClass.Vague | WordClass.More | WordClass.Include | WordClass.Causative;
}
