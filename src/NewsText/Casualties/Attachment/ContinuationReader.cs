namespace NewsText.Casualties;

/// <summary>Sentences that go on about the people of the sentence before without naming them: "Later found dead.", "Killed by their captors.", "His body was found in a ditch."</summary>
/// <remarks>They hold no figure expression, so what they tell counts for the summary only.</remarks>
internal sealed class ContinuationReader(SentenceTokens tokens, Chunker chunks, FindingSink sink)
{
    /// <summary>Adds the deaths of the people that <paramref name="before"/> counts, if the sentence tells of them.</summary>
    /// <param name="before">The figures of one list in the sentence directly before.</param>
    public void Attach(List<Finding> before)
    {
        if (before.Count == 0 || before[0].Outcome is not (Outcome.Abducted or Outcome.Missing or Outcome.Injured or Outcome.Detained))
            return;
        int cue = SubjectlessDeath();
        if (cue >= 0)
        {
            foreach (Finding person in before)
                Add(person, cue, person.Range, person.Named);
        }
        else if (before.Count == 1 && before[0].Named == 1 && BodyFound() is >= 0 and int body)
        {
            Add(before[0], body, CountRange.Exactly(1), 1);
        }
    }

    private void Add(Finding person, int cue, CountRange range, long? named)
    {
        TextSpan span = tokens.Span(chunks[cue].First, chunks[cue].Next);
        Finding death = sink.Pool.Rent();
        death.Span = span;
        death.Outcome = Outcome.Killed;
        death.Range = range;
        death.Named = named;
        death.Hidden = true;
        death.Cue = span;
        death.Group = person.Group;
        death.Traits = person.Traits & ~PhraseTraits.More;
        death.Rule = "casualty.continuation";
        death.Chunk = cue;
        death.ListId = person.ListId;
        sink.Sentence.Add(death);
        person.Superseded |= person.Outcome is Outcome.Abducted or Outcome.Injured or Outcome.Missing;
    }

    /// <summary>A participle that opens the sentence and tells of death: "Later found dead", "Presumed killed".</summary>
    private int SubjectlessDeath()
    {
        int k = 0;
        while (k < chunks.Count && (chunks[k].Kind is ChunkKind.Adverb || tokens.Is(chunks[k].First, WordClass.HedgeOnly)))
            k++;
        if (k >= chunks.Count || !chunks[k].IsCue || chunks[k].Cue!.Outcome != Outcome.Killed || !chunks[k].Cue!.Has(CueFrame.Object) || !chunks[k].Cue!.Has(CueForm.Participle))
            return -1;
        return k + 1 < chunks.Count && (chunks[k + 1].IsPhrase || chunks[k + 1].Kind is ChunkKind.Auxiliary or ChunkKind.Conjunction) ? -1 : k;
    }

    /// <summary>"His body was later found", "The victim's body was discovered".</summary>
    private int BodyFound()
    {
        for (int k = 0; k + 2 < chunks.Count && k < 3; k++)
        {
            ref Chunk phrase = ref chunks[k];
            if (!phrase.IsPhrase || phrase.Head < 0 || !(tokens.Is(phrase.Head, "body") || tokens.Is(phrase.Head, "corpse")) || phrase.Has(PhraseTraits.Counted | PhraseTraits.Indefinite))
                continue;
            bool owned = phrase.Has(PhraseTraits.Owned) || (k > 0 && chunks[k - 1].Has(PhraseTraits.Owner)) || (phrase.Head > phrase.First + 1 && tokens.Is(phrase.Head - 1, WordClass.Person));
            for (int i = k + 1; owned && i < chunks.Count && i <= k + 4; i++)
            {
                if (tokens.Is(chunks[i].First, "found") || tokens.Is(chunks[i].First, "discovered") || tokens.Is(chunks[i].First, "recovered"))
                    return k;
            }
        }

        return -1;
    }
}
