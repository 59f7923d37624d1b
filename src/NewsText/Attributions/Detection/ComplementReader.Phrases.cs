using NewsText.Text;

namespace NewsText.Attributions;

// Noun phrases behind a reporting word: hearers, objects, adjuncts.
internal static partial class ComplementReader
{
    /// <summary>"asked him about", "talked to the board about": the preposition behind the hearer, or -1.</summary>
    private static int BehindHearer(TaggedText text, in Passage passage, Cue cue, int i)
    {
        bool person = cue.Has(CueFrames.Person);
        int start = i;
        if (!person)
        {
            if (text.Tags[i] is not (WordTag.To or WordTag.Preposition) || !(text.IsWord(i, "to") || text.IsWord(i, "with")) || i + 1 >= passage.End)
                return -1;
            start++;
        }

        if (QuoteAt(text, passage, start) >= 0)
            return -1;
        int end = text.Tags[start] is WordTag.Object ? start + 1 : PhraseEnd(text, passage, start);
        return end > start && end + 1 < passage.End && text.Tags[end] == WordTag.Preposition && IsLeadingPreposition(text, cue, end) && QuoteAt(text, passage, end) < 0
            && (!text.IsWord(end, "of") || text.Tags[end - 1] == WordTag.Object || IsHearer(text, end - 1)) && !LeadsToQuotation(text, passage, end) ? end : -1; // not "told Ann Lee of the Herald"
    }

    /// <summary>"told a crowd of miners on Monday, “…”": the preposition belongs to the hearer.</summary>
    private static bool LeadsToQuotation(TaggedText text, in Passage passage, int preposition)
    {
        for (int i = preposition + 1; i + 1 < passage.End && i < preposition + 8; i++)
        {
            if (QuoteAt(text, passage, i) >= 0)
                return text.Tags[i - 1] is WordTag.Comma or WordTag.Colon && IsSpeechRegion(text, QuoteAt(text, passage, i));
            if (text.Tags[i] is not (WordTag.Noun or WordTag.Proper or WordTag.Number or WordTag.Determiner or WordTag.Preposition or WordTag.Comma or WordTag.Colon or WordTag.Possessive))
                return false;
        }

        return false;
    }

    /// <summary>"called Wednesday for", "spoke again about": a word of time between a verb and its preposition.</summary>
    private static int SkipTime(TaggedText text, in Passage passage, int i)
    {
        int limit = Math.Min(passage.End, i + 3);
        while (i < limit && (text.Tags[i] == WordTag.Adverb || (text.Entries[i].Role & WordRole.Time) != WordRole.None) && QuoteAt(text, passage, i) < 0)
            i++;
        return i;
    }

    /// <summary>Behind adjuncts such as "on Monday", "in a statement": where a clause may begin.</summary>
    private static int AdjunctEnd(TaggedText text, in Passage passage, int i)
    {
        int start = i;
        while (i < passage.End)
        {
            if ((text.Entries[i].Role & WordRole.Time) != WordRole.None || text.Tags[i] == WordTag.Adverb)
            {
                i++;
            }
            else if (text.Tags[i] is WordTag.Preposition or WordTag.To)
            {
                int end = PhraseEnd(text, passage, i + 1);
                if (end == i + 1)
                    return i;
                i = end;
                if (i + 1 < passage.End && text.Tags[i] is WordTag.Past or WordTag.Participle && text.Tags[i + 1] == WordTag.Preposition)
                    i++; // "in a statement released by the union"
            }
            else
            {
                break;
            }
        }

        return i > start && i + 1 < passage.End && text.Tags[i] == WordTag.Comma && text.Tags[i + 1] != WordTag.Gerund ? i + 1 : i;
    }

