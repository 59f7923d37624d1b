using NewsText.Text;

namespace NewsText.Attributions;

// Subjects that end in a comma or a dash: with appositions, adjuncts and relative clauses behind the name.
internal static partial class SubjectReader
{
    private static bool TryBeforeDash(TaggedText text, in Passage passage, int dash, out TokenRange subject)
    {
        subject = TokenRange.None;
        for (int k = dash - 1; k > passage.First && k > dash - 30; k--)
        {
            if (text.Tags[k] == WordTag.Dash)
            {
                int start = PhraseStart(text, passage, k - 1);
                if (start < 0)
                    return false;
                subject = new TokenRange(start, dash);
                return true;
            }
        }

        return false;
    }

    /// <summary>"Lee, the mayor of Oslo, said": from the comma in front of the verb back over appositions to the name.</summary>
    private static bool TryBeforeComma(TaggedText text, in Passage passage, int comma, out TokenRange subject)
    {
        subject = TokenRange.None;
        int end = comma, floor = Math.Max(passage.First, comma - Reach);
        int chunkEnd = comma, best = -1;
        int k = comma - 1;
        while (k >= floor)
        {
            int region = text.RegionBelow(k, passage.Level);
            if (region >= 0)
            {
                (int first, int stop) = text.RegionTokens[region];
                if (stop - first > 9 || (text.LastInside(region) is WordTag.Comma or WordTag.Stop && stop != comma))
                    break;
                k = first - 1;
                continue;
            }

            if (text.Tags[k] == WordTag.Comma)
            {
                // The chunk (k, chunkEnd) is an apposition if the phrase before k can carry it.
                if (!IsApposition(text, k + 1, chunkEnd))
                    break;
                int start = k - 1 < floor ? -1 : PhraseStart(text, passage, k - 1);
                if (start < 0 && AdjunctComma(text, passage, k, floor) is var adjunct and > 0)
                {
                    k = adjunct; // "Lee, during a visit to Oslo, Norway, said"
                    start = PhraseStart(text, passage, k - 1);
                }

                if (start < 0)
                    break;
                best = start;
                if (text.IsWord(k + 1, "as") && text.Tags[k + 2] == WordTag.Subject)
                    end = k; // "The king, as he likes to tell, thanked"
                chunkEnd = k;
                if (!(text.Tags[start] is WordTag.Determiner or WordTag.Number or WordTag.Noun) || start == passage.First || text.Tags[start - 1] != WordTag.Comma)
                    break;
                // The phrase found may itself be an apposition: "Lee, 43, a teacher, said".
                k = start - 1;
                if (!HasEarlierComma(text, passage, k, floor) || (text.Tags[k - 1] == WordTag.Noun && PhraseStart(text, passage, k - 1) is var head && (head < 0 || text.Tags[head] is WordTag.Noun)))
                    break; // "… have fallen ill, the ward's doctor, Ann Lee, said"
                chunkEnd = end;
                continue;
            }

            if (text.Tags[k] is WordTag.Semicolon or WordTag.Colon || (text.Tags[k] == WordTag.Stop && text.Tokens[k].Is(TokenFlags.SpaceBefore)))
                break;
            k--;
        }

        if (best < 0)
            return TryBeforeRelative(text, passage, comma, out subject);
        subject = new TokenRange(best, end);
        return true;
    }

