using NewsText.Text;

namespace NewsText.Attributions;

// Passive tags, and a source that somebody else quotes.
internal sealed partial class PassageFinder
{
    /// <summary>"The paper quoted Lee as saying that": Lee is the source, the paper only passes it on.</summary>
    private bool TryQuotedAsSaying(in Passage passage, in VerbGroup group)
    {
        for (int i = group.End; i + 1 < passage.End && i < group.End + 24; i++)
        {
            if (text.RegionBelow(i, passage.Level) >= 0 || text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.That or WordTag.Stop or WordTag.Semicolon)
                return false;
            if (!text.IsWord(i, "as") || text.Tags[i + 1] != WordTag.Gerund || text.Entries[i + 1].Cue is not { } saying)
                continue;
            if (i == group.End)
                return false;
            var source = new TokenRange(group.End, ContentReader.Trim(text, group.End, i));
            var cited = new VerbGroup(i, i + 1, i + 2, VerbGroupKind.Gerund, false, group.Negated, group.Hedged);
            Complement said = ComplementReader.Read(text, passage, saying, i + 2);
            if (said.Kind != ContentKind.None)
                AddRight(passage, saying, cited, source, said, AttributionRule.QuotedAsSaying);
            else if (!SubjectReader.TryRead(text, passage, group.First, out TokenRange medium) || !TryQuotedBehind(passage, cited, source, medium.First))
                return false;
            _skip = i + 1;
            return true;
        }

        return false;
    }

    /// <summary>“…,” Lee was quoted as saying; …, the agency quoted Lee as saying: what was said stands in front of the clause that begins at <paramref name="edge"/>.</summary>
    private bool TryQuotedBehind(in Passage passage, in VerbGroup group, TokenRange source, int edge)
    {
        var none = new Complement(ContentKind.None, group.End, group.End);
        return TryBehindQuotation(passage, source, group, none, edge, inverted: false) || TryBehindClause(passage, source, group, edge, none);
    }

    private void ReadPassive(in Passage passage, Cue cue, in VerbGroup group)
    {
        TokenRange by = ByPhrase(passage, group.End, out int after);

        // "was quoted as saying that"
        if (cue.Has(CueFrames.Passes) && after + 1 < passage.End && text.IsWord(after, "as") && text.Tags[after + 1] == WordTag.Gerund && text.Entries[after + 1].Cue is { } saying)
        {
            Complement said = ComplementReader.Read(text, passage, saying, after + 2);
            if (SubjectReader.TryRead(text, passage, group.First, out TokenRange quoted))
            {
                if (said.Kind is ContentKind.None or ContentKind.Prepositional && TryQuotedBehind(passage, group with { End = after + 2 }, quoted, quoted.First))
                    return;
                if (said.Kind != ContentKind.None)
                    AddRight(passage, cue, group with { End = after + 2 }, quoted, said, AttributionRule.QuotedAsSaying);
            }

            return;
        }

        Complement right = after < passage.End ? ComplementReader.Read(text, passage, cue, after) : default;
        bool clause = right.Kind is ContentKind.That or ContentKind.Question || (right.Kind is ContentKind.Clause && cue.Has(CueFrames.Person));
        bool asked = cue.Has(CueFrames.Asks) && right.Kind is ContentKind.Prepositional or ContentKind.Infinitive or ContentKind.Question or ContentKind.That or ContentKind.Quote;
        if (asked && !by.Exists && right.Kind is ContentKind.Infinitive && (text.IsWord(group.First, "is") || text.IsWord(group.First, "are")))
            return; // "anyone with footage is asked to call"
        if ((clause && (cue.Has(CueFrames.Clause) || cue.Has(CueFrames.That))) || asked)
        {
            Finding told = Add(new TokenRange(group.First, Math.Max(group.End, right.CueEnd)), by, AttributionRule.PassiveClause);
            told.Content.Add(new TokenRange(right.First, ContentReader.End(text, passage, right.First, right.Kind, group.First > passage.First && text.Tags[group.First - 1] == WordTag.Comma ? Embedding.Relative : Embedding.Subordinate)));
            told.Shape = right.Kind;
            told.Negated = group.Negated;
            return;
        }

        if (!by.Exists && cue.Has(CueFrames.Clause) && cue.Has(CueFrames.Quote) && !cue.Has(CueFrames.Person) && !cue.Has(CueFrames.Infinitive) && after + 1 < passage.End && text.Tags[after] == WordTag.To && text.Tags[after + 1] is WordTag.Be or WordTag.Have or WordTag.Base && SubjectReader.TryRead(text, passage, group.First, out TokenRange reported) && text.Tags[reported.First] is not (WordTag.Relative or WordTag.That))
        {
            Finding rumour = Add(new TokenRange(group.First, group.End), TokenRange.None, AttributionRule.Passive); // "he is said to have fled"
            rumour.Content.Add(reported);
            rumour.Content.Add(new TokenRange(after, ContentReader.End(text, passage, after, ContentKind.Infinitive)));
            rumour.Shape = ContentKind.Infinitive;
            rumour.Negated = group.Negated;
            rumour.Hedged = group.Hedged;
            return;
        }

        if ((!by.Exists && cue.Has(CueFrames.Asks)) || (!cue.Has(CueFrames.NounPhrase) && !cue.Has(CueFrames.ObjectInfinitive)) || (!by.Exists && cue.Has(CueFrames.Naming) && !cue.Has(CueFrames.Predicate)))
            return;
        if (!by.Exists && !(after < passage.End && ((text.IsWord(after, "as") && cue.Has(CueFrames.As)) || text.IsWord(after, "of") || text.IsWord(after, "for"))))
            return;
        if (group.Kind == VerbGroupKind.Finite && SubjectReader.TryRead(text, passage, group.First, out TokenRange subject))
        {
            if (IsNobody(by))
                return; // "was claimed by no group"
            Finding finding = Add(new TokenRange(group.First, group.End), by, by.Exists ? AttributionRule.PassiveBy : AttributionRule.Passive);
            finding.Content.Add(subject);
            finding.Negated = group.Negated;
            finding.Hedged = group.Hedged;
            if (!by.Exists && after < passage.End && !IsOccasionAt(passage, after))
            {
                int end = ContentReader.End(text, passage, after, ContentKind.NounPhrase);
                if (end > after)
                    finding.Content.Add(new TokenRange(after, end));
            }
        }
    }

