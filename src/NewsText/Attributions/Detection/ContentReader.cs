using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Finds where a content ends: where its clause ends and the author's own words go on, not where the sentence does.</summary>
internal static class ContentReader
{
    /// <summary>Behind the last token of the content that begins at <paramref name="first"/>.</summary>
    public static int End(TaggedText text, in Passage passage, int first, ContentKind kind, Embedding embedding = Embedding.None)
    {
        int i = first;
        if (kind is ContentKind.Quote && text.RegionBelow(first, passage.Level) is >= 0 and var region)
        {
            i = text.RegionTokens[region].End;
            if (EndsHere(text, passage, region, i))
                return i;
        }

        bool phrase = IsPhrase(kind), loose = phrase || kind is ContentKind.Infinitive or ContentKind.ObjectInfinitive;
        for (; i < passage.End; i++)
        {
            int inner = text.RegionBelow(i, passage.Level);
            if (inner >= 0)
            {
                i = text.RegionTokens[inner].End - 1;
                if (i > first && i + 1 < passage.End && text.LastInside(inner) == WordTag.Comma
                    && ((text.Tags[i + 1] is WordTag.Relative && !HasQuotation(text, passage, i + 2)) || (text.IsWord(i + 1, "but") && !(i + 2 < passage.End && text.IsWord(i + 2, "also"))) || (text.Tags[i + 1] == WordTag.Preposition && i + 2 < passage.End && IsOccasion(text, passage, i + 1)) || CutsAfterComma(text, passage, i + 1, phrase, loose)))
                    return i + 1;
                if (embedding != Embedding.None && i > first && i + 1 < passage.End && text.LastInside(inner) == WordTag.Comma && EndsEmbedded(text, passage, i + 1, embedding))
                    return i + 1;
                continue;
            }

            if (embedding != Embedding.None && i > first && i + 1 < passage.End && text.Tags[i] == WordTag.Comma && EndsEmbedded(text, passage, i + 1, embedding))
                return Trim(text, first, i);

            if (IsCut(text, passage, first, i, kind))
                return Trim(text, first, i);
        }

        return Trim(text, first, passage.End);
    }

    /// <summary>Whether the author's words behind a closed quotation no longer belong to the content.</summary>
    private static bool EndsHere(TaggedText text, in Passage passage, int region, int next)
    {
        if (next >= passage.End || text.Tokens[next].Is(TokenFlags.LineBefore))
            return true;
        if (text.RegionBelow(next, passage.Level) >= 0)
            return false;
        if (text.LastInside(region) is WordTag.Stop or WordTag.Comma)
            return true;
        (int first, int end) = text.RegionTokens[region];
        if (text.Tags[next] is not (WordTag.Comma or WordTag.Stop or WordTag.Semicolon or WordTag.Dash or WordTag.Colon or WordTag.Subordinator)
            && !NextStatement.StartsCuePredicate(text, passage, next + 1) && ComplementReader.IsClause(text, passage, first) && end - first < 14)
            return false; // the quoted words are the subject of the clause
        return text.Tags[next] is WordTag.Comma or WordTag.Stop or WordTag.Semicolon or WordTag.Dash or WordTag.Conjunction or WordTag.Preposition
            or WordTag.Subordinator or WordTag.Open or WordTag.Colon or WordTag.Adverb;
    }

    /// <summary>Whether behind a comma the larger clause goes on.</summary>
    private static bool EndsEmbedded(TaggedText text, in Passage passage, int next, Embedding embedding)
    {
        int i = next;
        while (i < passage.End && text.Tags[i] == WordTag.Adverb)
            i++;
        if (i >= passage.End || text.RegionBelow(i, passage.Level) >= 0)
            return false;
        if (embedding == Embedding.Relative)
            return text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do;
        return text.Tags[i] is WordTag.Subject or WordTag.Determiner or WordTag.Possessive or WordTag.Proper or WordTag.Noun && ComplementReader.IsClause(text, passage, i);
    }

