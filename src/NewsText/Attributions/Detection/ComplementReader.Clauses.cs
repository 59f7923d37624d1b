using NewsText.Text;

namespace NewsText.Attributions;

// Whether a clause begins behind a reporting word.
internal static partial class ComplementReader
{
    /// <summary>Whether a subject and a verb with tense follow before the clause can end.</summary>
    public static bool IsClause(TaggedText text, in Passage passage, int first)
    {
        bool noun = StartsGerundSubject(text, first);
        int commas = 0;
        for (int i = noun ? first + 1 : first; i < passage.End && i < first + 45; i++)
        {
            int region = QuoteAt(text, passage, i);
            if (region >= 0)
            {
                int stop = text.RegionTokens[region].End;
                for (int k = noun ? i : stop; k < stop; k++)
                {
                    if (text.Tags[k] is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do or WordTag.Base)
                        return true;
                }

                if (text.LastInside(region) is WordTag.Comma or WordTag.Stop)
                    return false;
                i = stop - 1;
                noun = true;
                continue;
            }

            switch (text.Tags[i])
            {
                case WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do:
                    return noun;
                case WordTag.Relative or WordTag.Semicolon or WordTag.Colon:
                    return text.Tags[i] == WordTag.Relative && HasSecondVerb(text, passage, i);
                case WordTag.Stop when text.Tokens[i].Length == 1 && i + 1 < passage.End && text.Tokens[i + 1].Is(TokenFlags.SpaceBefore) && !(text.Tags[i - 1] == WordTag.Proper):
                    return false;
                case WordTag.Comma:
                    if (++commas > 2)
                        return false;
                    break;
                case WordTag.Conjunction when i + 1 < passage.End && text.Tags[i + 1] is WordTag.Past or WordTag.Present:
                    return false; // "praised the mayor and left"
                case WordTag.Noun or WordTag.Proper or WordTag.Subject or WordTag.Number or WordTag.Determiner or WordTag.Gerund or WordTag.That:
                    noun = true;
                    break;
            }
        }

        return false;
    }

    private static bool HasSecondVerb(TaggedText text, in Passage passage, int from)
    {
        int verbs = 0;
        for (int i = from + 1; i < passage.End && i < from + 30; i++)
        {
            if (text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.Modal || (text.Tags[i] is WordTag.Be or WordTag.Have or WordTag.Do))
            {
                verbs++;
                while (i + 1 < passage.End && text.Tags[i + 1] is WordTag.Be or WordTag.Have or WordTag.Participle or WordTag.Not or WordTag.Adverb or WordTag.Base or WordTag.Gerund)
                    i++;
                if (verbs > 1)
                    return true;
            }
        }

        return false;
    }

    /// <summary>"said he and Otter disagree": a nominative can only be the subject of a clause, whether its verb is known or not.</summary>
    private static bool StartsWithNominative(TaggedText text, in Passage passage, int i) =>
        text.Tags[i] == WordTag.Subject && i + 2 < passage.End && text.Tags[i + 1] is not (WordTag.Comma or WordTag.Stop)
        && (text.IsWord(i, "he") || text.IsWord(i, "she") || text.IsWord(i, "they") || text.IsWord(i, "we") || text.IsWord(i, "i"));

    /// <summary>"said having the road closed puts lives at risk".</summary>
    private static bool StartsGerundSubject(TaggedText text, int i) =>
        text.Tags[i] is WordTag.Have or WordTag.Be && (text.IsWord(i, "having") || text.IsWord(i, "being"));

    /// <summary>"said because the road is closed, no bus will run": a clause in front of the one that is said.</summary>
    private static bool StartsLeadingClause(TaggedText text, in Passage passage, int i)
    {
        if (text.Tags[i] != WordTag.Subordinator || !(text.IsWord(i, "because") || text.IsWord(i, "although") || text.IsWord(i, "though") || text.IsWord(i, "unless") || text.IsWord(i, "while")))
            return false;
        for (int k = i + 2; k + 1 < passage.End && k < i + Reach; k++)
        {
            if (text.Tags[k] == WordTag.Comma)
                return IsClause(text, passage, k + 1);
        }

        return false;
    }
}
