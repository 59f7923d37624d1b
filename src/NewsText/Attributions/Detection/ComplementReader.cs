using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Decides by a word's frames what content follows it.</summary>
internal static partial class ComplementReader
{
    private const int Reach = 25;

    public static Complement Read(TaggedText text, in Passage passage, Cue cue, int after)
    {
        int i = after, cueEnd = after;
        if (i >= passage.End)
            return new Complement(ContentKind.None, i, cueEnd);
        if (cue.Has(CueFrames.Figure) && FigureEnd(text, passage, i) is var figure && figure > i && figure + 1 < passage.End && text.IsWord(figure, "at") && text.Tags[figure + 1] is WordTag.Number or WordTag.Determiner)
            return new Complement(ContentKind.NounPhrase, i, cueEnd);
        if (text.Tokens[i].Is(TokenFlags.LineBefore) && IsShortLine(text, i))
            return new Complement(ContentKind.None, i, cueEnd); // "…; army denies" and the agency's name below
        if (cue.Has(CueFrames.Particle))
        {
            if (text.IsWord(i, "it") && i + 1 < passage.End && !IsLeadingPreposition(text, cue, i) && IsLeadingPreposition(text, cue, i + 1))
                i++; // "made it clear that"
            return IsLeadingPreposition(text, cue, i) ? ReadFrames(text, passage, cue, cue.Frames, i + 1, i + 1) : new Complement(ContentKind.None, -1, cueEnd);
        }

        int behindTime = cue.Prepositions.Length > 0 ? SkipTime(text, passage, i) : i;
        if (behindTime > i && IsLeadingPreposition(text, cue, behindTime) && text.Tags[behindTime] is WordTag.Preposition && behindTime + 1 < passage.End)
            return new Complement(ContentKind.Prepositional, behindTime + 1, behindTime + 1);
        if (cue.Prepositions.Length > 0 && cue.Has(CueFrames.Clause) && IsLeadingPreposition(text, cue, i) && (text.Entries[i + 1].Role & WordRole.Time) != WordRole.None
            && AdjunctEnd(text, passage, i) is var that && that < passage.End && text.Tags[that] == WordTag.That)
        {
            i = that; // "argued for years that"
        }
        else if (cue.Prepositions.Length > 0 && IsLeadingPreposition(text, cue, i))
        {
            cueEnd = i + 1;
            if (text.Tags[i] is WordTag.Adverb || text.IsWord(i, "out"))
            {
                i++; // "pointed out that", "called out"
                if (i < passage.End && text.IsWord(i, "against"))
                    cueEnd = ++i;
            }
            else if (i + 1 < passage.End)
            {
                return new Complement(ContentKind.Prepositional, i + 1, cueEnd);
            }

            if (i < passage.End && text.Tags[i] is WordTag.Preposition or WordTag.To && text.IsWord(i - 1, "out"))
                return new Complement(ContentKind.None, i, cueEnd);
            if (cue.Has(CueFrames.Out))
                return ReadFrames(text, passage, cue, CueFrames.Clause | CueFrames.Quote | CueFrames.NounPhrase | CueFrames.Question, i, cueEnd);
        }

        if (cue.Prepositions.Length > 0 && BehindHearer(text, passage, cue, i) is var behind and > 0)
            return new Complement(ContentKind.Prepositional, behind + 1, cueEnd);
        return ReadFrames(text, passage, cue, cue.Frames, i, cueEnd);
    }

    /// <summary>The end of what is counted: "the toll", "the number of dead".</summary>
    private static int FigureEnd(TaggedText text, in Passage passage, int i)
    {
        int end = PhraseEnd(text, passage, i);
        if (end <= i || end + 2 >= passage.End || !text.IsWord(end, "of"))
            return end;
        int counted = PhraseEnd(text, passage, end + 1);
        return counted > end + 1 ? counted : end + 2;
    }