    /// <summary>“failed to act,” which led to “great harm”: the words behind the marks are quoted from the same mouth.</summary>
    private static bool HasQuotation(TaggedText text, in Passage passage, int first)
    {
        for (int k = first; k < passage.End && k < first + 14; k++)
        {
            if (text.RegionBelow(k, passage.Level) >= 0)
                return true;
            if (text.Tags[k] is WordTag.Comma or WordTag.Semicolon)
                return false;
        }

        return false;
    }

    private static bool IsPhrase(ContentKind kind) => kind is ContentKind.NounPhrase or ContentKind.Prepositional or ContentKind.Gerund or ContentKind.As;

    private static bool IsCut(TaggedText text, in Passage passage, int first, int i, ContentKind kind)
    {
        if (i <= first || i + 1 >= passage.End)
            return false;
        bool phrase = IsPhrase(kind);
        bool loose = phrase || kind is ContentKind.Infinitive or ContentKind.ObjectInfinitive;
        switch (text.Tags[i])
        {
            case WordTag.Comma:
                return CutsAfterComma(text, passage, i + 1, phrase, loose) || (loose && ComplementReader.IsListedVerb(text, passage, i + 1));
            case WordTag.Conjunction:
                return NextStatement.StartsCuePredicate(text, passage, i + 1) || (loose && CutsAtConjunction(text, passage, i, phrase)) || NextStatement.StartsStatement(text, passage, i + 1);
            case WordTag.Semicolon:
                return true;
            case WordTag.Colon when phrase:
                return text.RegionBelow(i + 1, passage.Level) is >= 0 and var said && text.RegionTokens[said].End - text.RegionTokens[said].First > 6; // "warned against haste: “…”"
            case WordTag.Dash:
                return text.Tokens[i].Is(TokenFlags.SpaceBefore) && (loose || text.Tags[i + 1] is WordTag.Conjunction || (text.Tags[i + 1] != WordTag.Preposition && !HasSecondDash(text, passage, first, i)));
            case WordTag.Subordinator or WordTag.Question when phrase:
                return text.IsWord(i, "after") || text.IsWord(i, "before") || text.IsWord(i, "until") || text.IsWord(i, "while") || text.IsWord(i, "when") || text.IsWord(i, "although") || text.IsWord(i, "though")
                    || (text.IsWord(i, "as") && text.Tags[i + 1] is WordTag.Subject);
            case WordTag.Preposition when phrase:
                return IsOccasion(text, passage, i);
            default:
                return phrase && (text.Entries[i].Role & WordRole.Time) != WordRole.None && text.Tags[i] == WordTag.Proper && text.Tags[i - 1] is WordTag.Noun or WordTag.Proper or WordTag.Object or WordTag.Quote;
        }
    }

    /// <summary>"in an interview", "during the debate", "on Monday", "by saying": when and how something was said, not what.</summary>
    private static bool IsOccasion(TaggedText text, in Passage passage, int i)
    {
        if (text.IsWord(i, "during") || (text.IsWord(i, "by") && text.Tags[i + 1] == WordTag.Gerund))
            return true;
        if (!(text.IsWord(i, "in") || text.IsWord(i, "at") || text.IsWord(i, "on")))
            return false;
        for (int k = i + 1; k < passage.End && k < i + 6; k++)
        {
            if (text.RegionBelow(k, passage.Level) >= 0)
                return false;
            if ((text.Entries[k].Role & WordRole.Occasion) != WordRole.None)
                return true;
            if (k == i + 1 && text.IsWord(i, "on") && (text.Entries[k].Role & WordRole.Time) != WordRole.None && text.Tags[k] == WordTag.Proper)
                return true;
            if (text.Tags[k] is not (WordTag.Determiner or WordTag.Possessive or WordTag.Noun or WordTag.Proper or WordTag.Clitic or WordTag.Number or WordTag.Gerund or WordTag.Participle))
                return false;
        }

        return false;
    }

