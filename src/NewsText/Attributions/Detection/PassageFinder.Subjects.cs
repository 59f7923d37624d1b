using NewsText.Text;

namespace NewsText.Attributions;

// Subjects that stand away from their reporting word: shared, absolute, in front of an adjunct.
internal sealed partial class PassageFinder
{
    /// <summary>"but in a later interview said": the conjunction in front of an adjunct that ends at <paramref name="last"/>; else that token itself.</summary>
    private int CoordinatorBefore(in Passage passage, int last)
    {
        for (int i = last; i > passage.First && i > last - 8; i--)
        {
            if (text.Tags[i] == WordTag.Preposition)
                return i < last && text.Tags[i - 1] == WordTag.Conjunction ? i - 1 : last;
            if (text.Tags[i] is not (WordTag.Noun or WordTag.Proper or WordTag.Determiner or WordTag.Possessive or WordTag.Number or WordTag.Adverb) || text.RegionBelow(i, passage.Level) >= 0)
                break;
        }

        return last;
    }

    /// <summary>", with the mayor saying": the participle has a subject of its own.</summary>
    private TokenRange AbsoluteSubject(in Passage passage, int last)
    {
        int i = last;
        while (i > passage.First && i > last - 8 && text.Tags[i] is WordTag.Noun or WordTag.Proper or WordTag.Determiner or WordTag.Possessive or WordTag.Clitic or WordTag.Number or WordTag.Stop && text.Region[i] == passage.Level)
            i--;
        return i < last && text.Tags[i] == WordTag.Preposition && text.IsWord(i, "with") ? new TokenRange(i + 1, last + 1) : TokenRange.None;
    }

    private bool HasSubject(in Passage passage, in VerbGroup group) =>
        group.First - 1 >= passage.First && text.Tags[group.First - 1] is WordTag.Subject or WordTag.Noun or WordTag.Proper or WordTag.Number or WordTag.Close or WordTag.Relative;

    /// <summary>The subject that a coordinated or participial verb shares: that of the nearest verb with tense to its left.</summary>
    private TokenRange SharedSubject(in Passage passage, int limit)
    {
        if (limit - 1 > passage.First && text.Tags[limit] == WordTag.Conjunction && text.Tags[limit - 1] is WordTag.Past or WordTag.Present
            && SubjectReader.TryRead(text, passage, limit - 1, out TokenRange nearest) && text.Tags[nearest.First] is not (WordTag.Relative or WordTag.That))
            return nearest; // "I laughed and said"
        if (found.Count > _passageStart && Outermost(limit) is var before && before.Source.Exists && before.Cue.First < limit)
            return before.Source;
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

    /// <summary>The last statement, or the one it stands inside where that has ended in front of <paramref name="limit"/>.</summary>
    private Finding Outermost(int limit)
    {
        Finding last = found[^1];
        for (int f = found.Count - 2; f >= _passageStart && f > found.Count - 6; f--)
        {
            TokenRange part = found[f].Content[^1];
            if (part.First <= last.Cue.First && last.Cue.End <= part.End && part.End <= limit && found[f].Source.Exists)
                last = found[f];
        }

        return last;
    }
}