    private static Complement ReadFrames(TaggedText text, in Passage passage, Cue cue, CueFrames frames, int i, int cueEnd)
    {
        bool clause = (frames & CueFrames.Clause) != CueFrames.None;
        i = SkipAdverbs(text, passage, i);
        if (i >= passage.End)
            return new Complement(ContentKind.None, i, cueEnd);
        int start = i;

        // A hearer: "told him that", "told reporters in Oslo that".
        if ((frames & CueFrames.Person) != CueFrames.None && QuoteAt(text, passage, i) < 0)
        {
            int end = HearerEnd(text, passage, i);
            if (end > i)
            {
                Complement behind = Direct(text, passage, frames, SkipAdverbs(text, passage, end), cueEnd, afterHearer: true);
                if (behind.Kind != ContentKind.None)
                    return behind;
                int that = FindIntroducer(text, passage, end, frames);
                if (that >= 0)
                    return Introduced(text, that, cueEnd);
                int behindTime = AdjunctEnd(text, passage, end);
                if (clause && behindTime > end && behindTime < passage.End && IsPhraseStart(text, behindTime) && IsClause(text, passage, behindTime))
                    return new Complement(ContentKind.Clause, behindTime, cueEnd); // "told the board on Monday the plan was dead"
                if (cue.Has(CueFrames.Hearer))
                    return new Complement(ContentKind.None, end, cueEnd);
            }
        }

        if ((frames & CueFrames.ObjectInfinitive) != CueFrames.None && HasObjectInfinitive(text, passage, i))
            return new Complement(ContentKind.ObjectInfinitive, i, cueEnd);

        Complement direct = Direct(text, passage, frames, i, cueEnd, afterHearer: false);
        if (direct.Kind != ContentKind.None && direct.Kind is not (ContentKind.NounPhrase or ContentKind.Clause))
            return direct;
        if (direct.Kind == ContentKind.Clause && text.Tags[i] == WordTag.Subordinator)
            return direct;

        if ((frames & CueFrames.Bare) != CueFrames.None && LeadingAdjunct(text, passage, start) is var leading and >= 0)
            return new Complement(ContentKind.Clause, leading, cueEnd);

        // "said in a statement on Monday that", "said to reporters: “…”"
        if (clause || (frames & CueFrames.Quote) != CueFrames.None)
        {
            bool adjunct = text.Tags[start] is WordTag.Preposition or WordTag.To or WordTag.Comma or WordTag.Adverb or WordTag.Colon or WordTag.Subordinator or WordTag.Open
                || (text.Entries[start].Role & WordRole.Time) != WordRole.None
                || (start + 1 < passage.End && text.Tags[start + 1] == WordTag.Preposition && (text.IsWord(start, "late") || text.IsWord(start, "early")));
            if (adjunct)
            {
                int that = FindIntroducer(text, passage, start, frames);
                if (that >= 0)
                    return Introduced(text, that, cueEnd);
                int clauseStart = AdjunctEnd(text, passage, start);
                if (clause && clauseStart > start && clauseStart < passage.End && IsClause(text, passage, clauseStart) && text.Tags[clauseStart] is not (WordTag.Comma or WordTag.Conjunction or WordTag.Subordinator))
                    return new Complement(ContentKind.Clause, clauseStart, cueEnd);
                return new Complement(ContentKind.None, start, cueEnd);
            }
        }

        return direct;
    }

    private static Complement Introduced(TaggedText text, int at, int cueEnd) => text.Tags[at] switch
    {
        WordTag.That => new Complement(ContentKind.That, at, cueEnd),
        WordTag.Colon => new Complement(ContentKind.Colon, at + 1, cueEnd),
        WordTag.To => new Complement(ContentKind.Infinitive, at, cueEnd),
        _ => new Complement(ContentKind.Quote, at, cueEnd),
    };

