using System.Runtime.InteropServices;
using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Finds the attributions of one passage: walks its reporting words from left to right and reads what stands around each.</summary>
internal sealed class PassageFinder(TaggedText text, AttributionOptions options, List<Finding> found)
{
    private int _passageStart; // index into found
    private int _level = -1;
    private int _skip = -1; // a reporting word that another one has taken in

    public void Read(in Passage passage)
    {
        _passageStart = found.Count;
        _level = passage.Level;
        _skip = -1;
        for (int i = passage.First; i < passage.End; i++)
        {
            if (text.Region[i] != passage.Level && text.RegionBelow(i, passage.Level) is >= 0 and var region)
            {
                i = Math.Max(i, text.RegionTokens[region].End - 1);
                continue;
            }

            if (text.EntryIndexes[i] == 0 && text.Tags[i] is not (WordTag.Colon or WordTag.Past or WordTag.Present))
                continue;
            if (text.Tokens[i].Kind == TokenKind.Word)
            {
                ref readonly WordEntry entry = ref text.Entries[i];
                if (entry.Cue is { } cue && i > _skip && Wanted(cue) && VerbGroupReader.TryRead(text, passage, i, out VerbGroup group))
                    ReadVerb(passage, cue, group);
                else if (entry.Cue is null && text.Tags[i] is WordTag.Past or WordTag.Present && i > passage.First)
                    ReadUnknownVerb(passage, i);
                else if (entry.NounCue is { } noun && text.Tags[i] is WordTag.Noun)
                    ReadNoun(passage, noun, i);
                else if (i + 1 < passage.End && text.IsWord(i, "according") && text.IsWord(i + 1, "to"))
                    ReadAccordingTo(passage, i);
            }
            else if (text.Tags[i] == WordTag.Colon)
            {
                ReadColon(passage, i);
            }
        }
    }

    private bool Wanted(Cue cue) => cue.Class switch
    {
        CueClass.Belief => options.IncludeBeliefs,
        CueClass.Wish => options.IncludeWishes,
        _ => true,
    };

    private void ReadVerb(in Passage passage, Cue cue, in VerbGroup group)
    {
        if (group.Passive)
        {
            ReadPassive(passage, cue, group);
            return;
        }

        if (cue.Lemma is "quote" or "cite" && TryQuotedAsSaying(passage, group))
            return;
        if (IsNaming(passage, cue, group) || (!HasSubject(passage, group) && TryAsked(passage, cue, group)))
            return;
        TokenRange source = TokenRange.None;
        bool ownSubject = group.Kind == VerbGroupKind.Finite && SubjectReader.TryRead(text, passage, group.First, out source);
        int edge = ownSubject ? source.First : group.First;
        Complement right = ComplementReader.Read(text, passage, cue, group.End);
        if (right.First < 0)
            return; // the particle is missing
        bool speechFrame = cue.Has(CueFrames.Clause) || cue.Has(CueFrames.Quote);

        if (ownSubject)
        {
            if (speechFrame && !(right.Kind is ContentKind.That or ContentKind.Clause or ContentKind.Question or ContentKind.Quote && IsTitleBefore(passage, edge)) && TryBehindQuotation(passage, source, group, right, edge, inverted: false))
                return;
            if (speechFrame && right.Kind is ContentKind.None or ContentKind.NounPhrase or ContentKind.Prepositional && cue.Has(CueFrames.Clause) && TryBehindClause(passage, source, group, edge, right))
                return;
            if (right.Kind != ContentKind.None)
                AddRight(passage, cue, group, source, right, "attribution.source-cue");
            else if (cue.Has(CueFrames.Clause))
                ReadRelative(passage, group, source);
            return;
        }

        if (group.Kind == VerbGroupKind.Finite)
        {
            if (cue.Has(CueFrames.Inverted) && group.First == group.Verb && TryInverted(passage, group, edge))
                return;
            int before = group.First - 1;
            bool coordinated = before >= passage.First && text.Tags[before] is WordTag.Conjunction or WordTag.Comma;
            if (coordinated && right.Kind != ContentKind.None)
            {
                source = SharedSubject(passage, before);
                if (source.Exists)
                    AddRight(passage, cue, group, source, right, "attribution.shared-subject");
            }

            return;
        }

        if (group.Kind is VerbGroupKind.Participle or VerbGroupKind.Gerund && right.Kind != ContentKind.None)
        {
            int before = group.First - 1;
            if (before < passage.First)
            {
                ReadLeadingParticiple(passage, cue, group, right);
                return;
            }

            if (text.IsWord(before, "without") && before > passage.First && text.Tags[before - 1] is WordTag.Past or WordTag.Present or WordTag.Base or WordTag.Noun && cue.Lemma == "say")
                return; // "it goes without saying"
            if (group.Kind == VerbGroupKind.Participle && text.Tags[before] is not (WordTag.Comma or WordTag.Dash or WordTag.Conjunction or WordTag.Noun or WordTag.Quote or WordTag.Proper or WordTag.Number))
                return;
            source = SharedSubject(passage, group.First);
            if (source.Exists)
                AddRight(passage, cue, group, source, right, group.Kind == VerbGroupKind.Gerund ? "attribution.gerund" : "attribution.participle");
        }
    }

