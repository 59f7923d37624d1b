using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Finds the noun phrase that stands as the subject in front of a verb, with its appositions.</summary>
internal static partial class SubjectReader
{
    private const int Reach = 60;

    /// <summary>The subject that ends right before token <paramref name="verb"/>.</summary>
    public static bool TryRead(TaggedText text, in Passage passage, int verb, out TokenRange subject)
    {
        subject = TokenRange.None;
        int i = verb - 1;
        while (i >= passage.First && text.Tags[i] == WordTag.Adverb)
            i--;
        if (i < passage.First)
            return false;
        i = BeforeTime(text, passage, i);
        if (text.Tags[i] == WordTag.To)
            return false; // "a drum that is said to have called"
        if (text.Tags[i] == WordTag.Comma)
        {
            if (TryBeforeComma(text, passage, i, out subject))
                return true;
            if (i - 1 <= passage.First || text.Tags[i - 1] != WordTag.Close)
                return false;
            i--; // "Ann Lee (Oslo), said"
        }

        if (text.Tags[i] == WordTag.Dash && i > passage.First && TryBeforeDash(text, passage, i, out subject))
            return true;
        if (text.Tags[i] == WordTag.Relative || (text.Tags[i] == WordTag.That && i > passage.First && text.Tags[i - 1] is WordTag.Noun or WordTag.Proper))
        {
            subject = new TokenRange(i, i + 1);
            return true;
        }

        int start = PhraseStart(text, passage, i);
        if (start < 0)
            return false;
        subject = new TokenRange(start, i + 1);
        return true;
    }

    /// <summary>"the army on Sunday", "police late Tuesday": the last token in front of the words of time that end at <paramref name="last"/>, or that token itself.</summary>
    private static int BeforeTime(TaggedText text, in Passage passage, int last)
    {
        int i = last;
        while (i > passage.First && i > last - 3 && (text.Entries[i].Role & WordRole.Time) != WordRole.None && text.RegionBelow(i, passage.Level) < 0)
            i--;
        if (i == last)
            return last;
        bool led = false;
        while (i > passage.First && i > last - 5 && (text.Tags[i] is WordTag.Preposition or WordTag.Adverb || text.IsWord(i, "late") || text.IsWord(i, "early") || text.IsWord(i, "this") || text.IsWord(i, "last")))
        {
            led |= text.Tags[i] is WordTag.Preposition || text.IsWord(i, "late") || text.IsWord(i, "this") || text.IsWord(i, "last");
            i--;
        }

        // Behind a bare noun the day is time as well; behind a name it may be one ("Theresa May"), behind a participle it is its own.
        return text.Tags[i] is WordTag.Noun or WordTag.Close || (led && text.Tags[i] == WordTag.Proper) ? i : last;
    }

    /// <summary>The subject of the first verb with tense outside of quotation marks.</summary>
    public static TokenRange FirstIn(TaggedText text, in Passage passage)
    {
        for (int i = passage.First + 1; i < passage.End && i < passage.First + Reach; i++)
        {
            if (text.RegionBelow(i, passage.Level) < 0 && text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do
                && TryRead(text, passage, i, out TokenRange subject) && text.Tags[subject.First] is not (WordTag.Relative or WordTag.That) && !text.IsWord(subject.First, "it"))
                return subject;
        }

        return TokenRange.None;
    }

    /// <summary>The first token of the noun phrase that ends with token <paramref name="last"/>, or -1 where none does.</summary>
    public static int PhraseStart(TaggedText text, in Passage passage, int last)
    {
        WordTag tag = text.Tags[last];
        if (tag is WordTag.Subject or WordTag.That)
            return text.RegionBelow(last, passage.Level) < 0 ? last : -1;
        int boundary = Boundary(text, passage, last);
        int start = SkipLead(text, boundary + 1, last);
        return start <= last && HasHead(text, start, last) ? start : -1;
    }

