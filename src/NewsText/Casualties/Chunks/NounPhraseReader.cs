using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>Reads one noun phrase with its quantity, head noun and what the head tells.</summary>
internal static class NounPhraseReader
{
    private const int MaxWords = 14;
    private const int MaxBracket = 10;

    public static bool TryRead(SentenceTokens tokens, int i, out Chunk phrase)
    {
        phrase = default;
        (phrase.Kind, phrase.First, phrase.Start, phrase.Head, phrase.CueFirst) = (ChunkKind.NounPhrase, i, i, -1, -1);
        int pos = i;
        bool counted = PhraseSpecifier.Read(tokens, ref pos, ref phrase);
        if (phrase.Has(PhraseTraits.Pronoun))
        {
            phrase.Next = pos;
            return true;
        }

        int modifiers = pos;
        ReadWords(tokens, ref pos, ref phrase, counted);
        if (pos == i)
            return false;
        if (pos == modifiers && !counted && !phrase.Has(PhraseTraits.Definite | PhraseTraits.Indefinite))
            return false;
        phrase.Next = pos;
        NounPhraseHead.Classify(tokens, ref phrase, counted);
        NounPhraseHead.ReadOf(tokens, ref phrase, counted);
        return true;
    }

    /// <summary>Takes the last word, the head, from a phrase that turned out to end before it.</summary>
    public static void LeaveLast(SentenceTokens tokens, ref Chunk phrase)
    {
        phrase.Next--;
        if (phrase.Head < phrase.Next)
            return;
        phrase.Head = phrase.Next - 1;
        phrase.Group = null;
        phrase.Traits &= ~(PhraseTraits.Person | PhraseTraits.NonVictim | PhraseTraits.Unknown | PhraseTraits.Plural);
        NounPhraseHead.Classify(tokens, ref phrase, phrase.Has(PhraseTraits.Counted));
    }

    private static void ReadWords(SentenceTokens tokens, ref int pos, ref Chunk phrase, bool counted)
    {
        int start = pos, end = Math.Min(tokens.Count, pos + MaxWords);
        while (pos < end)
        {
            if (pos > phrase.First && tokens.Has(pos, TokenFlags.LineBefore))
                return;
            switch (tokens[pos].Kind)
            {
                case TokenKind.Clitic when counted && pos > start && CuePhrases.IsNominal(tokens, pos + 1) && !tokens.Is(phrase.Head, WordClass.Person):
                    pos++; // "two NGO's staff members"
                    continue;
                case TokenKind.Clitic:
                    if (pos > start || phrase.Has(PhraseTraits.Definite | PhraseTraits.Indefinite))
                    {
                        phrase.Traits |= PhraseTraits.Owner;
                        pos++;
                    }

                    return;
                case TokenKind.Number:
                    if (phrase.Head >= 0 || counted)
                        return;
                    pos++;
                    continue;
                case TokenKind.Punctuation:
                    if (!SkipMark(tokens, ref pos, phrase, counted))
                        return;
                    continue;
            }

            if (counted && tokens.Is(pos, "and") && pos > start && JoinsAdjectives(tokens, pos))
                pos++;
            if (!ReadWord(tokens, ref pos, ref phrase, counted))
                return;
        }
    }

    /// <summary>A quotation mark before the head, the full stop of a title, or brackets that a noun follows.</summary>
    private static bool SkipMark(SentenceTokens tokens, ref int pos, in Chunk phrase, bool counted)
    {
        char mark = tokens.Mark(pos);
        if (mark is '\'' or '‘' or '“' or '"' && phrase.Head < 0 && !tokens.Has(pos + 1, TokenFlags.SpaceBefore) && (counted || phrase.Has(PhraseTraits.Definite | PhraseTraits.Indefinite)))
        {
            pos++;
            return true;
        }

        if (mark == '.' && pos > phrase.First && tokens.Has(pos - 1, TokenFlags.Capital) && tokens[pos - 1].Length <= 4 && tokens.Has(pos + 1, TokenFlags.Capital))
        {
            pos++;
            return true;
        }

        if (mark is '/' or '&' && phrase.Head >= 0 && CuePhrases.IsNominal(tokens, pos + 1))
        {
            pos++;
            return true;
        }

        if (mark != '(' || !counted)
            return false;
        int close = pos + 1, limit = Math.Min(tokens.Count, pos + MaxBracket);
        while (close < limit && tokens.Mark(close) != ')')
            close++;
        if (close >= limit || !CuePhrases.IsNominal(tokens, close + 1) || tokens.Is(close + 1, WordClass.Verb))
            return false;
        pos = close + 1;
        return true;
    }