    /// <summary>"The paper quoted Lee as saying that": Lee is the source, the paper only passes it on.</summary>
    private bool TryQuotedAsSaying(in Passage passage, in VerbGroup group)
    {
        for (int i = group.End; i + 1 < passage.End && i < group.End + 24; i++)
        {
            if (text.RegionBelow(i, passage.Level) >= 0 || text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.That or WordTag.Stop or WordTag.Semicolon)
                return false;
            if (!text.IsWord(i, "as") || text.Tags[i + 1] != WordTag.Gerund || text.Entries[i + 1].Cue is not { } saying)
                continue;
            Complement said = ComplementReader.Read(text, passage, saying, i + 2);
            if (i == group.End || said.Kind == ContentKind.None)
                return false;
            AddRight(passage, saying, new VerbGroup(i, i + 1, i + 2, VerbGroupKind.Gerund, false, group.Negated, group.Hedged), new TokenRange(group.End, ContentReader.Trim(text, group.End, i)), said, "attribution.quoted-as-saying");
            _skip = i + 1;
            return true;
        }

        return false;
    }

    private bool HasSubject(in Passage passage, in VerbGroup group) =>
        group.First - 1 >= passage.First && text.Tags[group.First - 1] is WordTag.Subject or WordTag.Noun or WordTag.Proper or WordTag.Number or WordTag.Close or WordTag.Relative;

    /// <summary>"a film called “Dust”", "a man named Lee": a participle that gives a name.</summary>
    private bool IsNaming(in Passage passage, Cue cue, in VerbGroup group)
    {
        int before = group.Verb - 1, next = group.Verb + 1;
        return cue.Lemma is "call" or "name" or "dub" or "label" or "title" or "entitle" or "term" or "brand" or "headline" or "caption"
            && group.First == group.Verb && text.Tags[group.Verb] == WordTag.Past && next < passage.End && before >= passage.First
            && (text.RegionBelow(next, passage.Level) >= 0 || text.Tags[next] is WordTag.Proper or WordTag.Colon)
            && text.Tags[before] is WordTag.Noun or WordTag.Proper or WordTag.Comma or WordTag.Close;
    }

    /// <summary>"Citing the report, the mayor left": the source is the subject behind the comma.</summary>
    private void ReadLeadingParticiple(in Passage passage, Cue cue, in VerbGroup group, in Complement right)
    {
        int end = ContentReader.End(text, passage, right.First, right.Kind, Embedding.Subordinate);
        int next = end < passage.End && text.Tags[end] == WordTag.Comma ? end + 1 : end;
        if (end <= right.First || next >= passage.End || (next == end && text.Tags[end - 1] != WordTag.Quote))
            return;
        int stop = text.Tags[next] == WordTag.Subject ? next + 1 : ComplementReader.PhraseEnd(text, passage, next);
        if (stop <= next)
            return;
        Finding finding = Add(new TokenRange(group.First, Math.Max(group.End, right.CueEnd)), new TokenRange(next, stop), "attribution.leading-participle");
        finding.Content.Add(new TokenRange(right.First, end));
        finding.Shape = right.Kind;
        finding.Negated = cue.Lemma is "deny";
    }

    private void AddRight(in Passage passage, Cue cue, in VerbGroup group, TokenRange source, in Complement right, string rule)
    {
        int end = ContentReader.End(text, passage, right.First, right.Kind, EmbeddingOf(passage, source, group.First));
        if (end <= right.First)
            return;
        Finding finding = Add(new TokenRange(group.First, Math.Max(group.End, right.CueEnd)), source, rule);
        finding.Content.Add(new TokenRange(right.First, end));
        finding.Negated = group.Negated || cue.Lemma is "deny";
        finding.Hedged = group.Hedged;
        finding.Shape = right.Kind;
    }

