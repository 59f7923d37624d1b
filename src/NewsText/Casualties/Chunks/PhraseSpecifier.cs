namespace NewsText.Casualties;

/// <summary>Reads what a noun phrase begins with: determiners, possessives, the quantity.</summary>
internal static class PhraseSpecifier
{
    /// <summary>Determiners and the quantity; true if there is a number.</summary>
    public static bool Read(SentenceTokens tokens, ref int pos, ref Chunk phrase)
    {
        if (tokens.Is(pos, "all") || tokens.Is(pos, "both"))
        {
            int after = pos + 1;
            if (tokens.Is(after, "but") && tokens.Is(pos, "all") && QuantityReader.TryRead(tokens, after + 1, out Quantity rest))
                return TakeRest(tokens, rest, ref pos, ref phrase);
            if (tokens.Is(after, "of"))
                after++;
            if (tokens.Is(after, WordClass.Determiner | WordClass.Possessive) && !tokens.Is(pos, "both"))
                after++;
            if (tokens.Is(pos, "all") && QuantityReader.TryRead(tokens, after, out Quantity all) && !all.Has(QuantityTraits.Negative))
            {
                phrase.Traits |= PhraseTraits.Definite;
                return Take(all, ref pos, ref phrase);
            }
        }

        if (EachOf(tokens, pos) is { } each)
        {
            phrase.Traits |= PhraseTraits.Definite;
            return Take(each, ref pos, ref phrase);
        }

        if (QuantityReader.TryRead(tokens, pos, out Quantity quantity))
        {
            if (tokens.Is(pos - 1, "whom") && tokens.Is(pos - 2, "of"))
                phrase.Traits |= PhraseTraits.PartOfOther; // "wounded 70, of whom 12 are in hospital"
            return Take(quantity, ref pos, ref phrase);
        }

        if (IsPronoun(tokens, pos))
        {
            phrase.Traits |= PhraseTraits.Pronoun | PhraseTraits.Definite;
            pos++;
            return false;
        }

        if (!tokens.Is(pos, WordClass.Determiner | WordClass.Possessive))
        {
            if (tokens.Is(pos, "another") && CuePhrases.IsNominal(tokens, pos + 1))
            {
                phrase.Traits |= PhraseTraits.Indefinite | PhraseTraits.More;
                pos++;
            }
            else if (tokens.Is(pos, "another") && (tokens.Entry(pos + 1)?.Cue is not null || tokens.Is(pos + 1, WordClass.Be) || (tokens.Is(pos + 1, WordClass.Adverb) && tokens.Entry(pos + 2)?.Cue is not null) || (tokens.Is(pos - 1, WordClass.Cue) && !CuePhrases.IsNominal(tokens, pos + 1))))
            {
                phrase.Traits |= PhraseTraits.Counted | PhraseTraits.More; // "one was killed and another wounded"
                phrase.Range = CountRange.Exactly(1);
                phrase.Named = 1;
                pos++;
                return true;
            }

            return false;
        }

        if ((tokens.Is(pos, "that") || tokens.Is(pos, "this")) && tokens.Is(pos + 1, "one") && !CuePhrases.IsNominal(tokens, pos + 2))
        {
            phrase.Traits |= PhraseTraits.Pronoun | PhraseTraits.Definite; // "the two sons of that one"
            pos += 2;
            return false;
        }

        bool indefinite = tokens.Is(pos, "a") || tokens.Is(pos, "an");
        phrase.Traits |= indefinite ? PhraseTraits.Indefinite : PhraseTraits.Definite;
        if (tokens.Is(pos, WordClass.Possessive))
            phrase.Traits |= PhraseTraits.Owned;
        pos++;
        while ((tokens.Is(pos, WordClass.Other | WordClass.More) && !tokens.Is(pos + 1, "than")) || tokens.Is(pos, "remaining") || tokens.Is(pos, "first") || tokens.Is(pos, "last"))
        {
            if (tokens.Is(pos, WordClass.More))
                phrase.Traits |= PhraseTraits.More;
            pos++;
        }

        if (tokens.Is(pos - 1, "every") && QuantityReader.TryRead(tokens, pos, out quantity))
        {
            phrase.Traits |= PhraseTraits.NonVictim; // "two of every five deaths"
            pos = quantity.Next;
            return false;
        }

        if (QuantityReader.TryRead(tokens, pos, out quantity) && !quantity.Has(QuantityTraits.Negative) && !(indefinite && quantity.Range.Most == 1))
        {
            if (indefinite && quantity.Has(QuantityTraits.Digits) && !tokens.Is(quantity.Next, WordClass.Person))
                return false;
            return Take(quantity, ref pos, ref phrase);
        }

        return false;
    }

    /// <summary>"every one of the 12", "each of the nine": all of them; null where the whole is not counted.</summary>
    private static Quantity? EachOf(SentenceTokens tokens, int pos)
    {
        bool every = tokens.Is(pos, "every");
        if (!every && !tokens.Is(pos, "each"))
            return null;
        int of = pos + 1;
        if (tokens.Is(of, "single"))
            of++;
        if (tokens.Is(of, "one"))
            of++;
        else if (every)
            return null;
        if (!tokens.Is(of, "of"))
            return null;
        int whole = tokens.Is(of + 1, WordClass.Determiner | WordClass.Possessive) ? of + 2 : of + 1;
        return QuantityReader.TryRead(tokens, whole, out Quantity all) && !all.Has(QuantityTraits.Negative) ? all : null;
    }

    /// <summary>"all but three of the 45 sailors": 42. Without the whole nobody is counted.</summary>
    private static bool TakeRest(SentenceTokens tokens, in Quantity left, ref int pos, ref Chunk phrase)
    {
        int of = left.Next;
        if (tokens.Is(of, "of") && QuantityReader.TryRead(tokens, tokens.Is(of + 1, WordClass.Determiner | WordClass.Possessive) ? of + 2 : of + 1, out Quantity all)
            && all.Named > left.Named && !all.Has(QuantityTraits.Vague))
            return Take(all with { Range = new CountRange(all.Range.Least - left.Range.Most, all.Range.Most - left.Range.Least), Named = all.Named - left.Named }, ref pos, ref phrase);
        phrase.Traits |= PhraseTraits.NonVictim | PhraseTraits.Definite; // how many they are, nobody says
        pos = left.Next;
        return false;
    }

    private static bool Take(in Quantity quantity, ref int pos, ref Chunk phrase)
    {
        phrase.Range = quantity.Range;
        phrase.Named = quantity.Named;
        phrase.Traits |= PhraseTraits.Counted;
        if (quantity.Has(QuantityTraits.Definite))
            phrase.Traits |= PhraseTraits.Definite;
        if (quantity.Has(QuantityTraits.More))
            phrase.Traits |= PhraseTraits.More;
        if (quantity.Has(QuantityTraits.Negative))
            phrase.Traits |= PhraseTraits.Negative;
        if (quantity.Has(QuantityTraits.Vague))
            phrase.Traits |= PhraseTraits.Vague;
        pos = quantity.Next;
        return true;
    }

    private static bool IsPronoun(SentenceTokens tokens, int i) =>
        tokens.Is(i, WordClass.Pronoun) && !tokens.Is(i, WordClass.Relative) && !(tokens.Is(i, WordClass.Possessive) && CuePhrases.IsNominal(tokens, i + 1));
}
