using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>Tells from its head what a noun phrase is about, and joins what "of" brings.</summary>
internal static class NounPhraseHead
{
    public static void Classify(SentenceTokens tokens, ref Chunk phrase, bool counted)
    {
        if (phrase.Head < 0)
        {
            phrase.Traits |= PhraseTraits.Headless;
            return;
        }

        WordEntry? head = tokens.Entry(phrase.Head);
        bool person = head is not null && (head.Is(WordClass.Person) || (head.Is(WordClass.Ordinal) && phrase.Has(PhraseTraits.More) && phrase.Has(PhraseTraits.Indefinite)));
        if (person && phrase.Head == phrase.First + 1 && (tokens.Is(phrase.Head, "figure") || tokens.Is(phrase.Head, "figures")))
            person = false; // "20 soldiers, a figure the army denied"
        if (person && counted && phrase.Range.Most != 1 && tokens.Is(phrase.Head, "head"))
        {
            phrase.Traits |= PhraseTraits.NonVictim; // "5,000 head of cattle"
            return;
        }

        if (!counted && head is not null && tokens.Is(phrase.Head, "couple"))
        {
            phrase.Traits |= PhraseTraits.Counted;
            phrase.Range = CountRange.Exactly(2);
            phrase.Named = 2;
            counted = true;
        }

        if (head?.Group is { } own)
            phrase.Group = own; // nothing is written where there is none: that takes a write barrier
        WordClass modifiers = WordClass.None;
        for (int i = phrase.First; i < phrase.Head; i++)
            modifiers |= tokens.ClassesOf(i);
        bool capital = tokens.Has(phrase.Head, TokenFlags.Capital);
        if (!person && (head is null || !head.Is(WordClass.NonVictim)))
        {
            if ((modifiers & WordClass.Person) != WordClass.None && capital && !tokens.Has(phrase.Head, TokenFlags.AllCaps))
                person = IsPersonBefore(tokens, ref phrase);
            if (IsAgeWord(tokens, phrase.Head))
                person = true;
        }

        ReadOnlySpan<char> word = tokens.Word(phrase.Head);
        if (person)
            phrase.Traits |= PhraseTraits.Person;
        else if (head is not null && head.Is(WordClass.NonVictim))
            phrase.Traits |= PhraseTraits.NonVictim;
        else
            phrase.Traits |= PhraseTraits.Unknown;
        if (head?.Is(WordClass.Plural) ?? (word.Length > 3 && word[^1] is 's' or 'S' && word[^2] != 's'))
            phrase.Traits |= PhraseTraits.Plural;
        if (head is { } h && h.Is(WordClass.Plural) && h.Is(WordClass.Singular) && !counted)
            phrase.Traits = phrase.Has(PhraseTraits.Indefinite | PhraseTraits.Definite) ? phrase.Traits & ~PhraseTraits.Plural : phrase.Traits | PhraseTraits.Plural;
        if (!counted && phrase.Has(PhraseTraits.Definite) && (modifiers & WordClass.Ordinal) != WordClass.None)
            phrase.Traits |= PhraseTraits.NonVictim; // "the fourth person killed" counts nobody
        if (capital && !counted && !phrase.Has(PhraseTraits.Indefinite) && head is null)
            phrase.Traits |= PhraseTraits.Proper;
        if (!counted && !phrase.Has(PhraseTraits.Plural))
            phrase.Range = CountRange.Exactly(1);
        if ((modifiers & WordClass.Person) != WordClass.None && (!counted && phrase.Group is null or "civilian"))
            phrase.Group = GroupOfModifiers(tokens, phrase) ?? phrase.Group;
    }

