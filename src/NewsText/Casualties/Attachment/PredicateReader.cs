namespace NewsText.Casualties;

/// <summary>Reads the auxiliaries, adverbs and governing verbs to the left of a cue.</summary>
internal static class PredicateReader
{
    private const int MaxChunks = 10;

    /// <summary>Reads leftwards from the cue.</summary>
    /// <returns>The index of the first chunk to the left that does not belong to the predicate.</returns>
    public static int Read(SentenceTokens tokens, Chunker chunks, int cue, out PredicateContext context)
    {
        context = PredicateContext.None;
        int depth = chunks[cue].Depth;
        int j = cue - 1, limit = Math.Max(-1, cue - MaxChunks);
        while (j > limit)
        {
            ref Chunk chunk = ref chunks[j];
            if (j == cue - 1 && !chunk.IsPhrase && (tokens.Is(chunk.First, "nearly") || tokens.Is(chunk.First, "almost")))
                context |= PredicateContext.Hypothetical; // "nearly killed two"
            if (chunk.Kind is ChunkKind.Auxiliary or ChunkKind.Adverb)
            {
                PredicateContext word = OfWord(tokens, chunk.First);
                context |= context.HasFlag(PredicateContext.Infinitive) ? word & ~(PredicateContext.Be | PredicateContext.Have) : word; // "is known to have killed"
                j--;
                continue;
            }

            if (chunk.Kind == ChunkKind.Verb && j == cue - 1 && tokens.Is(chunk.First, "left") && j > 0 && chunks[j - 1].Kind is ChunkKind.Auxiliary or ChunkKind.Adverb)
            {
                context |= PredicateContext.Left; // "were left homeless"
                j--;
                continue;
            }

            if (chunk.Kind == ChunkKind.Verb && tokens.Is(chunk.First, WordClass.Report) && NounPhraseReader.IsVerbForm(tokens, chunk.First) && j > 0 && (chunks[j - 1].Kind == ChunkKind.Adverb || tokens.Is(chunks[j - 1].First, WordClass.Be)))
            {
                j--; // "were reported injured"
                continue;
            }

            if (chunk.Kind == ChunkKind.Other && j > 0 && tokens.Mark(chunk.First) != '\0')
            {
                j--;
                continue;
            }

            if (tokens.Is(chunk.First, "to"))
            {
                context |= PredicateContext.Infinitive;
                if (tokens.Is(chunk.First - 1, "enough") || tokens.Is(chunk.First - 1, "capable"))
                    context |= PredicateContext.Hypothetical;
                j--;
                if (j > limit && chunks[j].Kind is ChunkKind.Verb or ChunkKind.Adverb && chunks[j].Depth == depth)
                {
                    context |= OfGovernor(tokens, chunks[j].First);
                    j--;
                    continue;
                }

                if (j > limit && chunks[j].IsPhrase)
                    context |= OfPhraseGovernor(tokens, chunks, j);
                break;
            }

            break;
        }

        if (j >= 0 && chunks[j].Kind is ChunkKind.Subordinator && tokens.Is(chunks[j].First, "if"))
            context |= PredicateContext.Hypothetical;
        if (j >= 0 && chunks[j].Kind == ChunkKind.Verb && tokens.Is(chunks[j].First, WordClass.Deny))
            context |= PredicateContext.Denied;
        if (j >= 0 && chunks[j].Kind == ChunkKind.Preposition && tokens.Is(chunks[j].First, "without"))
            context |= PredicateContext.Negated;
        return j;
    }

    private static PredicateContext OfWord(SentenceTokens tokens, int i)
    {
        WordEntry? entry = tokens.Entry(i);
        PredicateContext context = PredicateContext.None;
        if (entry is null)
            return context;
        if (entry.Is(WordClass.Be))
            context |= PredicateContext.Be;
        if (entry.Is(WordClass.Have))
            context |= PredicateContext.Have;
        if (entry.Is(WordClass.Negation))
            context |= PredicateContext.Negated;
        if (entry.Is(WordClass.Hedge))
            context |= PredicateContext.Hedged;
        if (entry.Is(WordClass.Fatal))
            context |= PredicateContext.Fatal;
        if (entry.Is(WordClass.Hypothetical))
            context |= PredicateContext.Hypothetical;
        return context;
    }

    /// <summary>"forced to flee", "plotted to kill", "believed to have died".</summary>
    private static PredicateContext OfGovernor(SentenceTokens tokens, int verb)
    {
        if (tokens.Is(verb, WordClass.HedgeOnly))
            return PredicateContext.Hedged;
        if (tokens.Is(verb, WordClass.Causative))
            return PredicateContext.Causative | PredicateContext.Be;
        return tokens.Is(verb, WordClass.Plan) ? PredicateContext.Hypothetical : PredicateContext.None;
    }

    /// <summary>"forcing 200 people to flee", "a plot to kill": what governs the phrase before "to".</summary>
    private static PredicateContext OfPhraseGovernor(SentenceTokens tokens, Chunker chunks, int phrase)
    {
        int head = chunks[phrase].Head;
        if (head >= 0 && tokens.Is(head, WordClass.Plan))
            return PredicateContext.Hypothetical;
        int verb = phrase - 1;
        if (verb >= 0 && chunks[verb].Kind == ChunkKind.Verb)
        {
            if (tokens.Is(chunks[verb].First, WordClass.Causative))
                return PredicateContext.Causative;
            if (tokens.Is(chunks[verb].First, WordClass.Plan))
                return PredicateContext.Hypothetical;
        }

        return PredicateContext.None;
    }
}
