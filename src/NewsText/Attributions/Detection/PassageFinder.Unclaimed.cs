using NewsText.Text;

namespace NewsText.Attributions;

// Quotations that no reporting word has claimed: Lee cracked, “…”; she introduced him as “…”.
internal sealed partial class PassageFinder
{
    private const int MinUnclaimed = 6; // tokens, marks included
    private const int LongUnclaimed = 7;

    /// <summary>Gives a quotation to the subject of the verb that leads to it; titles and words in scare quotes stay alone.</summary>
    private void ReadUnclaimed(in Passage passage)
    {
        for (int i = passage.First + 1; i < passage.End; i++)
        {
            int region = text.RegionBelow(i, passage.Level);
            if (region < 0)
                continue;
            (int first, int end) = text.RegionTokens[region];
            i = Math.Max(i, end - 1);
            if (first <= passage.First || end - first < MinUnclaimed || IsClaimed(first, end) || IsTitle(first, end) || LeadingVerb(passage, first, end) is not (>= 0 and var verb))
                continue;
            var group = VerbGroupReader.TryRead(text, passage, verb, out VerbGroup read) ? read : new VerbGroup(verb, verb, verb + 1, VerbGroupKind.Finite, false, false, false);
            TokenRange source = TokenRange.None;
            if (group.Kind != VerbGroupKind.Finite || group.Passive || !SubjectReader.TryRead(text, passage, group.First, out source))
                source = group.Passive ? TokenRange.None : SharedSubject(passage, group.First);
            if (group.Passive ? source.Exists : !source.Exists || !IsAgent(source))
                continue;
            Finding finding = Add(new TokenRange(group.First, group.End), source, AttributionRule.VerbQuote);
            finding.Negated = group.Negated;
            finding.Hedged = group.Hedged;
            finding.Content.Add(new TokenRange(text.Tags[first - 1] is WordTag.Comma or WordTag.Dash ? first : first - 1, ContentReader.End(text, passage, first, ContentKind.Quote)));
        }
    }

    private bool IsClaimed(int first, int end)
    {
        for (int f = _passageStart; f < found.Count; f++)
        {
            foreach (TokenRange part in found[f].Content)
            {
                if (part.First < end && first < part.End)
                    return true;
            }

            if (found[f].Source.First < end && first < found[f].Source.End)
                return true;
        }

        return false;
    }

    /// <summary>Whether most longer words are capitalised, as in the title of a work.</summary>
    private bool IsTitle(int first, int end)
    {
        (int words, int capitals) = text.CountCapitals(first, end);
        return words == 0 || capitals * 2 > words;
    }

    /// <summary>The verb that the word in front of the quotation hangs on ("cracked, “…”", "portrayed it as “…”", "moved to “…”"), or -1.</summary>
    private int LeadingVerb(in Passage passage, int first, int end)
    {
        int i = first - 1;
        bool comma = text.Tags[i] is WordTag.Comma;
        bool leads = comma || text.IsWord(i, "as") || text.Tags[i] is WordTag.That or WordTag.To;
        if (!leads && (end - first < LongUnclaimed || text.Tags[i] is not (WordTag.Determiner or WordTag.Preposition)))
            return -1;
        if (text.Tags[i] == WordTag.To && text.Tags[first + 1] is WordTag.Determiner or WordTag.Possessive or WordTag.Proper)
            return -1; // "sent to “super groups”"
        for (int k = i - 1; k >= passage.First && k > i - 25; k--)
        {
            if (text.RegionBelow(k, passage.Level) >= 0)
                return -1;
            if (text.Tags[k] is WordTag.Past or WordTag.Present or WordTag.Participle or WordTag.Gerund or WordTag.Base)
                return k;
            if (text.Tags[k] is WordTag.Semicolon or WordTag.Colon or WordTag.Dash || (comma && text.Tags[k] == WordTag.Comma))
                return -1;
        }

        return -1;
    }
}