    /// <summary>Joins "of the 172 on board", "of people", "of them", "of five" to the quantity before.</summary>
    public static void ReadOf(SentenceTokens tokens, ref Chunk phrase, bool counted)
    {
        if (!tokens.Is(phrase.Next, "of") || phrase.Has(PhraseTraits.Owner))
            return;
        int inner = phrase.Next + 1;
        if (tokens.Is(phrase.Head, "number") && phrase.Has(PhraseTraits.Indefinite) && NounPhraseReader.TryRead(tokens, inner, out Chunk numbered) && numbered.Has(PhraseTraits.Plural))
        {
            phrase.Range = new CountRange(2, null, Approximate: true);
            phrase.Traits = (phrase.Traits & ~(PhraseTraits.Unknown | PhraseTraits.NonVictim)) | PhraseTraits.Counted | PhraseTraits.Vague;
            Join(ref phrase, numbered);
            return;
        }

        if (!counted)
        {
            // "a family of five"
            if (IsCollective(tokens, phrase.Head) && phrase.Has(PhraseTraits.Indefinite) && QuantityReader.TryRead(tokens, inner, out Quantity size) && !size.Has(QuantityTraits.Negative)
                && !CuePhrases.IsNominal(tokens, size.Next))
            {
                phrase.Range = size.Range;
                phrase.Traits |= PhraseTraits.Counted | PhraseTraits.Plural;
                phrase.Next = size.Next;
            }

            return;
        }

        if (phrase.Head >= 0 || phrase.Cue is not null)
            return;
        if (tokens.Is(inner, "whom") || tokens.Is(inner, "which") || tokens.Is(inner, "them") || tokens.Is(inner, "these") || tokens.Is(inner, "those") || tokens.Is(inner, "us"))
        {
            phrase.Traits |= PhraseTraits.Partitive | PhraseTraits.PartOfOther;
            phrase.Next = inner + 1;
            return;
        }

        if (!NounPhraseReader.TryRead(tokens, inner, out Chunk whole) || whole.Has(PhraseTraits.Negative))
            return;
        if (phrase.Named == 1 && whole.Has(PhraseTraits.Counted) && !whole.Has(PhraseTraits.Definite))
        {
            (phrase.Range, phrase.Named) = (whole.Range, whole.Named); // "one of at least 700 people killed" counts them all
            Join(ref phrase, whole);
            return;
        }

        bool vague = phrase.Has(PhraseTraits.Vague);
        if (!vague && !whole.Has(PhraseTraits.Definite) && !whole.Has(PhraseTraits.Counted))
            return;
        if (!vague || whole.Has(PhraseTraits.Definite))
            phrase.Traits |= PhraseTraits.Partitive;
        Join(ref phrase, whole);
    }

    /// <summary>"a family of five" is five; "a mother of three" is one.</summary>
    private static bool IsCollective(SentenceTokens tokens, int head) => tokens.Is(head, "family") || tokens.Is(head, "household") || tokens.Is(head, "crew");

    private static void Join(ref Chunk phrase, in Chunk inner)
    {
        const PhraseTraits Shared = PhraseTraits.Person | PhraseTraits.NonVictim | PhraseTraits.Plural | PhraseTraits.Unknown | PhraseTraits.Headless | PhraseTraits.Owner;
        phrase.Traits = (phrase.Traits & ~PhraseTraits.Headless) | (inner.Traits & Shared);
        phrase.Head = inner.Head;
        phrase.Group = inner.Group;
        phrase.Next = inner.Next;
        phrase.Cue = inner.Cue;
        phrase.CueFirst = inner.CueFirst;
        phrase.CueNext = inner.CueNext;
    }

    /// <summary>"translator Mohammed Rasool".</summary>
    private static bool IsPersonBefore(SentenceTokens tokens, ref Chunk phrase)
    {
        for (int i = phrase.First; i < phrase.Head; i++)
        {
            if (!tokens.Is(i, WordClass.Person) || !tokens.Is(i, WordClass.Singular))
                continue;
            phrase.Group = tokens.Entry(i)!.Group;
            return true;
        }

        return false;
    }

    private static string? GroupOfModifiers(SentenceTokens tokens, in Chunk phrase)
    {
        for (int i = phrase.Head - 1; i >= phrase.First; i--)
        {
            if (tokens.Entry(i) is { Group: { } group })
                return group;
        }

        return null;
    }

    private static bool IsAgeWord(SentenceTokens tokens, int i)
    {
        if (!tokens.Has(i, TokenFlags.Hyphen))
            return false;
        ReadOnlySpan<char> word = tokens.Word(i);
        return word.EndsWith("-year-old", StringComparison.OrdinalIgnoreCase) || word.EndsWith("-year-olds", StringComparison.OrdinalIgnoreCase) || word.EndsWith("-month-old", StringComparison.OrdinalIgnoreCase);
    }
}