    /// <summary>“…,” she said [, “…”]: the quotation stands right in front of the subject or of the inverted verb.</summary>
    private bool TryBehindQuotation(in Passage passage, TokenRange source, in VerbGroup group, in Complement right, int edge, bool inverted)
    {
        int before = edge - 1;
        if (before >= passage.First && text.Tags[before] is WordTag.Comma or WordTag.Dash)
            before--;
        if (before < passage.First)
            return false;
        int region = text.RegionBelow(before, passage.Level);
        if (region < 0)
            return false;
        (int first, int end) = text.RegionTokens[region];
        for (int f = _passageStart; f < found.Count; f++)
        {
            // “Lee said she felt it “was time,” she said. “…””: the first tag has that content already.
            TokenRange part = found[f].Content[^1];
            if (found[f].Cue.End <= part.First && part.First <= first && end <= part.End && found[f].Rule == "attribution.source-cue" && text.Tags[source.First] == WordTag.Subject)
            {
                Finding resumed = Add(new TokenRange(group.First, group.End), source, "attribution.resumed");
                AddSecondPart(passage, resumed, inverted ? source.End : group.End, right);
                if (resumed.Content.Count == 0)
                    resumed.Content.Add(new TokenRange(group.End, group.End)); // filled by what follows, or dropped
                return true;
            }
        }

        int start = LeftStart(passage, first);
        bool mixed = start < first && text.Tags[first - 1] is not (WordTag.Colon or WordTag.Stop) && !IsOnlyIntroduction(passage, start, first);
        if (!mixed && end - first <= 4 && !EndsLikeSpeech(region) && edge - 1 == before)
            return false; // a nickname or a title
        Finding finding = Add(new TokenRange(group.First, Math.Max(group.End, right.CueEnd)), source, inverted ? "attribution.quote-cue-source" : "attribution.quote-source-cue");
        finding.Negated = group.Negated;
        finding.Content.Add(new TokenRange(mixed ? start : first, end));
        int after = inverted ? source.End : group.End;
        AddSecondPart(passage, finding, after, right);
        return true;
    }

    /// <summary>Whether the reporting clause itself hangs in a larger one, whose words go on behind a comma.</summary>
    private Embedding EmbeddingOf(in Passage passage, TokenRange source, int verb)
    {
        if (!source.Exists || source.First > verb)
            return Embedding.None;
        if (text.Tags[source.First] is WordTag.Relative or WordTag.That && source.End - source.First == 1)
            return Embedding.Relative;
        int before = source.First - 1;
        while (before >= passage.First && text.Tags[before] == WordTag.Adverb)
            before--;
        return before >= passage.First && (text.Tags[before] == WordTag.Subordinator || text.IsWord(before, "when") || text.IsWord(before, "where"))
            ? Embedding.Subordinate : Embedding.None;
    }

    /// <summary>"a finish that he said defied expectations": the relative word and what follows the tag.</summary>
    private void ReadRelative(in Passage passage, in VerbGroup group, TokenRange source)
    {
        int relative = source.First - 1, next = group.End;
        if (relative < passage.First || next >= passage.End || text.Tags[relative] is not (WordTag.Relative or WordTag.That or WordTag.Question))
            return;
        while (next < passage.End && text.Tags[next] == WordTag.Adverb)
            next++;
        if (next >= passage.End || text.RegionBelow(next, passage.Level) >= 0 || text.Tags[next] is not (WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do))
            return;
        Finding finding = Add(new TokenRange(group.First, group.End), source, "attribution.relative-clause");
        finding.Content.Add(new TokenRange(relative, relative + 1));
        finding.Content.Add(new TokenRange(next, ContentReader.End(text, passage, next, ContentKind.Clause, Embedding.Relative)));
    }

    /// <summary>"On the programme “City Talk,” Lee said": the marks hold a title, since it hangs on a word in front.</summary>
    private bool IsTitleBefore(in Passage passage, int edge)
    {
        int before = edge - 1;
        if (before >= passage.First && text.Tags[before] is WordTag.Comma)
            before--;
        int region = before >= passage.First ? text.RegionBelow(before, passage.Level) : -1;
        if (region < 0)
            return false;
        (int first, int end) = text.RegionTokens[region];
        return first > passage.First && end - first <= 12 && text.Tags[first - 1] is WordTag.Clitic or WordTag.Preposition or WordTag.Noun or WordTag.Proper or WordTag.Determiner or WordTag.Possessive;
    }

    private bool EndsLikeSpeech(int region)
    {
        return text.LastInside(region) is WordTag.Comma or WordTag.Stop;
    }

    private bool IsOnlyIntroduction(in Passage passage, int start, int first)
    {
        for (int i = start; i < first; i++)
        {
            if (text.Tags[i] is not (WordTag.Conjunction or WordTag.Quote or WordTag.Dash or WordTag.Colon or WordTag.Stop))
                return false;
        }

        return true;
    }