    private static bool ReadWord(SentenceTokens tokens, ref int pos, ref Chunk phrase, bool counted)
    {
        WordEntry? entry = tokens.Entry(pos);
        bool specified = counted || phrase.Has(PhraseTraits.Definite | PhraseTraits.Indefinite);
        if (CuePhrases.TryFind(tokens, pos, out CueUse cue, out int afterCue) && !(entry!.Is(WordClass.Person) && phrase.Cue is null && !cue.Has(CueFrame.Head) && !cue.Has(CueForm.Noun)))
            return ReadCue(tokens, ref pos, ref phrase, counted, specified, cue, afterCue);
        if (phrase.Head >= 0 && QuantityReader.TryRead(tokens, pos, out Quantity none) && none.Has(QuantityTraits.Negative))
            return false; // "this time nobody was hurt"
        if (entry is not null)
        {
            if (phrase.Head < 0 && entry.Is(WordClass.Ordinal) && phrase.Has(PhraseTraits.Indefinite) && !counted && (tokens.Is(pos + 1, WordClass.Be | WordClass.Have) || tokens.Entry(pos + 1)?.Cue is not null))
            {
                phrase.Head = pos++;
                phrase.Traits |= PhraseTraits.More; // "one died and a second was hurt"
                return true;
            }

            if (entry.Is(WordClass.Person | WordClass.NonVictim))
            {
                if (entry.Is(WordClass.Verb | WordClass.Report) && phrase.Head >= 0 && tokens.Is(phrase.Head, WordClass.Plural | WordClass.Person))
                    return false;
                phrase.Head = pos++;
                return true;
            }

            if (SentenceTokens.IsOpenVerb(entry) && tokens.IsName(pos))
            {
                phrase.Head = pos++;
                return true;
            }

            if (counted && phrase.Head < 0 && entry.Is(WordClass.More) && (tokens.Is(pos, "more") || tokens.Is(pos, "additional") || tokens.Is(pos, "further")))
            {
                phrase.Traits |= PhraseTraits.More;
                pos++;
                return true;
            }

            if (phrase.Head < 0 && entry.Is(WordClass.Ordinal) && phrase.Has(PhraseTraits.Indefinite) && !tokens.Is(pos + 1, "of") && !tokens.Is(pos + 1, WordClass.NonVictim) && !CuePhrases.IsNominal(tokens, pos + 1))
            {
                phrase.Head = pos++;
                phrase.Traits |= PhraseTraits.More; // "wounded a third"
                return true;
            }

            if (entry.Is(WordClass.HedgeOnly) && tokens.Entry(pos + 1)?.Cue is { } feared && feared.Has(CueForm.Adjective | CueForm.Participle) && !CuePhrases.IsNominal(tokens, pos + 2))
                return false; // "several feared dead"
            if (entry.Is(WordClass.Adverb | WordClass.Other | WordClass.HedgeOnly) && specified && CanFollow(tokens, pos + 1))
            {
                pos++;
                return true;
            }

            if (entry.Is(WordClass.Verb | WordClass.Report | WordClass.Change | WordClass.Causative | WordClass.Plan) && !entry.Is(WordClass.Be | WordClass.Have))
            {
                bool noun = phrase.Head < 0 && !counted && (phrase.Has(PhraseTraits.Definite | PhraseTraits.Indefinite) || pos == phrase.First);
                if (noun)
                    phrase.Head = pos;
                if (noun || (phrase.Head < 0 && specified && CanFollow(tokens, pos + 1) && !(entry.Is(WordClass.Report) && tokens.Word(pos)[^1] == 's')))
                {
                    pos++;
                    return true;
                }

                return false;
            }

            if (entry.Is(CuePhrases.Closed) || (entry.Is(WordClass.Weekday | WordClass.Month) && phrase.Head >= 0 && tokens.Has(pos, TokenFlags.Capital)))
                return false;
        }

        if (IsVerbForm(tokens, pos) && phrase.Head >= 0 && !IsNounModifier(tokens, pos, phrase.Head) && !(entry is not null && entry.Is(WordClass.Modifier) && CuePhrases.IsNominal(tokens, pos + 1)) && !(tokens.Is(pos + 1, WordClass.Person) && !tokens.Is(phrase.Head, WordClass.Person)))
            return false;
        if (IsAdverb(tokens, pos) && !CanFollow(tokens, pos + 1))
            return false;
        phrase.Head = pos++;
        return true;
    }

