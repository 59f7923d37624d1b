using NewsText.Text;

namespace NewsText.Attributions;

// Statements about a noun in front: a finish that he said defied expectations.
internal sealed partial class PassageFinder
{
    /// <summary>"a finish that he said defied expectations": the relative word and what follows the tag.</summary>
    private void ReadRelative(in Passage passage, in VerbGroup group, TokenRange source)
    {
        int relative = source.First - 1, next = group.End;
        if (relative < passage.First || next >= passage.End)
            return;
        bool contact = text.Tags[relative] is not (WordTag.Relative or WordTag.That or WordTag.Question);
        if (contact && !TryContact(passage, ref source, ref relative))
            return;
        while (next < passage.End && text.Tags[next] == WordTag.Adverb)
            next++;
        if (next >= passage.End || text.RegionBelow(next, passage.Level) >= 0 || (text.Tags[next] is not (WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do) && (contact || text.Tags[next] != WordTag.Participle)))
            return;
        Finding finding = Add(new TokenRange(group.First, group.End), source, AttributionRule.RelativeClause);
        finding.Content.Add(new TokenRange(relative, contact ? source.First : relative + 1));
        finding.Content.Add(new TokenRange(next, ContentReader.End(text, passage, next, ContentKind.Clause, Embedding.Relative)));
    }

    /// <summary>"a trend Lee said could last", "a plan he said was dead": the noun phrase in front of the subject takes the relative word's place.</summary>
    private bool TryContact(in Passage passage, ref TokenRange source, ref int relative)
    {
        if (text.Tags[source.First] is WordTag.Determiner or WordTag.Possessive && source.First - 1 > passage.First && text.Tags[source.First - 1] == WordTag.Noun)
        {
            relative = source.First - 1; // "because of a mistake the medics say was"
            while (relative - 1 > passage.First && text.Tags[relative - 1] is WordTag.Noun or WordTag.Proper or WordTag.Number)
                relative--;
            if (text.Tags[relative - 1] is WordTag.Determiner or WordTag.Possessive)
                relative--;
            return true;
        }

        int split = source.First;
        if (text.Tags[split] != WordTag.Subject)
        {
            split = source.End - 1;
            while (split > source.First && text.Tags[split] is WordTag.Proper)
                split--;
            if (split > source.First && text.Tags[split] == WordTag.Noun && SecondDeterminer(source) is var determiner and > 0)
                split = determiner - 1; // "a mistake the mediators say was never explained"
            if (split == source.First || text.Tags[split] != WordTag.Noun)
                return false;
            split++;
        }

        if (split == source.End || split - 1 < passage.First || text.Tags[split - 1] is not (WordTag.Noun or WordTag.Proper))
            return false;
        int start = SubjectReader.PhraseStart(text, passage, split - 1);
        if (start < 0)
            return false;
        relative = start;
        source = new TokenRange(split, source.End);
        return true;
    }

    /// <summary>The determiner inside the range that begins a second noun phrase right behind a noun, or -1.</summary>
    private int SecondDeterminer(TokenRange range)
    {
        for (int i = range.End - 1; i > range.First + 1; i--)
        {
            if (text.Tags[i] is WordTag.Determiner or WordTag.Possessive && text.Tags[i - 1] is WordTag.Noun)
                return i;
        }

        return -1;
    }
}