    /// <summary>Walks left to the token that the noun phrase cannot reach over.</summary>
    private static int Boundary(TaggedText text, in Passage passage, int last)
    {
        int floor = Math.Max(passage.First, last - Reach);
        int i = last;
        while (i >= floor)
        {
            int region = text.RegionBelow(i, passage.Level);
            if (region >= 0)
            {
                (int first, int end) = text.RegionTokens[region];
                // A nickname or title inside the phrase, not speech in front of it.
                if (end - first > 9 || text.LastInside(region) is WordTag.Comma or WordTag.Stop)
                    return i;
                i = first - 1;
                continue;
            }

            switch (text.Tags[i])
            {
                case WordTag.Noun or WordTag.Proper or WordTag.Number or WordTag.Determiner or WordTag.Possessive or WordTag.Clitic
                    or WordTag.Symbol or WordTag.Preposition or WordTag.Adverb or WordTag.Object or WordTag.To or WordTag.Gerund:
                    i--;
                    continue;
                case WordTag.Stop when text.Tokens[i].Length == 1 && i > floor && text.Tags[i - 1] is WordTag.Proper && !text.Tokens[i].Is(TokenFlags.SpaceBefore):
                    i--; // the stop of an abbreviation
                    continue;
                case WordTag.Close:
                    int open = i - 1;
                    while (open >= floor && text.Tags[open] != WordTag.Open && i - open < 20)
                        open--;
                    if (open < floor || text.Tags[open] != WordTag.Open)
                        return i;
                    i = open - 1;
                    continue;
                case WordTag.Conjunction when i > floor && text.Tags[i - 1] == WordTag.Subject && text.Tags[i + 1] is WordTag.Proper or WordTag.Determiner or WordTag.Possessive && text.IsWord(i, "and"):
                    return i - 2; // "he and the mayor said"
                case WordTag.Conjunction when i > floor && (i + 1 < last || i + 1 == last) && IsNominalConjunction(text, passage, i, floor):
                    i--;
                    continue;
                case WordTag.Participle or WordTag.Past when IsModifier(text, i, last):
                    i--;
                    continue;
                case WordTag.Present or WordTag.Base when text.IsWord(i, "close") && text.IsWord(i + 1, "to"):
                    i--; // "people close to the governor"
                    continue;
                case WordTag.Base when i > floor && text.Tags[i - 1] == WordTag.To:
                    i--;
                    continue;
                case WordTag.Relative or WordTag.That when i < last && text.Tags[i + 1] is WordTag.Noun or WordTag.Proper or WordTag.Determiner or WordTag.Possessive or WordTag.Number:
                    return i; // "a deadline that party insiders said": a clause of its own
                case WordTag.Present or WordTag.Past or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do or WordTag.Participle or WordTag.Base or WordTag.Not or WordTag.Relative or WordTag.That or WordTag.Subject:
                    int antecedent = Antecedent(text, i, floor);
                    if (antecedent < 0)
                        return i;
                    i = antecedent;
                    continue;
                default:
                    return i;
            }
        }

        return floor - 1;
    }

    /// <summary>"the lawyer and the mayor said": a conjunction between two noun phrases, with no verb in front that it could coordinate.</summary>
    private static bool IsNominalConjunction(TaggedText text, in Passage passage, int i, int floor)
    {
        if (text.IsWord(i, "but") || text.IsWord(i, "nor") || text.IsWord(i, "yet"))
            return false;
        if (text.Tags[i - 1] is not (WordTag.Noun or WordTag.Proper or WordTag.Close or WordTag.Number or WordTag.Clitic or WordTag.Gerund))
            return false;
        int hops = 0;
        for (int k = i - 1; k >= floor && hops < 12; k--, hops++)
        {
            if (text.RegionBelow(k, passage.Level) is >= 0 and var region)
                return text.LastInside(region) is WordTag.Comma or WordTag.Stop; // “…,” the teacher and union member said
            switch (text.Tags[k])
            {
                case WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do or WordTag.Base or WordTag.Participle:
                    return false;
                case WordTag.Comma or WordTag.Semicolon or WordTag.Colon or WordTag.Dash or WordTag.Subordinator or WordTag.That:
                    return true;
            }
        }

        return true;
    }

    /// <summary>"people briefed on the case", "the proposed law": a participle inside the phrase.</summary>
    private static bool IsModifier(TaggedText text, int i, int last)
    {
        if (i == last)
            return text.Tags[i] == WordTag.Participle || (i > 0 && (text.Tags[i - 1] is WordTag.Noun or WordTag.Determiner || (text.Tags[i - 1] == WordTag.Proper && EndsInPlural(text, i - 1) && (text.EntryIndexes[i] == 0 || (text.Entries[i].Forms & VerbForms.Participle) != VerbForms.None)))); // "those surveyed say"
        if (text.Tags[i] == WordTag.Participle && i > 0 && text.Tags[i - 1] is WordTag.Determiner or WordTag.Possessive or WordTag.Adverb or WordTag.Clitic)
            return true;
        if (i == 0 || (text.Tags[i + 1] is not (WordTag.Preposition or WordTag.To or WordTag.Adverb) && (text.Entries[i + 1].Role & WordRole.Time) == WordRole.None))
            return false;
        // "Relatives gathered outside": the first word of a sentence is a noun in spite of its capital.
        return text.Tags[i - 1] is WordTag.Noun || (text.Tags[i - 1] is WordTag.Proper && text.Tags[i + 1] is WordTag.Preposition && EndsInPlural(text, i - 1) && (i == 1 || text.Tags[i - 2] is WordTag.Stop or WordTag.Quote || text.Tokens[i - 1].Is(TokenFlags.LineBefore)));
    }

