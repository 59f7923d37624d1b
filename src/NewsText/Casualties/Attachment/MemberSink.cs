namespace NewsText.Casualties;

/// <summary>Adds the phrases that one cue governs together, joined where one hangs on the other: "a woman and her two children".</summary>
internal sealed class MemberSink(SentenceTokens tokens, Chunker chunks, FindingSink sink)
{
    public void Add(List<int> members, CueUse use, int cueFirst, int cueNext, PredicateContext context, string rule)
    {
        int list = sink.NewList();
        CountSingles(members);
        Finding? before = null;
        int beforeChunk = -1;
        foreach (int member in members)
        {
            ref Chunk phrase = ref chunks[member];
            if (before is not null && phrase.Has(PhraseTraits.Owned) && phrase.Has(PhraseTraits.Person) && IsSingle(chunks[beforeChunk]) && tokens.Is(phrase.First - 1, "and") && SumOf(before, phrase) is { } sum)
            {
                before.Span = new TextSpan(before.Span.Start, FindingSink.FigureSpan(tokens, phrase).End); // "a woman and her two children"
                before.VictimSpan = before.Span;
                before.Range = sum;
                before.Named = sum.Least;
                before.Uncounted = false;
                before.Traits |= PhraseTraits.Counted;
                continue;
            }

            Finding? finding = sink.Add(tokens, chunks, member, use, cueFirst, cueNext, context, rule, list);
            if (finding is not null)
                (before, beforeChunk) = (finding, member);
        }
    }

    /// <summary>"detained two men and a woman": beside a number the article counts, too.</summary>
    private void CountSingles(List<int> members)
    {
        bool counted = false;
        foreach (int member in members)
        {
            if (chunks[member].Has(PhraseTraits.Owned))
                return; // "a father and his two sons" are joined
            counted |= chunks[member].Has(PhraseTraits.Counted) && chunks[member].Has(PhraseTraits.Person);
        }

        foreach (int member in members)
        {
            ref Chunk phrase = ref chunks[member];
            if (!counted || phrase.Has(PhraseTraits.Counted | PhraseTraits.Plural) || !phrase.Has(PhraseTraits.Indefinite) || !phrase.Has(PhraseTraits.Person))
                continue;
            phrase.Traits |= PhraseTraits.Counted;
            phrase.Range = CountRange.Exactly(1);
            phrase.Named = 1;
        }
    }

    private bool IsSingle(in Chunk phrase) => !phrase.Has(PhraseTraits.Plural) && (!phrase.Has(PhraseTraits.Counted) || tokens.Is(phrase.Next - 1, "couple"));

    private static CountRange? SumOf(Finding one, in Chunk owned)
    {
        long? more = owned.Has(PhraseTraits.Counted) ? owned.Range.Least : owned.Has(PhraseTraits.Plural) ? null : 1;
        return more is { } n && one.Range.Least is { } m && one.Range.Most is { } most ? new CountRange(m + n, owned.Has(PhraseTraits.Counted) ? most + owned.Range.Most : most + 1) : null;
    }
}
