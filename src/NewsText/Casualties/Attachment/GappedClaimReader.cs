namespace NewsText.Casualties;

/// <summary>Numbers that only a reporting verb brings: "The army says 12 died; the police say 35."</summary>
internal sealed class GappedClaimReader(SentenceTokens tokens, Chunker chunks, FindingSink sink)
{
    /// <summary>Attaches them to the outcome of the figure before.</summary>
    /// <param name="last">The last figure of the sentence directly before, or null.</param>
    public void Attach(Finding? last)
    {
        if ((tokens.Classes & WordClass.Report) == WordClass.None)
            return;
        for (int k = 1; k + 1 < chunks.Count; k++)
        {
            if (chunks[k].Kind != ChunkKind.Verb || !tokens.Is(chunks[k].First, WordClass.Report) || !IsClaimant(k - 1) || !IsAlone(k + 1) || Before(k, last) is not { } figure || sink.Of(k + 1) is not null)
                continue;
            Finding? claim = sink.Add(tokens, chunks, k + 1, new CueUse(figure.Outcome, CueForm.Noun, CueFrame.None), chunks[k + 1].First, chunks[k + 1].Next, PredicateContext.None, "casualty.gapped-claim", sink.NewList());
            if (claim is not null)
                claim.Cue = figure.Cue;
        }
    }

    private bool IsClaimant(int k) => chunks[k].IsPhrase && !chunks[k].Has(PhraseTraits.Counted) && (chunks[k].Has(PhraseTraits.Person | PhraseTraits.Definite | PhraseTraits.Proper | PhraseTraits.Pronoun | PhraseTraits.Plural));

    /// <summary>A number without a noun or with one for people, that no predicate follows.</summary>
    private bool IsAlone(int k)
    {
        ref Chunk number = ref chunks[k];
        if (!number.IsPhrase || !number.Has(PhraseTraits.Counted) || !number.Has(PhraseTraits.Headless | PhraseTraits.Person) || number.Has(PhraseTraits.Negative | PhraseTraits.PartOfOther) || SubjectFinder.IsTime(tokens, number))
            return false;
        return k + 1 >= chunks.Count || (chunks[k + 1].Kind == ChunkKind.Stop && tokens.Mark(chunks[k + 1].First) is '.' or ';') || chunks[k + 1].Kind is ChunkKind.Comma or ChunkKind.Close or ChunkKind.Subordinator
            || (chunks[k + 1].Kind == ChunkKind.Conjunction && k + 3 < chunks.Count && chunks[k + 3].Kind is ChunkKind.Verb);
    }

    private Finding? Before(int k, Finding? last)
    {
        Finding? best = null;
        foreach (Finding finding in sink.Sentence)
        {
            if (finding.Chunk < k && finding.Relation != CasualtyRelation.Subset && (best is null || finding.Chunk > best.Chunk))
                best = finding;
        }

        return best ?? last;
    }
}
