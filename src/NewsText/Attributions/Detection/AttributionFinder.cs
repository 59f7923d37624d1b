using System.Runtime.InteropServices;
using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Reads all passages of a text, joins quotations that go on, nests statements and makes the drafts.</summary>
internal static class AttributionFinder
{
    public static List<AttributionDraft> Find(TaggedText text, IReadOnlyList<Sentence> sentences, AttributionOptions options, FinderScratch scratch)
    {
        List<Passage> passages = scratch.Passages;
        passages.EnsureCapacity(sentences.Count);
        PassageReader.Read(text, sentences, passages);
        List<Finding> found = scratch.Found;
        TranscriptReader.Read(text, found);
        int turns = found.Count;
        var finder = new PassageFinder(text, options, found, scratch.Findings);
        foreach (Passage passage in passages)
            finder.Read(passage);
        if (found.Exists(static f => f.Rule is AttributionRule.Colon or AttributionRule.ColonLabel))
            DropLabels(text, found, scratch.Speaking);
        int outer = found.Count;
        ReadInside(text, sentences, finder, scratch.PassagesInside);
        List<Finding> inside = scratch.Inside;
        inside.AddRange(CollectionsMarshal.AsSpan(found)[outer..]);
        found.RemoveRange(outer, found.Count - outer);
        if (turns > 0)
            found.Sort(static (a, b) => a.Cue.First.CompareTo(b.Cue.First));
        BlockReader.Read(text, passages, found, inside);
        QuoteContinuation.Extend(text, passages, found);
        found.AddRange(inside);
        Tidy(found);
        ToDrafts(text, found, scratch);
        return scratch.Drafts;
    }

    /// <summary>Orders the findings and takes out those whose content another one has already.</summary>
    private static void Tidy(List<Finding> found)
    {
        foreach (Finding finding in found)
            TidyParts(ref finding.Content);
        found.RemoveAll(static f => f.Content.Count == 0);
        found.Sort((a, b) => a.Content[0].First != b.Content[0].First ? a.Content[0].First.CompareTo(b.Content[0].First)
            : a.Content[^1].End != b.Content[^1].End ? b.Content[^1].End.CompareTo(a.Content[^1].End) : a.Cue.First.CompareTo(b.Cue.First));
        DropRepeated(found);
    }

    /// <summary>Takes out findings that begin with the content, or with the cue, of the one directly before, which may go itself.</summary>
    private static void DropRepeated(List<Finding> found)
    {
        Span<Finding> all = CollectionsMarshal.AsSpan(found);
        if (all.IsEmpty)
            return;
        Finding before = all[0];
        int kept = 1;
        for (int i = 1; i < all.Length; i++)
        {
            Finding finding = all[i];
            bool sameCue = finding.Cue.Exists && finding.Cue == before.Cue && finding.Content[0].First == before.Content[0].First;
            if (!sameCue && finding.Content[0] != before.Content[0])
            {
                if (kept < i)
                    all[kept] = finding;
                kept++;
            }

            before = finding;
        }

        found.RemoveRange(kept, all.Length - kept);
    }

    /// <summary>Reads what is said inside quotations; it stays only where the quotation itself is attributed.</summary>
    private static void ReadInside(TaggedText text, IReadOnlyList<Sentence> sentences, PassageFinder finder, List<Passage> passages)
    {
        for (int r = 0; r < text.Regions.Count; r++)
        {
            (int first, int end) = text.RegionTokens[r];
            if (end - first < 7)
                continue;
            PassageReader.ReadInside(text, sentences, r, passages);
        }

        foreach (Passage passage in passages)
            finder.Read(passage);
    }

    /// <summary>Drops "Topic: …" where the label is no document and speaks nowhere else in the text.</summary>
    private static void DropLabels(TaggedText text, List<Finding> found, HashSet<uint> speaking)
    {
        foreach (Finding finding in found)
        {
            if (finding.Source.Exists && finding.Rule is not (AttributionRule.Colon or AttributionRule.ColonLabel))
            {
                for (int i = finding.Source.First; i < finding.Source.End; i++)
                {
                    if (text.Tags[i] is WordTag.Proper)
                        speaking.Add(text.Tokens[i].Hash);
                }
            }
        }

        found.RemoveAll(finding =>
        {
            if (finding.Rule is not (AttributionRule.Colon or AttributionRule.ColonLabel))
                return false;
            int last = finding.Source.End - 1;
            if (finding.Rule == AttributionRule.ColonLabel && text.Infos[finding.Source.First].Is(WordClass.Person | WordClass.Title | WordClass.FirstName))
                return false; // "Governor Petrov: “…”"
            if (finding.Rule == AttributionRule.ColonLabel && finding.Source.End - finding.Source.First > 1 && text.Tags[last] == WordTag.Proper && finding.Content[0].End - finding.Content[0].First > 9)
                return false;
            if (finding.Source.End - finding.Source.First > 2 && text.Infos[finding.Source.First].Is(WordClass.Person | WordClass.Title) && finding.Content[0].End - finding.Content[0].First > 4)
                return false; // "Governor Ann Lee: …"
            if (last == finding.Source.First && text.Infos[last].Is(WordClass.Person | WordClass.Body) && finding.Content[0].End - finding.Content[0].First > 4)
                return false; // "Mayor: …"
            return (text.Entries[last].Role & WordRole.Document) == WordRole.None && !speaking.Contains(text.Tokens[last].Hash);
        });
    }

