using NewsText.Diagnostics;
using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Finds the attributions of one passage: walks its reporting words from left to right and reads what stands around each.</summary>
internal sealed partial class PassageFinder(TaggedText text, AttributionOptions options, List<Finding> found, Reused<Finding> findings)
{
    private int _passageStart; // index into found
    private int _level = -1;
    private int _skip = -1; // a reporting word that another one has taken in

    public void Read(in Passage passage)
    {
        _passageStart = found.Count;
        _level = passage.Level;
        _skip = -1;
        ReadOnlySpan<int> regions = text.Region.AsSpan(0, text.Count);
        ReadOnlySpan<ushort> entries = text.EntryIndexes.AsSpan(0, text.Count);
        ReadOnlySpan<WordTag> tags = text.Tags.AsSpan(0, text.Count);
        ReadOnlySpan<WordTraits> traits = WordLexicon.Traits;
        bool quoted = false;
        ulong starts = 1UL << (int)WordTag.Colon; // the tags at which a rule may begin
        const ulong Finite = (1UL << (int)WordTag.Past) | (1UL << (int)WordTag.Present);
        int level = passage.Level;
        for (int i = passage.First; i < passage.End; i++)
        {
            if (regions[i] == level & ((starts >> (int)tags[i]) & 1) == 0 & !traits[entries[i]].StartsRule)
                continue; // most words: one branch, not one for each of these
            if (regions[i] != passage.Level && text.RegionBelow(i, passage.Level) is >= 0 and var region)
            {
                quoted = true;
                starts |= Finite;
                i = Math.Max(i, text.RegionTokens[region].End - 1);
                continue;
            }

            if (!traits[entries[i]].StartsRule && !(tags[i] == WordTag.Colon || (quoted && tags[i] is WordTag.Past or WordTag.Present)))
                continue;
            if (text.Tokens[i].Kind == TokenKind.Word)
            {
                ref readonly WordEntry entry = ref text.Entries[i];
                bool known = entry.Cue is { } wanted && Wanted(wanted);
                if (known && i > _skip && VerbGroupReader.TryRead(text, passage, i, out VerbGroup group))
                    ReadVerb(passage, entry.Cue!, group);
                else if (!known && text.Tags[i] is WordTag.Past or WordTag.Present && i > passage.First)
                    ReadUnknownVerb(passage, i);
                else if (entry.NounCue is { } noun && text.Tags[i] is WordTag.Noun)
                    ReadNoun(passage, noun, i);
                else if (text.Tags[i] is WordTag.Noun && text.IsWord(i, "words") && i > passage.First)
                    ReadInTheWords(passage, i);
                else if (i + 1 < passage.End && text.IsWord(i, "according") && text.IsWord(i + 1, "to"))
                    ReadAccordingTo(passage, i);
            }
            else if (text.Tags[i] == WordTag.Colon)
            {
                ReadColon(passage, i);
            }
        }

        if (quoted && passage.Level < 0)
            ReadUnclaimed(passage);
    }

    private bool Wanted(Cue cue) => cue.Class switch
    {
        CueClass.Belief => options.IncludeBeliefs,
        CueClass.Wish => options.IncludeWishes,
        _ => true,
    };