    /// <summary>The content that stands right at <paramref name="i"/>.</summary>
    private static Complement Direct(TaggedText text, in Passage passage, CueFrames frames, int i, int cueEnd, bool afterHearer)
    {
        if (i >= passage.End)
            return new Complement(ContentKind.None, i, cueEnd);
        int at = i;
        if (text.Tags[at] is WordTag.Comma or WordTag.Colon or WordTag.Dash && at + 1 < passage.End && QuoteAt(text, passage, at + 1) >= 0 && (frames & CueFrames.Quote) != CueFrames.None)
            return new Complement(ContentKind.Quote, at + 1, cueEnd);
        if (QuoteAt(text, passage, at) >= 0)
        {
            if ((frames & (CueFrames.Quote | CueFrames.NounPhrase)) != CueFrames.None || (frames & CueFrames.Clause) != CueFrames.None)
                return new Complement(ContentKind.Quote, at, cueEnd);
            return new Complement(ContentKind.None, at, cueEnd);
        }

        switch (text.Tags[at])
        {
            case WordTag.Colon:
                return TakesColon(frames) ? new Complement(ContentKind.Colon, at + 1, cueEnd) : default; // "Markets cheered: the index rose" quotes nobody
            case WordTag.That when afterHearer && StartsRelative(text, at, far: false):
                return new Complement(ContentKind.None, at, cueEnd); // "promised a bus and lessons that begin later"
            case WordTag.That:
                if ((frames & (CueFrames.Clause | CueFrames.That)) != CueFrames.None)
                    return new Complement(ContentKind.That, at, cueEnd);
                return (frames & CueFrames.NounPhrase) != CueFrames.None ? new Complement(ContentKind.NounPhrase, at, cueEnd) : new Complement(ContentKind.None, at, cueEnd);
            case WordTag.Question:
                return (frames & (CueFrames.Question | CueFrames.Clause)) != CueFrames.None ? new Complement(ContentKind.Question, at, cueEnd)
                    : (frames & CueFrames.Predicate) != CueFrames.None && text.IsWord(at, "what") ? new Complement(ContentKind.NounPhrase, at, cueEnd) // "called what she saw “a farce”"
                    : new Complement(ContentKind.None, at, cueEnd);
            case WordTag.Relative when !afterHearer && (frames & CueFrames.Question) != CueFrames.None && text.IsWord(at, "who"):
                return new Complement(ContentKind.Question, at, cueEnd); // "wondered who would pay"
            case WordTag.Relative when afterHearer && (frames & CueFrames.Question) != CueFrames.None && text.IsWord(at, "who") && text.Tags[at - 1] is WordTag.Proper or WordTag.Object:
                return new Complement(ContentKind.Question, at, cueEnd);
            case WordTag.Subordinator when text.IsWord(at, "if") && (frames & CueFrames.Question) != CueFrames.None:
                return new Complement(ContentKind.Question, at, cueEnd);
            case WordTag.Not when at + 1 < passage.End && text.Tags[at + 1] == WordTag.To && (frames & (CueFrames.Infinitive | CueFrames.ObjectInfinitive)) != CueFrames.None:
                return new Complement(ContentKind.Infinitive, at, cueEnd);
            case WordTag.To when at + 1 < passage.End && text.Tags[at + 1] is WordTag.Base or WordTag.Be or WordTag.Have or WordTag.Do or WordTag.Adverb or WordTag.Not:
                return (frames & CueFrames.Infinitive) != CueFrames.None || ((frames & CueFrames.ObjectInfinitive) != CueFrames.None && afterHearer) || (afterHearer && (frames & CueFrames.Clause) != CueFrames.None)
                    ? new Complement(ContentKind.Infinitive, at, cueEnd) : new Complement(ContentKind.None, at, cueEnd);
            case WordTag.Gerund when (frames & CueFrames.Gerund) != CueFrames.None:
                return new Complement(ContentKind.Gerund, at, cueEnd);
        }

        bool clauses = (frames & CueFrames.Clause) != CueFrames.None;
        bool phrase = IsPhraseStart(text, at) || (clauses && StartsGerundSubject(text, at)) || (clauses && StartsLeadingClause(text, passage, at));
        if (!phrase)
            return new Complement(ContentKind.None, at, cueEnd);
        if (clauses && (StartsWithNominative(text, passage, at) || IsClause(text, passage, at)))
            return new Complement(ContentKind.Clause, at, cueEnd);
        if ((frames & CueFrames.Bare) != CueFrames.None && (text.Entries[at].Role & WordRole.Time) == WordRole.None && HasWords(text, passage, at, 3))
            return new Complement(ContentKind.Clause, at, cueEnd); // "says farmers undersell": a verb that no list has
        return (frames & CueFrames.NounPhrase) != CueFrames.None && !((text.Entries[at].Role & WordRole.Time) != WordRole.None && !HasMoreNouns(text, passage, at))
            ? new Complement(ContentKind.NounPhrase, at, cueEnd) : new Complement(ContentKind.None, at, cueEnd);
    }