    /// <summary>Sorts the parts, drops empty ones and those that overlap an earlier one.</summary>
    private static void TidyParts(ref PartList<TokenRange> parts)
    {
        for (int i = parts.Count - 1; i >= 0; i--)
        {
            if (parts[i].IsEmpty)
                parts.RemoveAt(i);
        }

        for (int i = 1; i < parts.Count; i++)
        {
            TokenRange moved = parts[i];
            int k = i;
            for (; k > 0 && parts[k - 1].First > moved.First; k--)
                parts[k] = parts[k - 1];
            parts[k] = moved;
        }

        for (int i = parts.Count - 1; i > 0; i--)
        {
            if (parts[i].First < parts[i - 1].End)
                parts.RemoveAt(i);
        }
    }

    private static void ToDrafts(TaggedText text, List<Finding> found, FinderScratch scratch)
    {
        List<AttributionDraft> drafts = scratch.Drafts;
        Stack<int> open = scratch.Open;
        List<int> index = scratch.DraftOf;
        CollectionsMarshal.SetCount(index, found.Count);
        drafts.EnsureCapacity(found.Count);
        for (int i = 0; i < found.Count; i++)
        {
            Finding finding = found[i];
            AttributionDraft draft = scratch.DraftPool.Next();
            draft.Cue = SpanOf(text, finding.Cue);
            draft.Source = SpanOf(text, finding.Source);
            draft.SourceTokens = finding.Source;
            draft.Negated = finding.Negated;
            draft.Hedged = finding.Hedged;
            draft.Rule = RuleIds.Of(finding.Rule, finding.Shape);
            draft.Anonymous = IsAnonymous(text, finding);
            draft.Kind = KindOf(text, finding);
            foreach (TokenRange part in finding.Content)
                draft.Content.Add(text.Span(part.First, part.End));
            while (open.Count > 0 && found[open.Peek()].Content[^1].End <= finding.Content[0].First)
                open.Pop();
            foreach (int candidate in open)
            {
                if (Holds(found[candidate], finding))
                {
                    draft.Parent = index[candidate];
                    break;
                }
            }

            if (draft.Parent < 0 && finding.Level >= 0)
                continue;
            finding.Draft = drafts.Count;
            if (finding.Continues is { } before)
                draft.Continues = before.Draft;

            index[i] = drafts.Count;
            open.Push(i);
            drafts.Add(draft);
        }
    }

    /// <summary>"on condition of anonymity", "an unnamed official": said of the source, or beside the tag in the same sentence.</summary>
    private static bool IsAnonymous(TaggedText text, Finding finding)
    {
        if (!finding.Source.Exists)
            return false;
        if (WithholdsName(text, finding.Source))
            return true;
        int first = finding.Source.First, end = Math.Min(text.Count, Math.Max(finding.Source.End, finding.Cue.End) + 14);
        for (int i = first; i < end; i++)
        {
            if (i >= finding.Source.End && i >= finding.Cue.End && (text.Region[i] >= 0 || text.Tokens[i].Is(TokenFlags.LineBefore) || text.Tags[i] == WordTag.That))
                return false;
            if (WordLexicon.Traits[text.EntryIndexes[i]].MayHideSource && ((text.Entries[i].Role & WordRole.Anonymous) != WordRole.None || IsBehindNot(text, finding.Source, i)))
                return true;
        }

        return false;
    }

    /// <summary>"who asked that her name not be used", "who did not want his name published".</summary>
    private static bool WithholdsName(TaggedText text, TokenRange source)
    {
        for (int i = source.First + 3; i < source.End; i++)
        {
            if (text.Tags[i] != WordTag.Noun || text.Tags[i - 1] != WordTag.Possessive || !text.IsWord(i, "name"))
                continue;
            for (int k = Math.Max(source.First, i - 5); k < source.End && k <= i + 2; k++)
            {
                if (text.Tags[k] == WordTag.Not)
                    return true;
            }
        }

        return false;
    }

    /// <summary>"not to be named", "was not authorised", "was not allowed to speak", "declined to be named".</summary>
    private static bool IsBehindNot(TaggedText text, TokenRange source, int i)
    {
        bool allowed = text.IsWord(i, "allowed") || text.IsWord(i, "permitted");
        if (allowed && !(i + 2 < source.End && text.Tags[i + 1] == WordTag.To && text.Entries[i + 2].Cue is not null))
            return false; // "not allowed to enter"
        for (int k = i - 1; k >= source.First && k >= i - 3; k--)
        {
            if (text.Tags[k] == WordTag.Not || (!allowed && text.Entries[k].Cue is { } refuses && refuses.Has(CueFrames.Withholds)))
                return true;
        }

        return false;
    }

    private static bool Holds(Finding outer, Finding inner)
    {
        TokenRange key = inner.Cue.Exists ? inner.Cue : inner.Content[0];
        foreach (TokenRange part in outer.Content)
        {
            if (part.First <= key.First && key.End <= part.End && part.First <= inner.Content[0].First && inner.Content[^1].End <= part.End)
                return true;
        }

        return false;
    }

    private static TextSpan? SpanOf(TaggedText text, TokenRange range) => range.Exists && !range.IsEmpty ? text.Span(range.First, range.End) : null;

    private static AttributionKind KindOf(TaggedText text, Finding finding)
    {
        if (text.Regions.Count == 0)
            return AttributionKind.Indirect;
        int words = 0, quoted = 0;
        foreach (TokenRange part in finding.Content)
        {
            for (int i = part.First; i < part.End; i++)
            {
                bool word = text.Tokens[i].Kind < TokenKind.Clitic; // a number, too
                words += word ? 1 : 0;
                quoted += word & text.Region[i] >= 0 ? 1 : 0;
            }
        }

        return quoted == 0 ? AttributionKind.Indirect : quoted * 10 >= words * 9 ? AttributionKind.Direct : AttributionKind.Mixed;
    }
}