    /// <summary>A quotation or clause behind the tag: “C,” she said, “C” or C, she said, C.</summary>
    private void AddSecondPart(in Passage passage, Finding finding, int after, in Complement right)
    {
        bool adding = false;
        for (int i = after; i < passage.End && i < after + 30; i++)
        {
            int region = text.RegionBelow(i, passage.Level);
            if (region < 0)
            {
                if (i > after && text.Tags[i] is WordTag.Semicolon or WordTag.Relative || (text.Entries[i].Cue is not null && text.Tags[i] is WordTag.Past))
                    return;
                adding |= text.Entries[i].Cue is not null && text.Tags[i] is WordTag.Gerund;
                continue;
            }

            if (adding && !GoesOnInLower(region))
                return;
            if (i - 2 >= after && text.Tags[i - 1] == WordTag.Conjunction && text.Tags[i - 2] == WordTag.Comma)
            {
                finding.Content.Add(new TokenRange(i - 1, ContentReader.End(text, passage, i, ContentKind.Quote)));
                return;
            }

            if (i == after ? right.Kind is not ContentKind.None : text.Tags[i - 1] is WordTag.Comma or WordTag.Colon or WordTag.Dash or WordTag.Stop)
            {
                int end = ContentReader.End(text, passage, i, ContentKind.Quote);
                finding.Content.Add(new TokenRange(i, end));
            }

            return;
        }
    }

    /// <summary>Whether the words in the marks go on with a sentence that was interrupted.</summary>
    private bool GoesOnInLower(int region)
    {
        (int first, int end) = text.RegionTokens[region];
        while (first < end && text.Tags[first] == WordTag.Quote)
            first++;
        return first < end && text.Tokens[first].Is(TokenFlags.Lower);
    }

    /// <summary>C, the ministry said: a clause in front, closed by a comma.</summary>
    private bool TryBehindClause(in Passage passage, TokenRange source, in VerbGroup group, int edge, in Complement right)
    {
        int comma = edge - 1;
        if (comma <= passage.First || text.Tags[comma] is not (WordTag.Comma or WordTag.Dash))
            return false;
        int start = LeftStart(passage, comma);
        if (start >= comma)
            return false;
        bool parenthesis = group.End < passage.End && text.Tags[group.End] == WordTag.Comma && group.End + 1 < passage.End
            && text.Tags[group.End + 1] is not WordTag.Gerund && text.RegionBelow(group.End + 1, passage.Level) < 0;
        bool clause = HasFiniteVerb(passage, start, comma);
        if (!parenthesis && (!clause || text.Tags[start] is WordTag.Subordinator or WordTag.Preposition or WordTag.Relative && !HasClauseAfterComma(passage, start, comma)))
            return false;
        if (right.Kind is ContentKind.NounPhrase or ContentKind.Prepositional && text.Tags[start] is WordTag.Subordinator or WordTag.Preposition or WordTag.Gerund)
            return false;
        Finding finding = Add(new TokenRange(group.First, group.End), source, "attribution.content-source-cue");
        finding.Negated = group.Negated;
        finding.Content.Add(new TokenRange(start, ContentReader.Trim(text, start, comma)));
        if (parenthesis)
        {
            int end = ContentReader.End(text, passage, group.End + 1, ContentKind.Clause);
            if (end > group.End + 1)
                finding.Content.Add(new TokenRange(group.End + 1, end));
            if (!clause && finding.Content.Count < 2)
                found.Remove(finding);
        }

        return true;
    }