    /// <summary>"criticized the plan and left", "praised her and the mayor agreed": a second predicate or clause.</summary>
    private static bool CutsAtConjunction(TaggedText text, in Passage passage, int i, bool phrase)
    {
        int next = i + 1;
        while (next + 1 < passage.End && text.Tags[next] is WordTag.Adverb)
            next++;
        if (text.RegionBelow(next, passage.Level) >= 0)
            return false;
        WordTag tag = text.Tags[next];
        if (tag is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Do or WordTag.Modal)
            return phrase || tag is not WordTag.Past;
        if (tag == WordTag.Gerund && text.Entries[next].Cue is not null && phrase)
            return true;
        return text.IsWord(i, "but") || (tag is WordTag.Subject && phrase);
    }

    private static bool CutsAfterComma(TaggedText text, in Passage passage, int next, bool phrase, bool loose)
    {
        if (text.IsWord(next, "according") || NextStatement.IsTailTag(text, passage, next) || NextStatement.StartsStatement(text, passage, next, that: true))
            return true;
        WordTag tag = text.Tags[next];
        if (tag == WordTag.Gerund && (loose || text.Entries[next].Cue is { Class: CueClass.Speech }))
            return !text.IsWord(next, "including");
        int i = next;
        bool conjunction = tag == WordTag.Conjunction || text.IsWord(i, "while") || text.IsWord(i, "though") || text.IsWord(i, "although");
        if (conjunction)
        {
            bool but = text.IsWord(i, "but") || tag == WordTag.Subordinator;
            i++;
            while (i + 1 < passage.End && text.Tags[i] is WordTag.Adverb)
                i++;
            if (i >= passage.End)
                return false;
            if (text.Tags[i] == WordTag.Gerund && text.Entries[i].Cue is not null)
                return true;
            if (text.Tags[i] == WordTag.Past && i + 1 < passage.End && text.IsWord(i + 1, "no") && (text.Entries[i].Role & WordRole.Light) != WordRole.None)
                return true; // ", but gave no evidence"
            return NextStatement.StartsCuePredicate(text, passage, i) || NextStatement.StartsCueClause(text, passage, i)
                || (loose && (but || text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal || ComplementReader.IsClause(text, passage, i)));
        }

        if (loose && tag is WordTag.Subject)
            return true;
        return phrase && (tag is WordTag.Relative or WordTag.Question || (tag == WordTag.Determiner && IsLastComma(text, passage, next)));
    }

    /// <summary>Whether no further comma or conjunction follows, so that the comma does not part a list.</summary>
    private static bool IsLastComma(TaggedText text, in Passage passage, int next)
    {
        for (int k = next; k < passage.End && k < next + 12; k++)
        {
            if (text.Tags[k] is WordTag.Conjunction)
                return false;
            if (text.Tags[k] is WordTag.Comma or WordTag.Stop or WordTag.Relative or WordTag.That)
                return true;
        }

        return true;
    }

    /// <summary>Whether the dash at <paramref name="dash"/> is one of two around a parenthesis.</summary>
    private static bool HasSecondDash(TaggedText text, in Passage passage, int first, int dash)
    {
        for (int k = dash + 1; k < passage.End; k++)
        {
            if (text.Tags[k] == WordTag.Dash && k > dash + 1 && text.Tokens[k].Is(TokenFlags.SpaceBefore) && text.RegionBelow(k, passage.Level) < 0)
                return true;
        }

        for (int k = dash - 1; k > first; k--)
        {
            if (text.Tags[k] == WordTag.Dash && text.Tokens[k].Is(TokenFlags.SpaceBefore) && text.RegionBelow(k, passage.Level) < 0)
                return true;
        }

        return false;
    }

    /// <summary>Leaves final stops and commas outside of quotation marks out of a content.</summary>
    public static int Trim(TaggedText text, int first, int end)
    {
        while (end - 1 > first && text.Tags[end - 1] is WordTag.Stop or WordTag.Comma or WordTag.Semicolon or WordTag.Dash or WordTag.Colon
            && !(text.Tags[end - 1] == WordTag.Stop && text.Text[text.Tokens[end - 1].Start] is '…' or '?' or '!'))
            end--;
        return end;
    }
}
