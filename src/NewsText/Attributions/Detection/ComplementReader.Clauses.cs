using NewsText.Text;

namespace NewsText.Attributions;

// Whether a clause begins behind a reporting word.
internal static partial class ComplementReader
{
    /// <summary>Whether a subject and a verb with tense follow before the clause can end.</summary>
    public static bool IsClause(TaggedText text, in Passage passage, int first)
    {
        bool noun = StartsGerundSubject(text, first);
        bool amount = text.Tags[first] == WordTag.Number;
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
                case WordTag.Subordinator or WordTag.That when amount && i > first + 1 && !HasSecondVerb(text, passage, i):
                case WordTag.Comma when amount && text.Tags[i - 1] == WordTag.Symbol:
                    return false; // "added 12 goals in a season that saw", "added 2.1%, its best day since"
                case WordTag.Comma:
                    if (++commas > 2 || (noun && IsListedVerb(text, passage, i + 1)))
                        return false;
                    break;
                case WordTag.Conjunction when i + 2 < passage.End && text.Tags[text.Tags[i + 1] == WordTag.Adverb ? i + 2 : i + 1] is WordTag.Past or WordTag.Present:
                    return false; // "praised the mayor and left"
                case WordTag.Noun or WordTag.Proper or WordTag.Subject or WordTag.Number or WordTag.Determiner or WordTag.Gerund or WordTag.That:
                    noun = true;
                    break;
            }
        }

        return false;
    }

    /// <summary>"promised help, urged calm and warned": a reporting verb behind a comma that another one follows.</summary>
    public static bool IsListedVerb(TaggedText text, in Passage passage, int verb)
    {
        if (verb + 2 >= passage.End || text.Tags[verb] != WordTag.Past || text.Entries[verb].Cue is null)
            return false;
        for (int i = verb + 1; i + 1 < passage.End && i < verb + Reach; i++)
        {
            if (text.Tags[i] == WordTag.Conjunction)
                return text.Tags[i + 1] == WordTag.Past && text.Entries[i + 1].Cue is not null;
            if (text.Tags[i] is WordTag.Comma or WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Subject or WordTag.Quote)
                return false;
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

    /// <summary>"says, if the strike goes on, the plant will close", "says despite being ill, she plans to run": where the content begins, or -1.</summary>
    private static int LeadingAdjunct(TaggedText text, in Passage passage, int i)
    {
        int first = text.Tags[i] == WordTag.Comma ? i + 1 : i;
        if (first + 1 >= passage.End || QuoteAt(text, passage, first) >= 0)
            return -1;
        bool leads = text.Tags[first] switch
        {
            WordTag.Subordinator => first > i ? text.IsWord(first, "if") || text.IsWord(first, "because") || text.IsWord(first, "although") || text.IsWord(first, "unless") || text.IsWord(first, "while")
                : text.IsWord(first, "if"),
            WordTag.Preposition => text.IsWord(first, "despite") || (first > i && text.Tags[first + 1] == WordTag.Gerund),
            _ => false,
        };
        if (!leads)
            return -1;
        for (int k = first + 2; k + 1 < passage.End && k < first + Reach; k++)
        {
            if (QuoteAt(text, passage, k) >= 0)
                return -1;
            if (text.Tags[k] == WordTag.Comma)
                return text.Tags[k + 1] is WordTag.Subject or WordTag.Determiner or WordTag.Possessive or WordTag.Proper or WordTag.Noun or WordTag.Number && IsClause(text, passage, k + 1) ? first : -1;
        }

        return -1;
    }

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
