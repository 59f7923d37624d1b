using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Reads the verb group around a reporting verb.</summary>
internal static class VerbGroupReader
{
    public static bool TryRead(TaggedText text, in Passage passage, int verb, out VerbGroup group)
    {
        group = default;
        int i = verb - 1;
        bool negated = false, hedged = false, be = false, have = false, modal = false, to = false, passiveBe = false;
        int first = verb;
        for (; i >= passage.First; i--)
        {
            WordTag tag = text.Tags[i];
            if (tag == WordTag.Adverb)
            {
                hedged |= IsHedge(text, i);
                negated |= IsNever(text, i);
                continue;
            }

            if (to && tag == WordTag.Preposition && i > passage.First && text.IsWord(i, "on") && IsAspectual(text, i - 1))
                continue;
            if (tag == WordTag.Not)
            {
                negated = true;
                continue;
            }

            if (text.Tags[verb] == WordTag.Participle && first == verb && AuxiliaryBefore(text, passage, i) is var auxiliary and >= 0)
                i = auxiliary;
            tag = text.Tags[i];

            if (tag == WordTag.Be)
            {
                be = true;
                passiveBe |= text.Tags[verb] == WordTag.Participle;
                first = i;
            }
            else if (tag == WordTag.Have && text.Tags[verb] == WordTag.Participle)
            {
                have = true;
                first = i;
            }
            else if (tag is WordTag.Modal or WordTag.Do)
            {
                modal = true;
                first = i;
                negated |= text.Word(i).EndsWith("n't", StringComparison.OrdinalIgnoreCase) || text.Word(i).EndsWith("n’t", StringComparison.OrdinalIgnoreCase) || text.IsWord(i, "cannot");
            }
            else if (tag == WordTag.To && text.Tags[verb] == WordTag.Base && !modal)
            {
                to = true;
                first = i;
            }
            else if (to && tag is WordTag.Past or WordTag.Present or WordTag.Participle && IsAspectual(text, i))
            {
                negated |= text.Entries[i].Cue is { } withholding && withholding.Has(CueFrames.Withholds);
                first = i;
                to = false;
                modal = true;
                i--;
                while (i >= passage.First && text.Tags[i] is WordTag.Adverb or WordTag.Have or WordTag.Modal)
                    first = i--;
                i++;
                continue;
            }
            else
            {
                break;
            }

            if (tag is WordTag.Be or WordTag.Have)
                negated |= text.Word(i).EndsWith("n't", StringComparison.OrdinalIgnoreCase) || text.Word(i).EndsWith("n’t", StringComparison.OrdinalIgnoreCase);
        }

        // Adverbs in front of the first verb belong to the group too.
        while (first - 1 >= passage.First && text.Tags[first - 1] is WordTag.Adverb && text.RegionBelow(first - 1, passage.Level) < 0)
            first--;
        while (first < verb && first > passage.First && text.Tags[first] == WordTag.Adverb && text.Tags[first - 1] is WordTag.Participle or WordTag.Object)
            first++; // "the laws struck down say": the adverb is another verb's
        VerbGroupKind kind;
        switch (text.Tags[verb])
        {
            case WordTag.Past:
                kind = VerbGroupKind.Finite;
                if (verb + 1 < passage.End && text.IsWord(verb + 1, "by") && first == verb && text.Entries[verb].Cue is { } cue && cue.Has(CueFrames.NounPhrase) && HasNounBefore(text, passage, verb))
                    kind = VerbGroupKind.ReducedPassive;
                break;
            case WordTag.Participle:
                if (!be && !have)
                    return false;
                kind = to ? VerbGroupKind.Infinitive : VerbGroupKind.Finite;
                break;
            case WordTag.Present:
                kind = VerbGroupKind.Finite;
                break;
            case WordTag.Base:
                kind = to ? VerbGroupKind.Infinitive : VerbGroupKind.Finite;
                break;
            case WordTag.Gerund:
                if (be && text.IsWord(first, "be") && !modal)
                    return false; // "to be warning shots"
                if (be)
                    kind = VerbGroupKind.Finite;
                else if (first - 1 >= passage.First && text.Tags[first - 1] is WordTag.Preposition or WordTag.Subordinator or WordTag.To)
                    kind = VerbGroupKind.Gerund;
                else
                    kind = VerbGroupKind.Participle;
                break;
            default:
                return false;
        }

        group = new VerbGroup(first, verb, verb + 1, kind, passiveBe || kind == VerbGroupKind.ReducedPassive, negated, hedged);
        return true;
    }

    /// <summary>"has since said", "have in the past said": the auxiliary in front of a word of time that ends at <paramref name="last"/>, or -1.</summary>
    private static int AuxiliaryBefore(TaggedText text, in Passage passage, int last)
    {
        int i = last;
        if (text.Tags[i] == WordTag.Subordinator && text.IsWord(i, "since"))
        {
            i--;
        }
        else if (text.IsWord(i, "past"))
        {
            i--;
            while (i > passage.First && i > last - 3 && text.Tags[i] is WordTag.Determiner or WordTag.Noun or WordTag.Number)
                i--;
            if (i < passage.First || text.Tags[i] != WordTag.Preposition)
                return -1;
            i--;
        }

        return i < last && i >= passage.First && text.Tags[i] == WordTag.Have ? i : -1;
    }

    private static bool HasNounBefore(TaggedText text, in Passage passage, int verb) =>
        verb - 1 >= passage.First && text.Tags[verb - 1] is WordTag.Noun or WordTag.Proper or WordTag.Comma or WordTag.Number;

    /// <summary>"went on to say", "continued to insist", "declined to say", "refused to say": the verb in front carries the tense.</summary>
    private static bool IsAspectual(TaggedText text, int i) => (text.Entries[i].Role & WordRole.Aspect) != WordRole.None;

    private static bool IsHedge(TaggedText text, int i) => (text.Entries[i].Role & WordRole.Hedge) != WordRole.None;

    private static bool IsNever(TaggedText text, int i) => (text.Entries[i].Role & WordRole.Never) != WordRole.None;
}