    /// <summary>"Lee, who called it “daft,” said", "Lee, host of “City Talk,” said": marks that close the subject's apposition in front of token <paramref name="verb"/>.</summary>
    public static bool TryReadQuoting(TaggedText text, in Passage passage, int verb, out TokenRange subject)
    {
        subject = TokenRange.None;
        int region = verb > passage.First ? text.RegionBelow(verb - 1, passage.Level) : -1;
        if (region < 0 || text.RegionTokens[region].End != verb || text.LastInside(region) != WordTag.Comma)
            return false;
        int first = text.RegionTokens[region].First;
        for (int k = first - 1; k > passage.First && k > first - Reach / 2 && text.RegionBelow(k, passage.Level) < 0; k--)
        {
            if (text.Tags[k] != WordTag.Comma)
                continue;
            if (k + 1 >= first || text.Tags[k + 1] is not (WordTag.Relative or WordTag.Gerund or WordTag.Noun or WordTag.Determiner or WordTag.Participle))
                return false;
            int start = PhraseStart(text, passage, k - 1);
            if (start < 0 || start > passage.First + 4 || !(text.Tags[k - 1] == WordTag.Proper || text.Infos[k - 1].Is(WordClass.Person | WordClass.Body | WordClass.Group)))
                return false;
            subject = new TokenRange(start, verb);
            return true;
        }

        return false;
    }

    /// <summary>The comma in front of an adjunct that ends at <paramref name="comma"/>, or -1.</summary>
    private static int AdjunctComma(TaggedText text, in Passage passage, int comma, int floor)
    {
        for (int k = comma - 1; k > floor && k > comma - 14 && text.RegionBelow(k, passage.Level) < 0; k--)
        {
            if (text.Tags[k] == WordTag.Comma)
                return text.Tags[k + 1] == WordTag.Preposition ? k : -1;
            if (text.Tags[k] is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do or WordTag.Subject or WordTag.Semicolon or WordTag.Colon)
                return -1;
        }

        return -1;
    }

    /// <summary>"Lee, whose brother was on board, said", "a monitor in the area, who spoke on condition of anonymity, said".</summary>
    private static bool TryBeforeRelative(TaggedText text, in Passage passage, int comma, out TokenRange subject)
    {
        subject = TokenRange.None;
        bool verb = false;
        for (int k = comma - 1; k > passage.First && k > comma - Reach / 2; k--)
        {
            if (text.RegionBelow(k, passage.Level) >= 0)
                return false;
            switch (text.Tags[k])
            {
                case WordTag.Semicolon or WordTag.Colon or WordTag.Dash:
                    return false;
                case WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do:
                    verb = true;
                    break;
                case WordTag.Comma when verb && (text.Tags[k + 1] is WordTag.Relative || text.IsWord(k + 1, "who") || text.IsWord(k + 1, "whose") || text.IsWord(k + 1, "which")):
                    int noun = text.Tags[k - 1] == WordTag.Adverb && k - 3 > passage.First && text.Tags[k - 2] == WordTag.Comma ? k - 3 : k - 1; // "Lee, meanwhile, who"
                    int start = PhraseStart(text, passage, noun);
                    if (start < 0)
                        return false;
                    subject = new TokenRange(start, comma);
                    return true;
            }
        }

        return false;
    }

    private static bool HasEarlierComma(TaggedText text, in Passage passage, int comma, int floor) =>
        comma - 1 >= floor && text.RegionBelow(comma - 1, passage.Level) < 0
        && text.Tags[comma - 1] is WordTag.Proper or WordTag.Number or WordTag.Close or WordTag.Noun;

    private static bool IsApposition(TaggedText text, int first, int end)
    {
        WordTag tag = text.Tags[first];
        if (tag is WordTag.Relative or WordTag.Question or WordTag.Participle or WordTag.Gerund or WordTag.Past)
            return true;
        if (tag is WordTag.Subject or WordTag.Modal or WordTag.Be or WordTag.That or WordTag.Conjunction or WordTag.Subordinator)
            return tag is WordTag.Conjunction or WordTag.Subordinator;
        bool relative = false;
        for (int i = first; i < end; i++)
        {
            if (text.Tags[i] is WordTag.Relative or WordTag.That or WordTag.Question)
                relative = true;
            if (!relative && text.Tags[i] is WordTag.Present or WordTag.Modal or WordTag.Be or WordTag.Have or WordTag.Do)
                return false;
        }

        return true;
    }
}
