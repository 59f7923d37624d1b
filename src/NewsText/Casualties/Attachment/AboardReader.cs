namespace NewsText.Casualties;

/// <summary>A number aboard whom the sentence says nobody, or everybody, of: "with 46 on board crashed, leaving no survivors", "carrying 31 pilgrims sank and everyone aboard drowned".</summary>
internal sealed class AboardReader(SentenceTokens tokens, Chunker chunks, FindingSink sink)
{
    /// <summary>How many chunks may stand between "on board" and the verb.</summary>
    private const int Reach = 4;

    public void Attach()
    {
        int cue = AllDied();
        if (cue < 0)
            return;
        PredicateReader.Read(tokens, chunks, cue, out PredicateContext context);
        for (int k = 0; k < chunks.Count; k++)
        {
            if (!IsNumberAboard(k) || sink.Of(k) is not null)
                continue;
            sink.Add(tokens, chunks, k, new CueUse(Outcome.Killed, CueForm.Noun, CueFrame.None), chunks[cue].First, chunks[cue].Next, context & ~PredicateContext.Be, "casualty.aboard", sink.NewList());
            return;
        }
    }

    /// <summary>The cue that says what befell all who were aboard, or -1.</summary>
    private int AllDied()
    {
        for (int k = 0; k < chunks.Count; k++)
        {
            if (!chunks[k].IsCue || chunks[k].Cue!.Outcome != Outcome.Killed)
                continue;
            if (tokens.Is(chunks[k].First, "no") || IsEveryone(k))
                return k;
        }

        return -1;
    }

    private bool IsEveryone(int cue)
    {
        for (int k = cue - 1; k >= 0 && k >= cue - Reach; k--)
        {
            int i = chunks[k].First;
            if ((tokens.Is(i, "everyone") || tokens.Is(i, "everybody") || tokens.Is(i, "all")) && IsOnBoard(i + 1))
                return true;
        }

        return false;
    }

    private bool IsNumberAboard(int k)
    {
        ref Chunk phrase = ref chunks[k];
        if (!phrase.IsPhrase || !phrase.Has(PhraseTraits.Counted) || !phrase.Has(PhraseTraits.Person | PhraseTraits.Headless) || phrase.Has(PhraseTraits.Negative | PhraseTraits.PartOfOther | PhraseTraits.Partitive))
            return false;
        return IsOnBoard(phrase.Next) || tokens.Is(phrase.First - 1, "carrying") || (tokens.Is(phrase.First - 1, "carried") && !tokens.Is(phrase.First - 2, WordClass.Be));
    }

    private bool IsOnBoard(int i) => tokens.Is(i, "aboard") || (tokens.Is(i, "on") && tokens.Is(i + 1, "board"));
}