    /// <summary>"As reported by the paper, the plant had closed"; "The plant had closed, as reported by the paper".</summary>
    private bool TryAsReportedBy(in Passage passage, in VerbGroup group)
    {
        int at = group.First - 1;
        if (at < passage.First || group.First != group.Verb || !text.IsWord(at, "as"))
            return false;
        TokenRange by = ByPhrase(passage, group.End, out int after);
        if (!by.Exists)
            return false;
        var cue = new TokenRange(at, by.First);
        if (at == passage.First)
        {
            if (after + 1 >= passage.End || text.Tags[after] != WordTag.Comma)
                return false;
            Finding leading = Add(cue, by, AttributionRule.AsCueContent);
            leading.Content.Add(new TokenRange(after + 1, ContentReader.End(text, passage, after + 1, ContentKind.Clause)));
            return true;
        }

        int start = LeftStart(passage, at - 1);
        if (text.Tags[at - 1] is not (WordTag.Comma or WordTag.Dash) || start >= at - 1 || !HasFiniteVerb(passage, start, at - 1))
            return false;
        Finding behind = Add(cue, by, AttributionRule.ContentAsCue);
        behind.Content.Add(new TokenRange(start, ContentReader.Trim(text, start, at - 1)));
        return true;
    }

    /// <summary>The agent behind "by" at <paramref name="first"/>, and the token behind it.</summary>
    private TokenRange ByPhrase(in Passage passage, int first, out int after)
    {
        after = first;
        if (first + 1 >= passage.End || !text.IsWord(first, "by") || (text.Entries[first + 1].Role & WordRole.Time) != WordRole.None)
            return TokenRange.None; // "credited by noon"
        after = Math.Max(ComplementReader.PhraseEnd(text, passage, first + 1), first + 1);
        return after > first + 1 ? new TokenRange(first + 1, after) : TokenRange.None;
    }

    private bool IsOccasionAt(in Passage passage, int i) => text.IsWord(i, "in") || text.IsWord(i, "on") || text.IsWord(i, "at") || IsAdjunct(passage, i);

    /// <summary>"Asked whether he would run, Lee said": a participle at the head of a clause.</summary>
    private bool TryAsked(in Passage passage, Cue cue, in VerbGroup group)
    {
        int before = group.Verb - 1;
        if (!cue.Has(CueFrames.Asks) || group.First != group.Verb || text.Tags[group.Verb] is not (WordTag.Past or WordTag.Participle))
            return false;
        if (group.End < passage.End && text.RegionBelow(group.End, passage.Level) < 0 && text.Tags[group.End] is WordTag.Noun or WordTag.Proper or WordTag.Determiner or WordTag.Possessive or WordTag.Object or WordTag.Subject && (text.Entries[group.End].Role & WordRole.Time) == WordRole.None)
            return false;
        if (before >= passage.First && !text.IsWord(before, "when") && text.Tags[before] is not (WordTag.Comma or WordTag.Subordinator or WordTag.Conjunction))
            return false;
        if (before >= passage.First && text.Tags[before] == WordTag.Conjunction && found.Count > _passageStart && found[^1].Source.Exists)
            return false; // "called it a surrender and asked who would pay"
        ReadPassive(passage, cue, group);
        return true;
    }
}