    private bool HasClauseAfterComma(in Passage passage, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text.Tags[i] == WordTag.Comma && text.RegionBelow(i, passage.Level) < 0)
                return HasFiniteVerb(passage, i + 1, end);
        }

        return false;
    }

    private bool HasFiniteVerb(in Passage passage, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int region = text.RegionBelow(i, passage.Level);
            if (region >= 0 && text.RegionTokens[region].End - i > 6)
                return true;
            if (region < 0 && text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do)
                return true;
        }

        return false;
    }

    /// <summary>Where the content in front of a tag begins: at the passage's start, or behind the content before.</summary>
    private int LeftStart(in Passage passage, int limit)
    {
        int start = passage.First;
        for (int f = _passageStart; f < found.Count; f++)
        {
            Finding earlier = found[f];
            TokenRange part = earlier.Content[^1];
            if (part.First > earlier.Cue.First && part.End < limit - 1 && text.Tags[part.End] is WordTag.Comma or WordTag.Semicolon or WordTag.Conjunction && ComplementReader.IsClause(text, passage, part.End + 1))
                start = Math.Max(start, part.End);
            if (earlier.Rule.StartsWith("attribution.quote", StringComparison.Ordinal) || earlier.Rule.StartsWith("attribution.content", StringComparison.Ordinal))
                start = Math.Max(start, Math.Max(earlier.Cue.End, earlier.Source.End));
        }

        while (start < limit && text.Tags[start] is WordTag.Comma or WordTag.Semicolon or WordTag.Stop or WordTag.Dash && text.RegionBelow(start, passage.Level) < 0)
            start++;
        return Math.Min(start, limit);
    }

    /// <summary>“…,” said the mayor.</summary>
    private bool TryInverted(in Passage passage, in VerbGroup group, int edge)
    {
        int before = edge - 1, next = group.End;
        if (next >= passage.End || (!ComplementReader.IsPhraseStart(text, next) && !IsAdjective(passage, next)) || text.RegionBelow(next, passage.Level) >= 0 || text.Tags[next] is WordTag.Adverb or WordTag.Gerund or WordTag.Not or WordTag.Object or WordTag.That)
            return false;
        bool start = before < passage.First;
        if (!start && text.RegionBelow(before, passage.Level) < 0 && text.Tags[before] is not (WordTag.Comma or WordTag.Dash))
            return false;
        int end = InvertedSourceEnd(passage, next);
        if (end <= next)
            return false;
        var source = new TokenRange(next, end);
        if (!start && TryBehindQuotation(passage, source, group, new Complement(ContentKind.None, end, group.End), edge, inverted: true))
            return true;
        if (start)
        {
            // Said Lee: “…”
            int colon = end;
            if (colon + 1 >= passage.End || text.Tags[colon] is not (WordTag.Colon or WordTag.Comma) || text.RegionBelow(colon + 1, passage.Level) < 0)
                return false;
            Finding opening = Add(new TokenRange(group.First, group.End), source, "attribution.cue-source-quote");
            opening.Content.Add(new TokenRange(colon + 1, ContentReader.End(text, passage, colon + 1, ContentKind.Quote)));
            return true;
        }

        int left = LeftStart(passage, before);
        if (text.Tags[before] != WordTag.Comma || left >= before || !HasFiniteVerb(passage, left, before) || text.Tags[group.Verb] == WordTag.Base)
            return false;
        Finding finding = Add(new TokenRange(group.First, group.End), source, "attribution.content-cue-source");
        finding.Content.Add(new TokenRange(left, ContentReader.Trim(text, left, before)));
        return true;
    }

    /// <summary>"said undecided voter Ann Lee": a participle that leads a noun phrase.</summary>
    private bool IsAdjective(in Passage passage, int i) =>
        i + 1 < passage.End && text.Tags[i] is WordTag.Past or WordTag.Participle && text.Tags[i + 1] is WordTag.Noun or WordTag.Proper;

    private static readonly Cue UnknownVerb = new("", CueClass.Speech, CueFrames.Quote, []);

    /// <summary>“…,” recalled Lee; “…,” Lee remembered: any verb in the place of a tag, right behind a quotation that ends like speech.</summary>
    private void ReadUnknownVerb(in Passage passage, int verb)
    {
        int region = text.RegionBelow(verb - 1, passage.Level);
        var group = new VerbGroup(verb, verb, verb + 1, VerbGroupKind.Finite, false, false, false);
        if (region >= 0)
        {
            if (EndsLikeSpeech(region) && verb + 1 < passage.End && text.Tags[verb + 1] is WordTag.Proper)
                TryInverted(passage, group, verb);
            return;
        }

        bool ends = verb + 1 >= passage.End || text.Tags[verb + 1] is WordTag.Stop or WordTag.Comma;
        if (!ends || !SubjectReader.TryRead(text, passage, verb, out TokenRange source) || source.First <= passage.First)
            return;
        region = text.RegionBelow(source.First - 1, passage.Level);
        if (region < 0 || source.End - source.First > 6)
            return;
        (int first, int end) = text.RegionTokens[region];
        if (end - first > 6 && text.LastInside(region) == WordTag.Comma)
            TryBehindQuotation(passage, source, group, new Complement(ContentKind.None, verb + 1, verb + 1), source.First, inverted: false);
    }

    /// <summary>Behind the source of an inverted tag: with its appositions, up to a second quotation or a participle.</summary>
    private int InvertedSourceEnd(in Passage passage, int first)
    {
        for (int i = first; i < passage.End; i++)
        {
            int region = text.RegionBelow(i, passage.Level);
            if (region >= 0)
            {
                (int start, int end) = text.RegionTokens[region];
                if (start > first && text.Tags[start - 1] is WordTag.Comma or WordTag.Colon)
                    return ContentReader.Trim(text, first, start);
                i = end - 1;
                continue;
            }

            switch (text.Tags[i])
            {
                case WordTag.Colon or WordTag.Semicolon:
                    return i;
                case WordTag.Subordinator when i > first:
                    return ContentReader.Trim(text, first, i);
                case WordTag.Preposition when i > first && IsAdjunct(passage, i):
                    return ContentReader.Trim(text, first, i);
                case WordTag.Comma when i + 1 < passage.End && text.Tags[i + 1] is WordTag.Gerund or WordTag.Conjunction or WordTag.Preposition or WordTag.Adverb:
                    return i;
                case WordTag.Conjunction when i + 1 < passage.End && text.Tags[i + 1] is WordTag.Past or WordTag.Present:
                    return i;
            }

            if (i > first && (text.Entries[i].Role & WordRole.Time) != WordRole.None && text.Tags[i] is WordTag.Proper or WordTag.Noun && text.Tags[i - 1] is WordTag.Proper or WordTag.Noun)
                return i;
            if (text.Tags[first] == WordTag.Subject)
                return first + 1;
        }

        return ContentReader.Trim(text, first, passage.End);
    }

    /// <summary>"in a statement", "on Monday", "during the debate": no part of the source's name.</summary>
    private bool IsAdjunct(in Passage passage, int i)
    {
        if (i + 1 >= passage.End)
            return true;
        if (text.IsWord(i, "during") || text.IsWord(i, "after") || text.IsWord(i, "before"))
            return true;
        for (int k = i + 1; k < passage.End && k < i + 5; k++)
        {
            if ((text.Entries[k].Role & (WordRole.Time | WordRole.Document)) != WordRole.None || text.IsWord(k, "interview"))
                return true;
            if (text.Tags[k] is not (WordTag.Determiner or WordTag.Noun or WordTag.Gerund or WordTag.Participle))
                return false;
        }

        return false;
    }

    /// <summary>The subject that a coordinated or participial verb shares: that of the nearest verb with tense to its left.</summary>
    private TokenRange SharedSubject(in Passage passage, int limit)
    {
        if (found.Count > _passageStart && found[^1].Source.Exists && found[^1].Cue.First < limit)
            return found[^1].Source;
        int floor = Math.Max(passage.First, limit - 80);
        for (int i = limit - 1; i >= floor; i--)
        {
            if (text.RegionBelow(i, passage.Level) >= 0)
                continue;
            if (text.Tags[i] is not (WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do))
                continue;
            int first = i;
            while (first - 1 >= floor && text.Tags[first - 1] is WordTag.Adverb or WordTag.Have or WordTag.Modal or WordTag.Be or WordTag.Do or WordTag.Not)
                first--;
            if (SubjectReader.TryRead(text, passage, first, out TokenRange subject) && text.Tags[subject.First] is not (WordTag.Relative or WordTag.That))
                return subject;
        }

        return TokenRange.None;
    }

    private void ReadPassive(in Passage passage, Cue cue, in VerbGroup group)
    {
        TokenRange by = TokenRange.None;
        int after = group.End;
        if (after + 1 < passage.End && text.IsWord(after, "by"))
        {
            int end = ComplementReader.PhraseEnd(text, passage, after + 1);
            if (end > after + 1)
                by = new TokenRange(after + 1, end);
            after = Math.Max(end, after + 1);
        }

        // "was quoted as saying that"
        if (cue.Lemma is "quote" or "cite" && after + 1 < passage.End && text.IsWord(after, "as") && text.Tags[after + 1] == WordTag.Gerund && text.Entries[after + 1].Cue is { } saying)
        {
            Complement said = ComplementReader.Read(text, passage, saying, after + 2);
            if (said.Kind != ContentKind.None && SubjectReader.TryRead(text, passage, group.First, out TokenRange quoted))
                AddRight(passage, cue, group with { End = after + 2 }, quoted, said, "attribution.quoted-as-saying");
            return;
        }

        Complement right = after < passage.End ? ComplementReader.Read(text, passage, cue, after) : default;
        bool clause = right.Kind is ContentKind.That or ContentKind.Question || (right.Kind is ContentKind.Clause && cue.Has(CueFrames.Person));
        bool asked = cue.Lemma is "ask" or "question" or "press" or "quiz" or "grill" && right.Kind is ContentKind.Prepositional or ContentKind.Infinitive or ContentKind.Question or ContentKind.That;
        if ((clause && (cue.Has(CueFrames.Clause) || cue.Has(CueFrames.That))) || asked)
        {
            Finding told = Add(new TokenRange(group.First, Math.Max(group.End, right.CueEnd)), by, "attribution.passive-clause");
            told.Content.Add(new TokenRange(right.First, ContentReader.End(text, passage, right.First, right.Kind, Embedding.Subordinate)));
            told.Shape = right.Kind;
            told.Negated = group.Negated;
            return;
        }

        if (!cue.Has(CueFrames.NounPhrase) && !cue.Has(CueFrames.ObjectInfinitive))
            return;
        if (!by.Exists && !(after < passage.End && ((text.IsWord(after, "as") && cue.Has(CueFrames.As)) || text.IsWord(after, "of") || text.IsWord(after, "for"))))
            return;
        if (group.Kind == VerbGroupKind.Finite && SubjectReader.TryRead(text, passage, group.First, out TokenRange subject))
        {
            Finding finding = Add(new TokenRange(group.First, group.End), by, by.Exists ? "attribution.passive-by" : "attribution.passive");
            finding.Content.Add(subject);
            finding.Negated = group.Negated;
            finding.Hedged = group.Hedged;
            if (!by.Exists && after < passage.End && text.Tags[after] is WordTag.Preposition or WordTag.Subordinator or WordTag.To && !IsOccasionAt(passage, after))
            {
                int end = ContentReader.End(text, passage, after, ContentKind.NounPhrase);
                if (end > after)
                    finding.Content.Add(new TokenRange(after, end));
            }
        }
    }

    private bool IsOccasionAt(in Passage passage, int i) => text.IsWord(i, "in") || text.IsWord(i, "on") || text.IsWord(i, "at") || IsAdjunct(passage, i);

    /// <summary>"Asked whether he would run, Lee said": a participle at the head of a clause.</summary>
    private bool TryAsked(in Passage passage, Cue cue, in VerbGroup group)
    {
        int before = group.Verb - 1;
        if (cue.Lemma is not ("ask" or "question" or "press" or "quiz" or "grill") || group.First != group.Verb || text.Tags[group.Verb] is not (WordTag.Past or WordTag.Participle))
            return false;
        if (group.End < passage.End && text.RegionBelow(group.End, passage.Level) < 0 && text.Tags[group.End] is WordTag.Noun or WordTag.Proper or WordTag.Determiner or WordTag.Possessive or WordTag.Object or WordTag.Subject && (text.Entries[group.End].Role & WordRole.Time) == WordRole.None)
            return false;
        if (before >= passage.First && !text.IsWord(before, "when") && text.Tags[before] is not (WordTag.Comma or WordTag.Subordinator or WordTag.Conjunction))
            return false;
        ReadPassive(passage, cue, group);
        return true;
    }

    private void ReadAccordingTo(in Passage passage, int at)
    {
        int first = at + 2;
        if (first >= passage.End)
            return;
        bool initial = at == passage.First || text.Tags[at - 1] is WordTag.Colon or WordTag.Quote or WordTag.Semicolon || (text.Tags[at - 1] == WordTag.Conjunction && at - 1 == passage.First);
        int end = first;
        int depth = 0;
        for (; end < passage.End; end++)
        {
            int region = text.RegionBelow(end, passage.Level);
            if (region >= 0)
            {
                end = text.RegionTokens[region].End - 1;
                continue;
            }

            if (text.Tags[end] == WordTag.Open)
                depth++;
            if (text.Tags[end] == WordTag.Close)
                depth--;
            if (depth == 0 && text.Tags[end] is WordTag.Semicolon or WordTag.Dash or WordTag.Colon)
                break;
            if (depth == 0 && text.Tags[end] == WordTag.Comma)
            {
                // An apposition goes on; a clause begins.
                if (initial && end + 1 < passage.End && IsAppositionOfSource(passage, end + 1))
                    continue;
                break;
            }

            if (text.Tags[end] is WordTag.Conjunction && end + 1 < passage.End && StartsClauseHere(passage, end + 1))
                break;
        }

        if (end <= first)
            return;
        if (initial)
        {
            // "According to the ministry 40 people were hurt": no comma behind the source.
            int phrase = ComplementReader.PhraseEnd(text, passage, first);
            if (phrase > first && phrase < end && (text.Tags[phrase] is WordTag.Determiner or WordTag.Possessive or WordTag.Number or WordTag.Subject || text.IsWord(phrase, "over") || text.IsWord(phrase, "about") || text.IsWord(phrase, "around"))
                && ComplementReader.IsClause(text, passage, phrase))
            {
                end = phrase;
            }
        }

        var source = new TokenRange(first, ContentReader.Trim(text, first, end));
        if (initial)
        {
            int start = end;
            while (start < passage.End && text.Tags[start] is WordTag.Comma && text.RegionBelow(start, passage.Level) < 0)
                start++;
            if (start >= passage.End)
                return;
            Finding finding = Add(new TokenRange(at, at + 2), source, "attribution.according-to-content");
            int stop = ContentReader.End(text, passage, start, ContentKind.Clause);
            finding.Content.Add(new TokenRange(start, stop));
            return;
        }

        int left = LeftStart(passage, at);
        int leftEnd = ContentReader.Trim(text, left, at);
        if (leftEnd <= left || leftEnd <= passage.First)
            return;
        Finding behind = Add(new TokenRange(at, at + 2), source, "attribution.content-according-to");
        behind.Content.Add(new TokenRange(left, leftEnd));
        if (end + 1 < passage.End && text.Tags[end] == WordTag.Comma && text.Tags[end + 1] is not (WordTag.Relative or WordTag.Conjunction or WordTag.Gerund or WordTag.Subordinator)
            && text.RegionBelow(end + 1, passage.Level) < 0 && !HasFiniteVerb(passage, left, leftEnd))
        {
            behind.Content.Add(new TokenRange(end + 1, ContentReader.End(text, passage, end + 1, ContentKind.Clause)));
        }
    }

    private bool IsAppositionOfSource(in Passage passage, int next)
    {
        // The chunk up to the next comma has no verb with tense, and another comma follows.
        for (int i = next; i < passage.End && i < next + 20; i++)
        {
            if (text.RegionBelow(i, passage.Level) >= 0)
                return false;
            if (text.Tags[i] == WordTag.Comma)
                return HasFiniteVerb(passage, i + 1, passage.End);
            if (text.Tags[i] is WordTag.Relative && i == next)
                return true;
            if (text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do or WordTag.Subject)
                return false;
        }

        return false;
    }

    private bool StartsClauseHere(in Passage passage, int i)
    {
        for (int k = i; k < passage.End && k < i + 8; k++)
        {
            if (text.Tags[k] is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do)
                return true;
            if (text.Tags[k] is WordTag.Comma or WordTag.Stop or WordTag.Preposition)
                return false;
        }

        return false;
    }

    /// <summary>Mayor: …, Poll: …; or a sentence that leads to a quotation with a colon.</summary>
    private void ReadColon(in Passage passage, int colon)
    {
        if (passage.Level >= 0 || colon == passage.First || colon + 1 >= passage.End)
            return;
        foreach (Finding earlier in CollectionsMarshal.AsSpan(found)[_passageStart..])
        {
            if (earlier.Content[^1].End > colon)
                return;
        }

        Token next = text.Tokens[colon + 1];
        if (text.RegionBelow(colon + 1, passage.Level) is >= 0 and var region)
        {
            ReadColonQuotation(passage, colon, region);
            return;
        }

        if (found.Count > _passageStart || colon - passage.First > 8 || next.Is(TokenFlags.LineBefore) || !next.Is(TokenFlags.SpaceBefore) || !next.Is(TokenFlags.Capital))
            return;
        for (int i = passage.First; i < colon; i++)
        {
            if (text.Region[i] >= 0 || text.Tags[i] is not (WordTag.Proper or WordTag.Noun or WordTag.Stop or WordTag.Clitic or WordTag.Open or WordTag.Close)
                || (text.Entries[i].Role & WordRole.Heading) != WordRole.None)
                return;
        }

        if (text.Tags[passage.First] != WordTag.Proper || text.Tags[colon + 1] == WordTag.Number || (colon - 1 > passage.First && text.Tags[colon - 1] is not (WordTag.Proper or WordTag.Close)))
            return;
        Finding finding = Add(new TokenRange(colon, colon + 1), new TokenRange(passage.First, colon), "attribution.colon");
        finding.Content.Add(new TokenRange(colon + 1, ContentReader.Trim(text, colon + 1, passage.End)));
    }

    /// <summary>Lee on the plan: “…”; The board gave this answer: “…”</summary>
    private void ReadColonQuotation(in Passage passage, int colon, int region)
    {
        (int first, int end) = text.RegionTokens[region];
        if (end - first < 5)
            return;
        TokenRange source = SharedSubject(passage, colon);
        bool label = !source.Exists;
        if (label)
        {
            int start = passage.First;
            while (start < colon && text.Tags[start] is not (WordTag.Proper or WordTag.Noun or WordTag.Determiner))
                start++;
            int stop = start;
            while (stop < colon && text.Tags[stop] is WordTag.Proper or WordTag.Noun or WordTag.Determiner or WordTag.Conjunction or WordTag.Clitic or WordTag.Stop)
                stop++;
            if (stop <= start || (text.Entries[start].Role & WordRole.Heading) != WordRole.None)
                return;
            source = new TokenRange(start, stop);
        }

        Finding finding = Add(new TokenRange(colon, colon + 1), source, label ? "attribution.colon-label" : "attribution.colon-quote");
        finding.Content.Add(new TokenRange(first, ContentReader.End(text, passage, first, ContentKind.Quote)));
    }

    /// <summary>Park's claim that …; the ministry's statement that …</summary>
    private void ReadNoun(in Passage passage, NounCue noun, int at)
    {
        if (!noun.Clause || at + 1 >= passage.End || text.Tags[at + 1] != WordTag.That || text.RegionBelow(at + 1, passage.Level) >= 0)
            return;
        TokenRange source = TokenRange.None;
        int i = at - 1;
        while (i >= passage.First && text.Tags[i] is WordTag.Noun or WordTag.Participle or WordTag.Gerund or WordTag.Number)
            i--;
        if (i >= passage.First && text.Tags[i] == WordTag.Possessive)
        {
            source = new TokenRange(i, i + 1);
        }
        else if (i > passage.First && text.Tags[i] == WordTag.Clitic)
        {
            int start = SubjectReader.PhraseStart(text, passage, i - 1);
            if (start >= 0)
                source = new TokenRange(start, i);
        }

        if (!source.Exists)
            return;
        Finding finding = Add(new TokenRange(at, at + 1), source, "attribution.noun-cue");
        finding.Content.Add(new TokenRange(at + 1, ContentReader.End(text, passage, at + 1, ContentKind.That, Embedding.Subordinate)));
    }

    private Finding Add(TokenRange cue, TokenRange source, string rule)
    {
        var finding = new Finding { Cue = cue, Source = source, Rule = rule, Level = _level };
        found.Add(finding);
        return finding;
    }
}
