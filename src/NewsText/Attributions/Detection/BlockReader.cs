using System.Runtime.InteropServices;
using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Finds statements that a line of their own marks instead of quotation marks: a block behind a colon, a pull quote with its name.</summary>
internal static class BlockReader
{
    private const int LongestName = 14; // tokens
    private const int ShortestBlock = 5; // tokens
    private const int MaxSentences = 20;

    /// <summary>Adds the blocks to <paramref name="found"/>, which is and stays in the order of its cues, and the pull quotes to <paramref name="late"/>.</summary>
    public static void Read(TaggedText text, List<Passage> passages, List<Finding> found, List<Finding> late)
    {
        List<Finding>? blocks = null;
        for (int p = 0; p < passages.Count; p++)
        {
            Passage passage = passages[p];
            if (!EndsLine(text, passage))
                continue;
            if (text.Tags[passage.End - 1] == WordTag.Colon && p + 1 < passages.Count)
            {
                if (ReadBlock(text, passages, p, found) is { } block)
                    (blocks ??= []).Add(block);
            }
            else if (p > 0 && !StartsLine(text, passages, p) && IsNameLine(text, passage) && ReadPullQuote(text, passages, p, found) is { } quote)
            {
                late.Add(quote);
            }
        }

        if (blocks is null)
            return;
        found.AddRange(blocks);
        found.Sort(static (a, b) => a.Cue.First.CompareTo(b.Cue.First));
    }

    /// <summary>"The ambassador wrote:" and a paragraph without marks below.</summary>
    private static Finding? ReadBlock(TaggedText text, List<Passage> passages, int lead, List<Finding> found)
    {
        Passage passage = passages[lead];
        int colon = passage.End - 1, first = passage.End;
        if (text.Region[first] >= 0 || text.Tags[first] is WordTag.Symbol or WordTag.Dash or WordTag.Open or WordTag.Number)
            return null;
        int next = FirstAt(found, passage.First), end = next, verb = CueIn(text, passage);
        while (end < found.Count && found[end].Cue.First < passage.End)
            end++;
        if (verb < 0)
            return null;
        int stop = first;
        for (int p = lead + 1, f = end; p < passages.Count && p <= lead + MaxSentences; p++)
        {
            Passage said = passages[p];
            while (f < found.Count && found[f].Cue.First < said.First)
                f++;
            bool reports = f < found.Count && found[f].Cue.First < said.End && !IsFirstPerson(text, found[f].Source);
            if ((p > lead + 1 && (StartsLine(text, passages, p) || reports)) || text.Region[said.First] >= 0)
                break;
            stop = said.End;
            if (reports)
                return null; // a list of what others say
        }

        if (stop - first < ShortestBlock || text.Tags[stop - 1] != WordTag.Stop)
            return null;
        var content = new TokenRange(first, ContentReader.Trim(text, first, stop));
        if (end > next && found[end - 1] is { Content.Count: 1 } named && named.Cue.First < named.Content[0].First && named.Content[0].End >= colon)
        {
            named.Content[0] = content; // "denied the charges:": the block is what was said
            return null;
        }

        if (end > next || !SubjectReader.TryRead(text, passage, VerbGroupReader.TryRead(text, passage, verb, out VerbGroup group) ? group.First : verb, out TokenRange source))
            return null;
        var finding = text.NewFinding();
        finding.Cue = new TokenRange(verb, verb + 1);
        finding.Source = source;
        finding.Rule = AttributionRule.Block;
        finding.Content.Add(content);
        return finding;
    }

    /// <summary>A paragraph without marks that ends in a name and nothing else: "We were told to stay. Ann Lee, nurse".</summary>
    private static Finding? ReadPullQuote(TaggedText text, List<Passage> passages, int last, List<Finding> found)
    {
        Passage name = passages[last];
        int start = last - 1;
        while (start > 0 && last - start <= MaxSentences && !StartsLine(text, passages, start))
            start--;
        int first = passages[start].First, surname = name.First;
        if (name.First - first < ShortestBlock || last - start > MaxSentences || text.Tags[name.First - 1] is not (WordTag.Stop or WordTag.Quote))
            return null;
        while (surname + 1 < name.End && text.Tags[surname + 1] == WordTag.Proper)
            surname++;
        int at = FirstAt(found, first);
        if (!text.IsNamedInside(surname) || (at < found.Count && found[at].Cue.First < name.End && !IsFirstPerson(text, found[at].Source)))
            return null;
        var finding = text.NewFinding();
        finding.Source = new TokenRange(name.First, name.End);
        finding.Rule = AttributionRule.PullQuote;
        finding.Content.Add(new TokenRange(first, ContentReader.Trim(text, first, name.First)));
        return finding;
    }

    private static bool StartsLine(TaggedText text, List<Passage> passages, int p) => p == 0 || text.Tokens[passages[p - 1].End].Is(TokenFlags.LineBefore);

    private static bool EndsLine(TaggedText text, in Passage passage) => passage.End == text.Count || text.Tokens[passage.End].Is(TokenFlags.LineBefore);

    /// <summary>Two names or more, then perhaps a comma and what the person is; no verb and no final stop.</summary>
    private static bool IsNameLine(TaggedText text, in Passage passage)
    {
        if (passage.End - passage.First is < 2 or > LongestName || text.Tags[passage.First] != WordTag.Proper || text.Tags[passage.First + 1] != WordTag.Proper || text.Tags[passage.End - 1] == WordTag.Stop)
            return false;
        bool comma = false;
        for (int i = passage.First; i < passage.End; i++)
        {
            comma |= text.Tags[i] == WordTag.Comma;
            if (text.Region[i] >= 0 || text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Colon or WordTag.Number or WordTag.Symbol or WordTag.Subject
                || (!comma && text.Tags[i] != WordTag.Proper) || (text.Entries[i].Role & (WordRole.Heading | WordRole.Time)) != WordRole.None)
                return false;
        }

        return true;
    }

    /// <summary>The last finite reporting verb of the passage, or -1.</summary>
    private static int CueIn(TaggedText text, in Passage passage)
    {
        for (int i = passage.End - 1; i > passage.First; i--)
        {
            if (text.Region[i] < 0 && text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.Participle && text.Entries[i].Cue is { Class: CueClass.Speech } cue && (cue.Has(CueFrames.Clause) || cue.Has(CueFrames.Quote) || cue.Has(CueFrames.Denies)))
                return i;
        }

        return -1;
    }

    private static bool IsFirstPerson(TaggedText text, TokenRange source) =>
        !source.Exists || (source.End - source.First == 1 && (text.IsWord(source.First, "i") || text.IsWord(source.First, "we")));

    /// <summary>The first finding whose cue stands at <paramref name="token"/> or behind it.</summary>
    private static int FirstAt(List<Finding> found, int token) => Sorted.IndexAt<Finding, ByCue>(CollectionsMarshal.AsSpan(found), token);

    private readonly struct ByCue : ISortKey<Finding>
    {
        public static int Of(in Finding item) => item.Cue.First;
    }
}
