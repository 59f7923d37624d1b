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

        for (; i < passage.End; i++)
        {
            int inner = text.RegionBelow(i, passage.Level);
            if (inner >= 0)
            {
                i = text.RegionTokens[inner].End - 1;
                if (embedding != Embedding.None && i > first && i + 1 < passage.End && text.Tags[i - 1] == WordTag.Comma && EndsEmbedded(text, passage, i + 1, embedding))
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
        int last = text.RegionTokens[region].End - 2;
        bool stopped = last >= 0 && text.Tags[last] is WordTag.Stop or WordTag.Comma;
        if (stopped)
            return true;
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

    private static bool IsCut(TaggedText text, in Passage passage, int first, int i, ContentKind kind)
    {
        switch (text.Tags[i])
        {
            case WordTag.Comma:
                return i + 1 < passage.End && i > first && CutsAfterComma(text, passage, i + 1, kind);
            case WordTag.Conjunction:
                return i > first && StartsCuePredicate(text, passage, i + 1);
            case WordTag.Semicolon:
                return true;
            case WordTag.Subordinator when kind is ContentKind.NounPhrase or ContentKind.Prepositional or ContentKind.Gerund:
                return i > first && !text.IsWord(i, "because") && !text.IsWord(i, "as");
            default:
                return false;
        }
    }

    private static bool CutsAfterComma(TaggedText text, in Passage passage, int next, ContentKind kind)
    {
        if (text.IsWord(next, "according"))
            return true;
        if (text.Tags[next] == WordTag.Gerund && text.Entries[next].Cue is { Class: CueClass.Speech })
            return true;
        int i = next;
        bool conjunction = text.Tags[i] == WordTag.Conjunction || text.IsWord(i, "while") || text.IsWord(i, "though") || text.IsWord(i, "although");
        if (conjunction)
        {
            i++;
            while (i < passage.End && text.Tags[i] is WordTag.Adverb)
                i++;
            if (i < passage.End && text.Tags[i] == WordTag.Gerund && text.Entries[i].Cue is not null)
                return true;
            return StartsCuePredicate(text, passage, i) || StartsCueClause(text, passage, i)
                || (kind is ContentKind.NounPhrase or ContentKind.Prepositional && ComplementReader.IsClause(text, passage, i));
        }

        if (kind is ContentKind.NounPhrase or ContentKind.Prepositional or ContentKind.Gerund or ContentKind.Infinitive or ContentKind.ObjectInfinitive && text.Tags[next] is WordTag.Relative or WordTag.Question)
            return kind is ContentKind.NounPhrase or ContentKind.Prepositional;
        return false;
    }

    /// <summary>"and said", "but later denied": a second reporting verb that shares the subject.</summary>
    private static bool StartsCuePredicate(TaggedText text, in Passage passage, int i)
    {
        int limit = Math.Min(passage.End, i + 4);
        while (i < limit && text.Tags[i] is WordTag.Adverb or WordTag.Have)
            i++;
        if (i >= limit || text.RegionBelow(i, passage.Level) >= 0)
            return false;
        return text.Entries[i].Cue is { Class: CueClass.Speech } && text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.Participle;
    }

    /// <summary>"while Lee said", "and the ministry said": a clause with a reporting verb of its own close by.</summary>
    private static bool StartsCueClause(TaggedText text, in Passage passage, int i)
    {
        int limit = Math.Min(passage.End, i + 9);
        for (int k = i; k < limit; k++)
        {
            if (text.RegionBelow(k, passage.Level) >= 0)
                return false;
            switch (text.Tags[k])
            {
                case WordTag.Past or WordTag.Present:
                    return k > i && text.Entries[k].Cue is { Class: CueClass.Speech };
                case WordTag.Be or WordTag.Modal or WordTag.Do or WordTag.Base or WordTag.That or WordTag.Semicolon or WordTag.Relative:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Leaves final stops and commas outside of quotation marks out of a content.</summary>
    public static int Trim(TaggedText text, int first, int end)
    {
        while (end - 1 > first && text.Tags[end - 1] is WordTag.Stop or WordTag.Comma or WordTag.Semicolon or WordTag.Dash or WordTag.Colon
            && !(text.Tags[end - 1] == WordTag.Stop && text.Tokens[end - 1].Length == 1 && text.Text[text.Tokens[end - 1].Start] is '…'))
            end--;
        return end;
    }
}
