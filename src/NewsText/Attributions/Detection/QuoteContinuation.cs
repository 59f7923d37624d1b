using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Adds to a quotation the sentences and paragraphs in marks that follow its tag without one of their own.</summary>
internal static class QuoteContinuation
{
    public static void Extend(TaggedText text, List<Passage> passages, List<Finding> found)
    {
        int next = 0;
        Finding? last = null;
        for (int p = 0; p < passages.Count; p++)
        {
            Passage passage = passages[p];
            bool tagged = false;
            while (next < found.Count && found[next].Cue.First < passage.End)
            {
                if (!Inside(text, passage, found[next].Cue.First))
                {
                    tagged = true;
                    if (EndsInMarks(text, found[next]))
                        last = found[next];
                    else if (last is null || last.Cue.First < passage.First)
                        last = null;
                }

                next++;
            }

            if (tagged || last is null)
            {
                if (!tagged)
                    last = null;
                continue;
            }

            bool newParagraph = text.Tokens[passage.First].Is(TokenFlags.LineBefore);
            if (!IsWhollyQuoted(text, passage) || (newParagraph && !GoesOn(text, passage, last)))
            {
                last = null;
                continue;
            }

            last.Content.Add(new TokenRange(passage.First, passage.End));
        }
    }

    private static bool Inside(TaggedText text, in Passage passage, int token) => text.RegionBelow(token, passage.Level) >= 0;

    private static bool EndsInMarks(TaggedText text, Finding finding) => text.Region[finding.Content[^1].End - 1] >= 0 || text.Region[finding.Content[0].End - 1] >= 0;

    private static bool IsWhollyQuoted(TaggedText text, in Passage passage)
    {
        for (int i = passage.First; i < passage.End; i++)
        {
            int region = text.RegionBelow(i, passage.Level);
            if (region < 0)
            {
                if (text.Tags[i] is WordTag.Stop or WordTag.Dash && i > passage.First)
                    continue;
                return false;
            }

            i = text.RegionTokens[region].End - 1;
        }

        return true;
    }

    /// <summary>Whether a quotation in a paragraph of its own goes on with the one before: its marks were left open.</summary>
    private static bool GoesOn(TaggedText text, in Passage passage, Finding last)
    {
        int end = Math.Max(last.Content[^1].End, Math.Max(last.Cue.End, last.Source.End));
        return passage.First - end <= 24;
    }
}
