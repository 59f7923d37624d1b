using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>Running totals: "the toll climbed to 71, up from 52", "taking the toll to 38", "put the toll at 12".</summary>
internal sealed class TollReader(SentenceTokens tokens, Chunker chunks, FindingSink sink)
{
    private const int Reach = 22;

    private static readonly uint Total = WordHash.Of("total"), Tally = WordHash.Of("tally"), Number = WordHash.Of("number"), Figure = WordHash.Of("figure");

    public void Attach(Finding? last)
    {
        if ((chunks.Kinds & Chunker.PhraseCue) == 0 && (tokens.Classes & WordClass.TotalHead) == WordClass.None && !tokens.HoldsTotal)
            return;
        for (int k = 0; k < chunks.Count; k++)
        {
            ref Chunk phrase = ref chunks[k];
            if (!phrase.IsPhrase)
                continue;
            if (phrase.Cue is { } use && (use.Has(CueForm.Toll) || IsLabel(k, use) || IsNumbered(k, use)))
                Read(k, use);
            else if (phrase.Head >= 0 && !phrase.Has(PhraseTraits.Counted) && IsTotalWord(k))
                ReadTotal(k, last);
        }
    }

    private bool IsTotalWord(int k)
    {
        uint head = tokens[chunks[k].Head].Hash;
        return head == Total || head == Tally || (head == Number ? IsPut(k) || NumberOf(k) is not null : head == Figure && (IsPut(k) || IsGiven(k)));
    }

    private void ReadTotal(int k, Finding? last)
    {
        if (NumberOf(k) is { } use)
        {
            Read(k, use);
            return;
        }

        Finding? parent = last;
        int at = -1;
        foreach (Finding finding in sink.Sentence)
        {
            if (finding.Chunk < k && finding.Chunk > at)
                (parent, at) = (finding, finding.Chunk);
        }

        if ((Uncounted(k) ?? parent?.Outcome) is { } outcome)
            Read(k, new CueUse(outcome, CueForm.Toll, CueFrame.None));
    }

    /// <summary>"confirmed the deaths but gave a lower figure": the outcome of what the sentence names in front without counting it.</summary>
    private Outcome? Uncounted(int k)
    {
        for (int i = k - 1; i >= 0; i--)
        {
            if (chunks[i].IsPhrase && chunks[i].Has(PhraseTraits.Counted))
                return null;
            if (chunks[i].IsPhrase && chunks[i].Has(PhraseTraits.Definite) && chunks[i].Cue is { } use && use.Has(CueForm.Noun))
                return use.Outcome;
        }

        return null;
    }

    /// <summary>"Deaths: 31" at the start of a line.</summary>
    private bool IsLabel(int k, CueUse use) =>
        use.Has(CueForm.Noun) && !use.Has(CueFrame.OfOnly) && !chunks[k].Has(PhraseTraits.Counted) && k + 2 < chunks.Count && tokens.Mark(chunks[k + 1].First) == ':'
        && (k == 0 || tokens.Has(chunks[k].First, TokenFlags.LineBefore) || (k == 1 && chunks[0].Kind is ChunkKind.Stop or ChunkKind.Other))
        && chunks[k + 2].IsPhrase && chunks[k + 2].Has(PhraseTraits.Counted) && chunks[k + 2].Has(PhraseTraits.Headless);

    /// <summary>"The dead numbered 64", "put the dead at 44 and the injured at 170".</summary>
    private bool IsNumbered(int k, CueUse use) =>
        use.Has(CueFrame.Head) && chunks[k].Has(PhraseTraits.Definite) && !chunks[k].Has(PhraseTraits.Counted) && k + 1 < chunks.Count
        && (tokens.Is(chunks[k + 1].First, "numbered") || tokens.Is(chunks[k + 1].First, "number") || tokens.Is(chunks[k + 1].First, "totalled")
            || (tokens.Is(chunks[k + 1].First, "at") && k + 2 < chunks.Count && chunks[k + 2].IsPhrase && chunks[k + 2].Has(PhraseTraits.Headless) && chunks[k + 2].Has(PhraseTraits.Counted)));

    /// <summary>"The government puts the number at": what was counted before.</summary>
    private bool IsPut(int k) => k > 0 && (tokens.Is(chunks[k - 1].First, "put") || tokens.Is(chunks[k - 1].First, "puts")) && k + 2 < chunks.Count && tokens.Is(chunks[k + 1].First, "at");

    /// <summary>"confirmed the deaths but gave a lower figure of 13".</summary>
    private bool IsGiven(int k) => k > 0 && tokens.Is(chunks[k - 1].First, WordClass.Giving) && k + 2 < chunks.Count && tokens.Is(chunks[k + 1].First, "of");