    private static bool EndsInPlural(TaggedText text, int i) => text.Word(i).EndsWith("s", StringComparison.Ordinal);

    /// <summary>The noun in front of a relative clause that the verb at <paramref name="i"/> stands in, or -1.</summary>
    private static int Antecedent(TaggedText text, int i, int floor)
    {
        int stop = Math.Max(floor, i - 14);
        for (int k = i; k > stop; k--)
        {
            switch (text.Tags[k])
            {
                case WordTag.Relative or WordTag.That when text.Tags[k - 1] is WordTag.Noun or WordTag.Proper or WordTag.Determiner or WordTag.Subject:
                    return text.Tags[k - 1] is WordTag.Subject or WordTag.Determiner && text.Tags[k] == WordTag.That ? -1 : k - 1;
                case WordTag.Possessive when text.Tags[k - 1] is WordTag.Noun or WordTag.Proper && text.IsWord(k, "whose"):
                    return k - 1;
                case WordTag.Comma or WordTag.Semicolon or WordTag.Colon or WordTag.Dash or WordTag.Stop or WordTag.Quote or WordTag.Subordinator or WordTag.Question:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>Skips conjunctions, adverbs and prepositional phrases in front of the phrase: "But on Monday the ministry".</summary>
    private static int SkipLead(TaggedText text, int start, int last)
    {
        int i = start;
        while (i <= last)
        {
            switch (text.Tags[i])
            {
                case WordTag.Conjunction or WordTag.Adverb or WordTag.Comma or WordTag.Dash or WordTag.Close or WordTag.Quote or WordTag.Subordinator or WordTag.Stop or WordTag.Clitic or WordTag.To or WordTag.Symbol:
                    i++;
                    continue;
                case WordTag.Object:
                case WordTag.Number when i < last && text.Tags[i + 1] is WordTag.Determiner:
                    i++; // "before seven a caller"
                    continue;
                case WordTag.Preposition:
                    int after = PhraseBreak(text, i + 1, last);
                    if (after > last)
                        return last + 1;
                    i = after;
                    continue;
            }

            // "Monday police said": a word of time in front of the phrase.
            if ((text.Entries[i].Role & WordRole.Time) != WordRole.None && i < last && text.Tags[i + 1] is WordTag.Determiner or WordTag.Possessive or WordTag.Proper && text.Tags[i] is WordTag.Proper or WordTag.Noun)
            {
                i++;
                continue;
            }

            return i;
        }

        return i;
    }

    /// <summary>Where a second noun phrase begins behind the object of a leading preposition; behind <paramref name="last"/> if none does.</summary>
    private static int PhraseBreak(TaggedText text, int i, int last)
    {
        bool noun = false;
        for (; i <= last; i++)
        {
            WordTag tag = text.Tags[i];
            if (tag == WordTag.Preposition)
            {
                noun = false;
                continue;
            }

            bool head = tag is WordTag.Noun or WordTag.Proper or WordTag.Number or WordTag.Gerund;
            if (noun && tag is WordTag.Determiner or WordTag.Possessive or WordTag.Subject or WordTag.Adverb && text.Tags[i - 1] != WordTag.Conjunction)
                return i;
            if (noun && head && tag != text.Tags[i - 1] && text.Tags[i - 1] is WordTag.Noun or WordTag.Proper && ((text.Entries[i - 1].Role & WordRole.Time) != WordRole.None || tag == WordTag.Proper))
                return i;
            if (noun && tag == WordTag.Proper && text.Tags[i - 1] == WordTag.Proper && (text.Entries[i - 1].Role & WordRole.Time) != WordRole.None && (text.Entries[i].Role & WordRole.Time) == WordRole.None)
                return i; // "on Friday Ann Lee said"
            if (noun && tag == WordTag.Number && text.Tags[i - 1] == WordTag.Noun)
                return i;
            noun |= head;
        }

        return last + 1;
    }

    private static bool HasHead(TaggedText text, int start, int last)
    {
        for (int i = start; i <= last; i++)
        {
            if (text.Tags[i] is WordTag.Noun or WordTag.Proper or WordTag.Number or WordTag.Subject or WordTag.Determiner or WordTag.That)
                return true;
            if (text.Tags[i] is WordTag.Preposition)
                return false;
        }

        return false;
    }
}