    /// <summary>"5,000 new and repeated displacements".</summary>
    private static bool JoinsAdjectives(SentenceTokens tokens, int and) =>
        tokens.Has(and - 1, TokenFlags.Lower) && tokens.Entry(and - 1) is null && tokens.Has(and + 1, TokenFlags.Lower) && tokens.Entry(and + 1) is null
        && tokens.Entry(and + 2) is { } noun && (noun.Is(WordClass.Person) || (noun.Cue is { } cue && cue.Has(CueForm.Noun)));

    /// <summary>"an NGO demining agency": an -ing word between two nouns, unless the second is its object.</summary>
    private static bool IsNounModifier(SentenceTokens tokens, int pos, int head) =>
        tokens.Word(pos).EndsWith("ing") && !tokens.Is(head, WordClass.Person) && tokens.Has(pos + 1, TokenFlags.Lower) && CuePhrases.IsNominal(tokens, pos + 1)
        && tokens.Word(pos + 1)[^1] != 's' && !IsVerbForm(tokens, pos + 1) && !IsAdverb(tokens, pos + 1);

    private static bool ReadCue(SentenceTokens tokens, ref int pos, ref Chunk phrase, bool counted, bool specified, CueUse cue, int afterCue)
    {
        bool before = phrase.Head < 0;
        bool nounNext = CuePhrases.IsNominal(tokens, afterCue) && !tokens.Is(afterCue, WordClass.Verb) && !tokens.Has(afterCue, TokenFlags.LineBefore);
        if (cue.Has(CueForm.Toll) || (cue.Has(CueForm.Noun) && !cue.Has(CueForm.Verbal)) || (cue.Has(CueForm.Noun) && specified))
        {
            if (nounNext && !cue.Has(CueForm.Toll) && !IsVerbForm(tokens, afterCue) && afterCue == pos + 1 && !tokens.Has(afterCue, TokenFlags.Capital))
            {
                phrase.Head = pos++; // "death threats", "injury time": the cue only describes
                return true;
            }

            (phrase.Cue, phrase.CueFirst, phrase.CueNext) = (cue, pos, afterCue);
            phrase.Head = afterCue - 1;
            pos = afterCue;
            return false;
        }

        if (before && specified && cue.Has(CueForm.Adjective | CueForm.Participle) && !cue.Has(CueFrame.Subject))
        {
            bool person = tokens.Is(afterCue, WordClass.Person);
            if (person || (nounNext && phrase.Has(PhraseTraits.Definite | PhraseTraits.Indefinite)) || (nounNext && counted && IsPlainNoun(tokens, afterCue) && !(cue.Has(CueForm.Adjective) && !cue.Has(CueForm.Participle))))
            {
                (phrase.Cue, phrase.CueFirst, phrase.CueNext) = (cue, pos, afterCue);
                pos = afterCue;
                return true;
            }

            if (cue.Has(CueFrame.Head) && phrase.Has(PhraseTraits.Definite) && !phrase.Has(PhraseTraits.Owned))
            {
                (phrase.Cue, phrase.CueFirst, phrase.CueNext) = (cue, pos, afterCue);
                phrase.Head = pos;
                pos = afterCue;
                return false;
            }
        }

        return false;
    }

    private static bool IsPlainNoun(SentenceTokens tokens, int i) => tokens.Has(i, TokenFlags.Lower) && !IsVerbForm(tokens, i) && !IsAdverb(tokens, i) && tokens.Word(i)[^1] == 's';

    private static bool CanFollow(SentenceTokens tokens, int i) => CuePhrases.IsNominal(tokens, i) || (tokens.Entry(i)?.Cue is { } cue && ((cue.Has(CueForm.Noun) && !cue.Has(CueForm.Verbal)) || (cue.Has(CueForm.Adjective | CueForm.Participle | CueForm.Noun) && CuePhrases.IsNominal(tokens, i + 1))));

    public static bool IsVerbForm(SentenceTokens tokens, int i)
    {
        if (!tokens.Has(i, TokenFlags.Lower) || tokens.Has(i, TokenFlags.Hyphen) || tokens[i].Length < 5 || tokens.Is(i, WordClass.Person | WordClass.NonVictim))
            return false;
        ReadOnlySpan<char> word = tokens.Word(i);
        return word.EndsWith("ed") || word.EndsWith("ing");
    }

    public static bool IsAdverb(SentenceTokens tokens, int i) => tokens.Has(i, TokenFlags.Lower) && tokens[i].Length > 4 && tokens.Word(i).EndsWith("ly") && !tokens.Is(i, WordClass.Person | WordClass.NonVictim);
}
