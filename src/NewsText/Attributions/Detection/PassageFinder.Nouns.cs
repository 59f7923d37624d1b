using NewsText.Text;

namespace NewsText.Attributions;

// Statements that a noun reports: Park's claim that …; made the claim that …; his remarks about …
internal sealed partial class PassageFinder
{
    private const int MaxModifiers = 4;

    private void ReadNoun(in Passage passage, NounCue noun, int at)
    {
        if (at + 1 >= passage.End)
            return;
        (ContentKind kind, int content, int cueEnd) = NounComplement(passage, noun, at);
        if (kind == ContentKind.None)
            return;
        int i = at - 1, floor = Math.Max(passage.First, at - MaxModifiers);
        while (i >= floor && text.Tags[i] is WordTag.Noun or WordTag.Participle or WordTag.Gerund or WordTag.Number or WordTag.Adverb)
            i--;
        if (i < passage.First)
            return;
        TokenRange source = TokenRange.None;
        int cue = at;
        AttributionRule rule = AttributionRule.NounCue;
        if (text.Tags[i] == WordTag.Possessive)
        {
            source = new TokenRange(i, i + 1);
        }
        else if (i > passage.First && text.Tags[i] == WordTag.Clitic)
        {
            int start = SubjectReader.PhraseStart(text, passage, i - 1);
            if (start >= 0)
                source = new TokenRange(start, i);
        }
        else
        {
            while (i >= floor && text.Tags[i] is WordTag.Determiner or WordTag.Noun or WordTag.Adverb && (text.Entries[i].Role & WordRole.Light) == WordRole.None)
                i--;
            if (i >= passage.First && (text.Entries[i].Role & WordRole.Light) != WordRole.None && VerbGroupReader.TryRead(text, passage, i, out VerbGroup group))
            {
                cue = group.First;
                rule = AttributionRule.LightVerb;
                if (group.Kind != VerbGroupKind.Finite || !SubjectReader.TryRead(text, passage, group.First, out source))
                    source = SharedSubject(passage, group.First);
            }
        }

        if (kind == ContentKind.Colon && rule == AttributionRule.NounCue && source.First > passage.First)
            return; // "She repeated her warning: “…”": the sentence's subject speaks
        if (!source.Exists || (cue == at && kind == ContentKind.Prepositional && !Leads(noun.Prepositions, at + 1)))
            return;
        Finding finding = Add(new TokenRange(cue, cueEnd), source, rule);
        finding.Shape = kind;
        int end = ContentReader.End(text, passage, content, kind, Embedding.Subordinate);
        finding.Content.Add(new TokenRange(content, cue == at && source.First == passage.First ? MainVerb(content, end, kind) : end));
    }

    /// <summary>"Her claim that the dam was safe angered the valley": where the noun is the subject, the clause's own verb ends its content.</summary>
    private int MainVerb(int first, int end, ContentKind kind)
    {
        int verbs = kind == ContentKind.That ? 1 : 0;
        for (int i = first + 1; i < end; i++)
        {
            if (text.Tags[i] is WordTag.Relative or WordTag.Comma or WordTag.Conjunction or WordTag.Subordinator or WordTag.Question || (text.Tags[i] == WordTag.That && i > first))
                return end;
            if (text.Tags[i] is not (WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do))
                continue;
            if (verbs-- == 0)
                return i;
            while (i + 1 < end && text.Tags[i + 1] is WordTag.Be or WordTag.Have or WordTag.Participle or WordTag.Base or WordTag.Gerund or WordTag.Not or WordTag.Adverb)
                i++;
        }

        return end;
    }

    /// <summary>What stands behind the noun: a that-clause, an infinitive, a quotation, or a noun phrase behind one of its prepositions.</summary>
    private (ContentKind Kind, int First, int CueEnd) NounComplement(in Passage passage, NounCue noun, int at)
    {
        int next = at + 1;
        if (text.RegionBelow(next, passage.Level) >= 0)
            return default;
        switch (text.Tags[next])
        {
            case WordTag.That when noun.Clause:
                return (ContentKind.That, next, next);
            case WordTag.To when next + 1 < passage.End && (text.Tags[next + 1] is WordTag.Base or WordTag.Be or WordTag.Have or WordTag.Do || (text.Tags[next + 1] == WordTag.Noun && text.EntryIndexes[next + 1] == 0)) && Leads(noun.Prepositions, next):
                return (ContentKind.Infinitive, next, next);
            case WordTag.Preposition or WordTag.To when next + 1 < passage.End && (Leads(noun.Prepositions, next) || Leads(noun.Topics, next)):
                return (ContentKind.Prepositional, next + 1, next + 1);
            case WordTag.Colon when noun.Colon:
                return (ContentKind.Colon, next + 1, next + 1);
            case WordTag.Preposition or WordTag.To when noun.Colon && ColonBehind(passage, next) is var colon and > 0:
                return (ContentKind.Colon, colon + 1, next);
            default:
                return default;
        }
    }

    /// <summary>"Her advice to the new council: “…”": the colon behind a prepositional phrase, or -1.</summary>
    private int ColonBehind(in Passage passage, int first)
    {
        for (int i = first + 1; i + 1 < passage.End && i < first + MaxModifiers * 2; i++)
        {
            if (text.Tags[i] == WordTag.Colon)
                return text.RegionBelow(i + 1, passage.Level) >= 0 ? i : -1;
            if (text.Tags[i] is not (WordTag.Noun or WordTag.Proper or WordTag.Determiner or WordTag.Possessive or WordTag.Clitic or WordTag.Preposition or WordTag.Number or WordTag.Gerund or WordTag.Object))
                return -1;
        }

        return -1;
    }

    private bool Leads(uint[] prepositions, int word) => Array.IndexOf(prepositions, text.Tokens[word].Hash) >= 0;
}