    /// <summary>Behind the plain noun phrase that begins at <paramref name="i"/>; prepositional phrases are not taken in.</summary>
    public static int PhraseEnd(TaggedText text, in Passage passage, int i)
    {
        bool noun = false;
        int start = i;
        for (; i < passage.End; i++)
        {
            int region = QuoteAt(text, passage, i);
            if (region >= 0)
            {
                (int open, int close) = text.RegionTokens[region];
                if (i == start || close - open > 7 || text.Tags[i - 1] is not (WordTag.Clitic or WordTag.Proper or WordTag.Determiner) || close >= passage.End)
                    return i;
                i = close - 1;
                noun = true;
                continue;
            }

            WordTag tag = text.Tags[i];
            switch (tag)
            {
                case WordTag.Noun or WordTag.Number:
                    if (noun && i > start && text.Tags[i - 1] == WordTag.Proper && text.Entries[i].Role == WordRole.None && text.Tags[i] == WordTag.Noun && i + 1 < passage.End && text.Tags[i + 1] is WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Past
                        && text.Tags[start] is not (WordTag.Determiner or WordTag.Possessive))
                        return i;
                    noun = true;
                    continue;
                case WordTag.Proper:
                    if (noun && i > start && text.Tags[i - 1] == WordTag.Noun && text.Tags[start] != WordTag.Determiner && text.Tags[start] != WordTag.Possessive && IsHearer(text, i - 1))
                        return i;
                    noun = true;
                    continue;
                case WordTag.Clitic or WordTag.Symbol:
                    continue;
                case WordTag.Object:
                    return noun ? i : i + 1;
                case WordTag.Determiner or WordTag.Possessive:
                    if (noun && text.Tags[i - 1] is not (WordTag.Conjunction or WordTag.Clitic))
                        return i;
                    continue;
                case WordTag.Conjunction when noun && i + 1 < passage.End && text.Tags[i + 1] is WordTag.Noun or WordTag.Proper or WordTag.Determiner or WordTag.Possessive && !text.IsWord(i, "but"):
                    continue;
                case WordTag.Gerund or WordTag.Participle when !noun:
                    continue;
                case WordTag.Stop when i > start && text.Tags[i - 1] == WordTag.Proper && i + 1 < passage.End && text.Tags[i + 1] == WordTag.Proper:
                    continue;
                default:
                    return i;
            }
        }

        return i;
    }

    private static bool IsShortLine(TaggedText text, int first)
    {
        for (int i = first + 1; i < first + 4; i++)
        {
            if (i >= text.Count || text.Tokens[i].Is(TokenFlags.LineBefore))
                return true;
        }

        return false;
    }

    private static bool IsHearer(TaggedText text, int i) => (text.Entries[i].Role & WordRole.Hearer) != WordRole.None;

    private static int HearerEnd(TaggedText text, in Passage passage, int i)
    {
        if (text.Tags[i] is WordTag.Object)
            return i + 1;
        if (text.Tags[i] is WordTag.Subject)
        {
            if (text.IsWord(i, "you") || text.IsWord(i, "it"))
                return i + 1;
            if (!(text.Word(i).EndsWith("one", StringComparison.Ordinal) || text.Word(i).EndsWith("body", StringComparison.Ordinal)))
                return i;
            int with = i + 2 < passage.End && text.Tags[i + 1] is WordTag.Preposition ? PhraseEnd(text, passage, i + 2) : i + 1;
            return Math.Max(with, i + 1); // "anyone with video"
        }

        if (text.Tags[i] is not (WordTag.Noun or WordTag.Proper or WordTag.Determiner or WordTag.Possessive or WordTag.Number))
            return i;
        int end = PhraseEnd(text, passage, i);
        // "told lawmakers from both parties", "told a crowd of 200"
        int reach = 0;
        while (end < passage.End && reach < 3 && text.Tags[end] is WordTag.Preposition)
        {
            int next = PhraseEnd(text, passage, end + 1);
            if (next == end + 1)
                break;
            end = next;
            reach++;
        }

        return end;
    }

    private static bool HasObjectInfinitive(TaggedText text, in Passage passage, int i)
    {
        int end = HearerEnd(text, passage, i);
        return end > i && end + 1 < passage.End
            && (text.Tags[end] == WordTag.To || (text.Tags[end] == WordTag.Not && text.Tags[end + 1] == WordTag.To))
            && text.Tags[end + 1] is WordTag.Base or WordTag.Be or WordTag.Have or WordTag.Do or WordTag.Adverb or WordTag.Not or WordTag.To or WordTag.Noun or WordTag.Quote;
    }

    private static int SkipAdverbs(TaggedText text, in Passage passage, int i)
    {
        while (i < passage.End && text.Tags[i] == WordTag.Adverb && QuoteAt(text, passage, i) < 0 && !(i + 1 < passage.End && text.Tags[i + 1] is WordTag.Number))
            i++;
        return i;
    }
}