    private static bool TakesColon(CueFrames frames) => (frames & (CueFrames.Clause | CueFrames.Person | CueFrames.Inverted)) != CueFrames.None;

    private static bool HasWords(TaggedText text, in Passage passage, int i, int count)
    {
        for (int k = i; k < i + count; k++)
        {
            if (k >= passage.End || text.Tags[k] is WordTag.Comma or WordTag.Stop or WordTag.Semicolon or WordTag.Dash)
                return false;
            if (text.Tags[k] == WordTag.Quote)
                return k > i; // "said the critics “want a saint”"
        }

        return text.Tags[i] is WordTag.Noun or WordTag.Proper or WordTag.Determiner or WordTag.Possessive or WordTag.Number;
    }

    private static bool HasMoreNouns(TaggedText text, in Passage passage, int i) =>
        i + 1 < passage.End && text.Tags[i + 1] is WordTag.Noun or WordTag.Proper or WordTag.Clitic;

    public static bool IsPhraseStart(TaggedText text, int i) =>
        text.Tags[i] is WordTag.Noun or WordTag.Proper or WordTag.Number or WordTag.Determiner or WordTag.Possessive or WordTag.Subject or WordTag.Object
            or WordTag.Symbol or WordTag.Open or WordTag.Participle or WordTag.Gerund or WordTag.Adverb or WordTag.Not or WordTag.That;

    /// <summary>Finds "that", a quotation or a colon behind adjuncts, with no verb between.</summary>
    private static int FindIntroducer(TaggedText text, in Passage passage, int from, CueFrames frames)
    {
        bool clause = (frames & CueFrames.Clause) != CueFrames.None;
        for (int i = from; i < passage.End && i < from + Reach; i++)
        {
            if (QuoteAt(text, passage, i) >= 0 && text.Tags[i - 1] is WordTag.To)
                return i - 1;
            if (QuoteAt(text, passage, i) >= 0)
                return text.Tags[i - 1] is WordTag.Comma or WordTag.Colon || (IsSpeechRegion(text, QuoteAt(text, passage, i)) && text.Tags[i - 1] is not (WordTag.Preposition or WordTag.Clitic or WordTag.Determiner or WordTag.Noun)) ? i : -1;
            switch (text.Tags[i])
            {
                case WordTag.Colon:
                    return i + 1 < passage.End && QuoteAt(text, passage, i + 1) >= 0 ? i + 1 : TakesColon(frames) ? i : -1;
                case WordTag.That when clause:
                    return StartsRelative(text, i, far: i > from) ? -1 : i;
                case WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do or WordTag.Subject or WordTag.Semicolon or WordTag.Relative or WordTag.Question:
                    return -1;
                case WordTag.Conjunction when text.IsWord(i, "but"):
                    return -1;
                case WordTag.Gerund when text.Entries[i].Cue is { } citing && citing.Has(CueFrames.Cites) && text.Tags[i - 1] == WordTag.Comma:
                    continue; // "reported, citing two officers, that"
                case WordTag.Gerund when text.Entries[i].Cue is not null && text.Tags[i - 1] is not (WordTag.Noun or WordTag.Determiner or WordTag.Possessive or WordTag.Proper):
                    return -1; // ", adding that": another report
            }
        }

        return -1;
    }

    /// <summary>"lessons that begin": a clause without a subject of its own describes the noun before it; so does "that was" <paramref name="far"/> from the hearer, but not in "told him that was wrong".</summary>
    private static bool StartsRelative(TaggedText text, int that, bool far) =>
        text.Tags[that + 1] is WordTag.Present or WordTag.Past or WordTag.Base || (far && text.Tags[that + 1] is WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do);

    private static bool IsSpeechRegion(TaggedText text, int region)
    {
        (int first, int end) = text.RegionTokens[region];
        return end - first >= 6;
    }

    private static bool IsLeadingPreposition(TaggedText text, Cue cue, int i) =>
        Array.IndexOf(cue.Prepositions, text.Tokens[i].Hash) >= 0;

    public static int QuoteAt(TaggedText text, in Passage passage, int i) => text.RegionBelow(i, passage.Level);
}