    private void ReadVerb(in Passage passage, Cue cue, in VerbGroup group)
    {
        if (cue.Has(CueFrames.Clause) && TryAsReportedBy(passage, group))
            return;
        if (group.Passive)
        {
            ReadPassive(passage, cue, group);
            return;
        }

        if (cue.Has(CueFrames.Passes) && TryQuotedAsSaying(passage, group))
            return;
        if (cue.Has(CueFrames.Particle) && text.Tags[group.Verb] is WordTag.Base && group.Kind == VerbGroupKind.Finite)
            return; // "the search would go on"
        if (IsNaming(passage, cue, group) || (!HasSubject(passage, group) && TryAsked(passage, cue, group)))
            return;
        TokenRange source = TokenRange.None;
        bool ownSubject = group.Kind == VerbGroupKind.Finite && SubjectReader.TryRead(text, passage, group.First, out source);
        int edge = ownSubject ? source.First : group.First;
        Complement right = ComplementReader.Read(text, passage, cue, group.End);
        if (right.First < 0)
            return; // the particle is missing
        if (group.Negated && cue.Has(CueFrames.Answers) && right.Kind is ContentKind.Prepositional)
            return; // "did not respond to a request"
        if (right.Kind == ContentKind.NounPhrase && right.First + 1 < passage.End && text.IsWord(right.First, "no") && (text.Entries[right.First + 1].Role & WordRole.Evidence) != WordRole.None)
            return; // "offered no proof"
        if (right.Kind is ContentKind.NounPhrase or ContentKind.Clause && IsMereWords(passage, right.First))
            return; // "said a few words"
        if (right.Kind is ContentKind.NounPhrase or ContentKind.Clause && TakesLives(passage, right.First))
            return; // "claimed the lives of"
        if (cue.Has(CueFrames.Physical) && !IsVerbalAttack(passage, source, right))
            return; // "attacked a market"
        if (right.Kind is ContentKind.NounPhrase or ContentKind.Clause && right.First == group.End && (text.Entries[right.First].Role & WordRole.Fate) != WordRole.None)
            return; // "three confirmed dead"
        if (right.First < passage.End && AsksForAnonymity(passage, cue, right) || (cue.Has(CueFrames.Cites) && right.Kind is ContentKind.NounPhrase or ContentKind.Clause && NamesSource(passage, right.First)))
            return;
        if (right.Kind == ContentKind.NounPhrase && cue.Has(CueFrames.Predicate) && cue.Has(CueFrames.Naming) && !HasPredicate(passage, right.First))
            return; // "called the police"
        if (cue.Has(CueFrames.Withholds) && right.Kind == ContentKind.Infinitive)
            _skip = right.First + 1; // "declined to say how many" is one statement
        bool speechFrame = cue.Has(CueFrames.Clause) || cue.Has(CueFrames.Quote) || IsOut(group, right) || (ownSubject && right.Kind is ContentKind.None or ContentKind.Prepositional && FollowsSpeech(passage, edge));

        if (ownSubject)
        {
            if (right.Kind == ContentKind.NounPhrase && text.Tags[group.First] == WordTag.Modal && source.First > passage.First && text.IsWord(source.First - 1, "whether"))
                return; // "asked whether an airline would accept the tickets"
            if (speechFrame && NameBehindQuotation(passage, edge) is var name and >= 0)
            {
                edge = name; // “…,” Ann Lee, a spokesman for the board told the paper
                source = new TokenRange(name, source.End);
            }

            if ((cue.Has(CueFrames.Clause) || IsPutIt(group, right)) && (TryAs(passage, source, group, right) || TryAsBehind(passage, source, group, right)))
                return;
            if (speechFrame && !(right.Kind is ContentKind.That or ContentKind.Clause or ContentKind.Question or ContentKind.Quote && IsTitleBefore(passage, edge)) && !(right.Kind != ContentKind.None && LeadsSentence(passage, edge)) && TryBehindQuotation(passage, source, group, right, edge, inverted: false))
                return;
            if (speechFrame && right.Kind is ContentKind.None or ContentKind.NounPhrase or ContentKind.Prepositional && (cue.Has(CueFrames.Clause) || IsOut(group, right)) && TryBehindClause(passage, source, group, edge, right))
                return;
            if (right.Kind == ContentKind.Quote && cue.Has(CueFrames.Clause) && TryAround(passage, source, group, right, edge))
                return;
            if (right.Kind != ContentKind.None)
                AddRight(passage, cue, group, source, right, AttributionRule.SourceCue);
            else if (!(cue.Has(CueFrames.Inverted) && group.First == group.Verb && group.First > passage.First && text.Tags[group.First - 1] == WordTag.Comma && TryInverted(passage, group, group.First))
                && cue.Has(CueFrames.Clause))
                ReadRelative(passage, group, source);
            return;
        }

        if (group.Kind == VerbGroupKind.Finite)
        {
            if (right.Kind is not (ContentKind.None or ContentKind.Prepositional) && SubjectReader.TryReadQuoting(text, passage, group.First, out source))
            {
                AddRight(passage, cue, group, source, right, AttributionRule.SourceCue);
                return;
            }

            if ((cue.Has(CueFrames.Inverted) || FollowsSpeech(passage, edge)) && (group.First == group.Verb || (group.First == group.Verb - 1 && text.Tags[group.First] == WordTag.Have)) && TryInverted(passage, group, edge))
                return;
            int before = CoordinatorBefore(passage, group.First - 1);
            bool coordinated = before >= passage.First && text.Tags[before] is WordTag.Conjunction or WordTag.Comma;
            if (coordinated && right.Kind != ContentKind.None)
            {
                source = SharedSubject(passage, before);
                if (source.Exists)
                    AddRight(passage, cue, group, source, right, AttributionRule.SharedSubject);
            }

            return;
        }

        if (group.Kind is VerbGroupKind.Participle or VerbGroupKind.Gerund && right.Kind != ContentKind.None)
        {
            int before = group.First - 1;
            if (before < passage.First || (before == passage.First && right.Kind is ContentKind.That or ContentKind.Clause or ContentKind.Question or ContentKind.Quote && text.Tags[before] is WordTag.Subordinator or WordTag.Preposition && !text.IsWord(before, "without") && !text.IsWord(before, "instead")))
            {
                ReadLeadingParticiple(passage, cue, group, right);
                return;
            }

            if (text.IsWord(before, "without") && before > passage.First && text.Tags[before - 1] is WordTag.Past or WordTag.Present or WordTag.Base or WordTag.Noun && cue.Has(CueFrames.Bare))
                return; // "it goes without saying"
            if (text.IsWord(before, "of") && before > passage.First && text.IsWord(before - 1, "short"))
                return; // "stopped short of calling it a fraud"
            if (group.Kind == VerbGroupKind.Participle && text.Tags[before] is not (WordTag.Comma or WordTag.Dash or WordTag.Conjunction or WordTag.Noun or WordTag.Quote or WordTag.Proper or WordTag.Number))
                return;
            source = AbsoluteSubject(passage, before);
            if (!source.Exists)
                source = SharedSubject(passage, group.First);
            if (source.Exists)
                AddRight(passage, cue, group, source, right, group.Kind == VerbGroupKind.Gerund ? AttributionRule.Gerund : AttributionRule.Participle);
        }
    }

