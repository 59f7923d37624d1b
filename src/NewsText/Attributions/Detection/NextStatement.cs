using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Whether another report begins at a token, so that the content in front of it has ended.</summary>
internal static class NextStatement
{
    /// <summary>", the paper reported.", ", Lee said in a statement.", ", reported the paper.": a tag behind the whole sentence, whose own statement is inside.</summary>
    public static bool IsTailTag(TaggedText text, in Passage passage, int next)
    {
        int limit = Math.Min(passage.End, next + 9), verb = next;
        while (verb < limit && text.Tags[verb] is WordTag.Subject or WordTag.Noun or WordTag.Proper or WordTag.Determiner or WordTag.Possessive or WordTag.Clitic or WordTag.Number or WordTag.Adverb && text.RegionBelow(verb, passage.Level) < 0)
            verb++;
        if (verb >= limit || text.Tags[verb] is not (WordTag.Past or WordTag.Present) || text.RegionBelow(verb, passage.Level) >= 0
            || text.Entries[verb].Cue is not { Class: CueClass.Speech } cue || !cue.Has(CueFrames.Clause))
            return false;
        if (verb == next)
            return false;
        int after = verb + 1;
        while (after < passage.End && ((text.Entries[after].Role & WordRole.Time) != WordRole.None || text.Tags[after] == WordTag.Adverb) && text.RegionBelow(after, passage.Level) < 0)
            after++;
        if (after >= passage.End || text.Tags[after] == WordTag.Stop)
            return true;
        return (after + 1 < passage.End && text.Tags[after] == WordTag.Comma && text.Tags[after + 1] == WordTag.Gerund && text.Entries[after + 1].Cue is not null)
            || (text.Tags[after] == WordTag.Preposition && IsNominalTo(text, passage, after));
    }

    /// <summary>Whether only an adjunct follows up to the passage's end: "in a memo in 1991".</summary>
    private static bool IsNominalTo(TaggedText text, in Passage passage, int first)
    {
        for (int k = first; k < passage.End; k++)
        {
            if (text.RegionBelow(k, passage.Level) >= 0 || k > first + 12
                || text.Tags[k] is not (WordTag.Preposition or WordTag.Determiner or WordTag.Noun or WordTag.Proper or WordTag.Number or WordTag.Possessive or WordTag.Clitic or WordTag.Stop or WordTag.Comma or WordTag.Adverb))
                return false;
        }

        return true;
    }

    /// <summary>"and said", "but later denied": a second reporting verb that shares the subject.</summary>
    public static bool StartsCuePredicate(TaggedText text, in Passage passage, int i)
    {
        int limit = Math.Min(passage.End, i + 4);
        while (i < limit && text.Tags[i] is WordTag.Adverb or WordTag.Have)
            i++;
        if (i >= limit || text.RegionBelow(i, passage.Level) >= 0)
            return false;
        return text.Entries[i].Cue is { Class: CueClass.Speech } cue && (text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.Participle
            || (text.Tags[i] == WordTag.Base && ComplementReader.Read(text, passage, cue, i + 1).Kind is ContentKind.That or ContentKind.Clause));
    }

    /// <summary>"and Lee said that": a short subject, a reporting verb and its content, with no comma in front.</summary>
    public static bool StartsStatement(TaggedText text, in Passage passage, int i, bool that = false)
    {
        int limit = Math.Min(passage.End, i + 5), verb = i;
        while (verb < limit && (text.Tags[verb] is WordTag.Proper or WordTag.Subject or WordTag.Determiner or WordTag.Noun or WordTag.Possessive || text.IsAbbreviationStop(verb)) && text.RegionBelow(verb, passage.Level) < 0)
            verb++;
        if (that && !(verb > i && verb < limit && text.Tags[verb] == WordTag.Past))
            return false;
        return verb > i && verb < limit && text.Tags[verb] is WordTag.Past or WordTag.Present or WordTag.Gerund && text.RegionBelow(verb, passage.Level) < 0
            && text.Tags[i] is WordTag.Proper or WordTag.Subject or WordTag.Determiner or WordTag.Possessive
            && text.Entries[verb].Cue is { Class: CueClass.Speech } cue && (cue.Has(CueFrames.Clause) || cue.Has(CueFrames.Quote))
            && ComplementReader.Read(text, passage, cue, verb + 1).Kind is var kind && (kind == ContentKind.That || (!that && kind is ContentKind.Clause or ContentKind.Quote));
    }

    /// <summary>"while Lee said", "and the ministry said": a clause with a reporting verb of its own close by.</summary>
    public static bool StartsCueClause(TaggedText text, in Passage passage, int i)
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
}
