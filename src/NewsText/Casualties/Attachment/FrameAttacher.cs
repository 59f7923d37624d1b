namespace NewsText.Casualties;

/// <summary>Verbs that tell an outcome only with what follows the people: "took 12 villagers hostage", "drove thousands from their homes", "lost two soldiers".</summary>
internal sealed class FrameAttacher(SentenceTokens tokens, Chunker chunks, FindingSink sink)
{
    /// <summary>How many chunks may stand between the people and what follows them.</summary>
    private const int Reach = 5;

    private readonly List<int> _members = [];

    public void Attach()
    {
        if ((tokens.Classes & WordClass.FrameStart) == WordClass.None)
            return;
        for (int k = 0; k + 1 < chunks.Count; k++)
        {
            if (chunks[k].IsPhrase || !tokens.Is(chunks[k].First, WordClass.FrameStart))
                continue;
            WordEntry verb = tokens.Entry(chunks[k].First)!;
            int first = SkipAdverbs(k + 1);
            if (first >= chunks.Count || !chunks[first].IsPhrase || !IsPeople(chunks[first]))
                continue;
            Coordination.Right(tokens, chunks, first, _members);
            if (TryFrame(verb, k, chunks[_members[^1]], _members[^1], out ObjectFrame? frame))
                Emit(k, frame!);
        }
    }

    private void Emit(int k, ObjectFrame frame)
    {
        PredicateReader.Read(tokens, chunks, k, out PredicateContext context);
        if (context.HasFlag(PredicateContext.Be) && !tokens.Word(chunks[k].First).EndsWith("ing"))
            return;
        int list = sink.NewList();
        var use = new CueUse(frame.Outcome, CueForm.Finite, frame.Tail.Length > 0 ? CueFrame.Object : CueFrame.Object | CueFrame.Weak);
        foreach (int member in _members)
            sink.Add(tokens, chunks, member, use, chunks[k].First, chunks[k].Next, context & ~PredicateContext.Be, "casualty.object-frame", list);
    }

    private static bool IsPeople(in Chunk phrase) => SubjectFinder.IsEligible(phrase) && phrase.Cue is not { Forms: CueForm.Noun } && !phrase.Has(PhraseTraits.Definite)
        || (SubjectFinder.IsEligible(phrase) && phrase.Has(PhraseTraits.Counted) && phrase.Has(PhraseTraits.Person));

    private bool TryFrame(WordEntry verb, int k, in Chunk last, int index, out ObjectFrame? found)
    {
        found = null;
        foreach (ObjectFrame frame in verb.ObjectFrames)
        {
            if (frame.Doer is { } doer && !(IsDoer(k, doer) && chunks[_members[0]].Has(PhraseTraits.Counted) && chunks[_members[0]].Has(PhraseTraits.Person)))
                continue;
            if (frame.Nouns.Length > 0 && !Array.Exists(frame.Nouns, n => n == chunks[_members[0]].Group || tokens.Is(chunks[_members[0]].Head, n)))
                continue;
            if (frame.Tail.Length == 0)
            {
                if (last.Next < tokens.Count && tokens.Is(last.Next, "to"))
                    continue; // "lost two officers to a rival"
                found = frame;
                return true;
            }

            if (frame.Tail.Length == 1 && last.Next - last.First > 1 && frame.Tail[0].Matches(tokens, last.Next - 1))
            {
                if (tokens.Is(last.Next - 2, WordClass.NonVictim))
                    return false; // "took 3,000 machines hostage"

                NounPhraseReader.LeaveLast(tokens, ref chunks[index]); // "took 14 soldiers prisoner"
                found = frame;
                return true;
            }

            for (int i = BehindParenthesis(index) + 1; i < chunks.Count && i <= index + Reach && chunks[i].Kind is not (ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Auxiliary); i++)
            {
                if ((tokens.BitOf(chunks[i].First) & frame.Next) == 0 || !CuePhrases.TryMatch(tokens, chunks[i].First, frame.Tail, out _))
                    continue;
                found = frame;
                return true;
            }
        }

        return false;
    }

    /// <summary>"trampled 11 pilgrims, eight of them women, to death": the comma that ends what stands between, or <paramref name="index"/>.</summary>
    private int BehindParenthesis(int index)
    {
        if (index + 2 >= chunks.Count || chunks[index + 1].Kind != ChunkKind.Comma || !(chunks[index + 2].Has(PhraseTraits.PartOfOther) || PartWords.IsIncluding(tokens, chunks, index + 2)))
            return index;
        for (int i = index + 3; i < chunks.Count && i <= index + Reach + 3 && chunks[i].Kind is not (ChunkKind.Stop or ChunkKind.Auxiliary); i++)
        {
            if (chunks[i].Kind == ChunkKind.Comma)
                return i;
        }

        return index;
    }

    /// <summary>Whether the nearest phrase before the verb is of the group: "the kidnappers are thought to be holding".</summary>
    private bool IsDoer(int verb, string group)
    {
        for (int i = verb - 1; i >= 0 && i > verb - Reach - 3; i--)
        {
            if (chunks[i].IsPhrase)
                return chunks[i].Group == group;
        }

        return false;
    }

    private int SkipAdverbs(int i)
    {
        while (i < chunks.Count && chunks[i].Kind == ChunkKind.Adverb)
            i++;
        return i;
    }
}