    private bool IsNobody(TokenRange source) => source.Exists && (text.IsWord(source.First, "no") || text.IsWord(source.First, "nobody") || text.IsWord(source.First, "none"));

    /// <summary>"points out", "called out": the particle belongs to the tag.</summary>
    private bool IsOut(in VerbGroup group, in Complement right) => right.CueEnd > group.End && text.IsWord(right.CueEnd - 1, "out");

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
        Finding finding = Add(new TokenRange(group.First, Math.Max(group.End, right.CueEnd)), new TokenRange(next, stop), AttributionRule.LeadingParticiple);
        finding.Content.Add(new TokenRange(right.First, end));
        finding.Shape = right.Kind;
        finding.Negated = cue.Has(CueFrames.Denies);
    }

    private void AddRight(in Passage passage, Cue cue, in VerbGroup group, TokenRange source, in Complement right, AttributionRule rule)
    {
        if (right.Kind == ContentKind.NounPhrase && IsNobody(source))
            return; // "no group has claimed the attack"
        int end = ContentReader.End(text, passage, right.First, right.Kind, EmbeddingOf(passage, source, group.First));
        if (end <= right.First)
            return;
        Finding finding = Add(new TokenRange(group.First, Math.Max(group.End, right.CueEnd)), source, rule);
        if (right.Kind is ContentKind.Quote or ContentKind.As or ContentKind.NounPhrase && cue.Has(CueFrames.Predicate)
            && source.First > passage.First && (text.Tags[source.First - 1] is WordTag.Relative or WordTag.That || text.IsWord(source.First - 1, "what")))
        {
            finding.Content.Add(new TokenRange(source.First - 1, source.First)); // "what he called “X”": the word that stands for X
            if (right.Kind == ContentKind.Quote)
                end = text.RegionTokens[text.RegionBelow(right.First, passage.Level)].End;
        }

        int first = right.Kind == ContentKind.Quote && finding.Content.Count > 0 && text.IsWord(right.First - 1, "as") ? right.First - 1 : right.First;
        finding.Content.Add(new TokenRange(first, end));
        finding.Negated = group.Negated || cue.Has(CueFrames.Denies) || cue.Has(CueFrames.Withholds);
        finding.Hedged = group.Hedged;
        finding.Shape = right.Kind;
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

    private Finding Add(TokenRange cue, TokenRange source, AttributionRule rule)
    {
        WorkCounters.Add(Work.StatementCandidates);
        Finding finding = findings.Next();
        finding.Cue = cue;
        finding.Source = source;
        finding.Rule = rule;
        finding.Level = _level;
        found.Add(finding);
        return finding;
    }
}