    /// <summary>The outcome of "the number of people displaced", "the number of wounded".</summary>
    private CueUse? NumberOf(int k)
    {
        if (k + 2 >= chunks.Count || !tokens.Is(chunks[k + 1].First, "of"))
            return null;
        for (int i = k + 2; i < chunks.Count && i <= k + 5; i++)
        {
            if (chunks[i].IsCue && chunks[i].Cue!.Has(CueForm.Participle | CueForm.Adjective))
                return chunks[i].Cue;
            if (chunks[i].IsPhrase && chunks[i].Cue is { } use && !chunks[i].Has(PhraseTraits.Counted))
                return use;
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Comma or ChunkKind.Stop)
                return null;
        }

        return null;
    }

    private void Read(int k, CueUse use)
    {
        bool earlier = k > 1 && chunks[k - 1].Kind == ChunkKind.Verb && tokens.Is(chunks[k - 1].First, WordClass.Change) && tokens.Is(chunks[k - 2].First, "had");
        bool ready = false, from = false, changed = k > 0 && tokens.Is(chunks[k - 1].First, WordClass.Change);
        var context = PredicateContext.None;
        Finding? total = null;
        if (k >= 2 && chunks[k - 1].IsPhrase && chunks[k - 1].Has(PhraseTraits.Counted) && IsTotal(chunks[k - 1]) && tokens.Is(chunks[k - 2].First, "to"))
        {
            Add(k, k - 1, use, context, from); // "This brings to 5,000 the number of people displaced"
            return;
        }

        for (int i = k + 1; i < chunks.Count && i <= k + Reach; i++)
        {
            ref Chunk chunk = ref chunks[i];
            switch (chunk.Kind)
            {
                case ChunkKind.Stop when tokens.Mark(chunk.First) is ';' or '.':
                case ChunkKind.Subordinator:
                    return;
                case ChunkKind.Stop or ChunkKind.Open:
                    ready = total is null;
                    break;
                case ChunkKind.Verb or ChunkKind.Auxiliary:
                    ready = tokens.Is(chunk.First, WordClass.Change | WordClass.Be);
                    from = false;
                    context |= OfAuxiliary(chunk.First);
                    break;
                case ChunkKind.Adverb when i == k + 1 && tokens.Is(chunk.First, "now"):
                    ready = true; // a headline's "death toll now nine"
                    break;
                case ChunkKind.Preposition:
                    bool was = ready;
                    from = tokens.Is(chunk.First, "from");
                    ready = tokens.Is(chunk.First, "to") || tokens.Is(chunk.First, "at") || tokens.Is(chunk.First, "as") || (from && (was || changed || total is not null)) || (tokens.Is(chunk.First, "of") && i == k + 1);
                    break;
                case ChunkKind.NounPhrase when ready && chunk.Has(PhraseTraits.Counted) && IsTotal(chunk):
                    if (from && total is null && i + 2 < chunks.Count && !tokens.Is(chunks[i + 1].First, "to"))
                        break;
                    Finding? finding = Add(k, i, use, context, from || earlier);
                    if (!from)
                        total = finding;

                    ready = false;
                    if (total is not null && !UpFrom(i))
                        return;
                    break;
                case ChunkKind.NounPhrase:
                    if (ready && !SubjectFinder.IsTime(tokens, chunk))
                        ready = false;
                    break;
                default:
                    break;
            }
        }
    }

    private Finding? Add(int k, int number, CueUse use, PredicateContext context, bool before)
    {
        ref Chunk toll = ref chunks[k];
        (int first, int next) = toll.CueFirst < 0 ? (toll.First, toll.Next) : (toll.CueFirst, toll.CueNext);
        Finding? finding = sink.Add(tokens, chunks, number, use with { Frames = CueFrame.None }, first, next, context, "casualty.toll", sink.NewList());
        if (finding is null)
            return null;
        if (IsPassed(number) && finding.Range.Least == finding.Range.Most)
            finding.Range = QuantityReader.Apply(Bound.MoreThan, finding.Range);
        finding.Cumulative = true;
        finding.IsRival = k > 0 && (tokens.Is(chunks[k - 1].First, "put") || tokens.Is(chunks[k - 1].First, "puts") || IsGiven(k));
        finding.Relation = before ? CasualtyRelation.Background : CasualtyRelation.Toll;
        return finding;
    }

    /// <summary>"The toll passes 300": more than that.</summary>
    private bool IsPassed(int number) => number > 0 && tokens.Is(chunks[number - 1].First, WordClass.Exceed);

    /// <summary>"could exceed 500" is no toll yet.</summary>
    private PredicateContext OfAuxiliary(int i) =>
        tokens.Is(i, WordClass.Hypothetical) ? PredicateContext.Hypothetical : tokens.Is(i, WordClass.Hedge) ? PredicateContext.Hedged : PredicateContext.None;

    private bool UpFrom(int i)
    {
        for (int j = i + 1; j < chunks.Count && j <= i + 6; j++)
        {
            if (tokens.Is(chunks[j].First, "from"))
                return true;
        }

        return false;
    }

    private static bool IsTotal(in Chunk chunk) => chunk.Has(PhraseTraits.Headless | PhraseTraits.Person) || chunk.Cue is not null;
}
