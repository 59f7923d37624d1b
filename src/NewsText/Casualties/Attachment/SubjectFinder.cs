namespace NewsText.Casualties;

/// <summary>Walks leftwards from a predicate to the phrase that is its subject.</summary>
internal static class SubjectFinder
{
    private const int MaxSteps = 40;
    private const int MaxParenthesis = 14;

    public const int None = -1;

    /// <summary>The chunk index of the subject, <see cref="None"/>, or for a shared subject the index of the other cue in <paramref name="sharedCue"/>.</summary>
    public static int Find(SentenceTokens tokens, Chunker chunks, int j, bool auxiliary, int depth, out int sharedCue)
    {
        sharedCue = None;
        int start = j;
        bool comma = false;
        for (int step = 0; step < MaxSteps && j >= 0; step++)
        {
            ref Chunk chunk = ref chunks[j];
            if (chunk.Depth > depth || chunk.Kind is ChunkKind.Open or ChunkKind.Close or ChunkKind.Other or ChunkKind.Adverb)
            {
                if (chunk.Depth < depth || (chunk.Kind == ChunkKind.Open && chunk.Depth == depth - 1))
                    return None;
                j--;
                continue;
            }

            switch (chunk.Kind)
            {
                case ChunkKind.NounPhrase:
                    if (IsTime(tokens, chunk) || chunk.Has(PhraseTraits.Owner))
                    {
                        j--;
                        continue;
                    }

                    int before = SkipAdverbs(chunks, j - 1);
                    while (before >= 0 && chunks[before].IsPhrase && chunks[before].Has(PhraseTraits.Owner))
                        before--;
                    if (before > 0 && chunks[before].IsPhrase && tokens.Is(chunks[before].First, "board") && chunks[before - 1].Kind == ChunkKind.Preposition)
                    {
                        j = before - 2; // "all 17 passengers on board the bus were killed"
                        continue;
                    }

                    if (before >= 0 && chunks[before].Kind == ChunkKind.Preposition && !tokens.Is(chunks[before].First, "like"))
                    {
                        bool near = j == start && !auxiliary && IsEligible(chunk);
                        if (j == start && !auxiliary && (IsThose(tokens, chunk) || (chunk.Has(PhraseTraits.Indefinite) && chunk.Has(PhraseTraits.Unknown))))
                            return j; // "the families of those killed", "the father of a first-grader killed"
                        if (near || tokens.Is(chunks[before].First, "with") && IsEligible(chunk) && !auxiliary)
                            return j;
                        j = before - 1;
                        continue;
                    }

                    if (!chunk.Has(PhraseTraits.Pronoun) && before > 0 && chunks[before].Kind == ChunkKind.Verb && BehindBrackets(chunks, before - 1, depth) is >= 0 and int whose && IsParticiple(tokens, chunks[before].First, auxiliary || IsEligible(chunk)))
                    {
                        j = whose; // the object of a participle: "two nurses running a clinic killed"
                        continue;
                    }

                    return auxiliary && before > 0 && RelativeBefore(tokens, chunks, before) is >= 0 and int relative ? Antecedent(chunks, relative - 1) : j;
                case ChunkKind.Comma:
                    if (j == start && !auxiliary && !(j > 0 && chunks[j - 1].IsPhrase && IsEligible(chunks[j - 1])) && PreviousPredicate(chunks, j, depth) is >= 0 and int listed)
                    {
                        if (chunks[listed].IsCue)
                        {
                            sharedCue = listed;
                            return None;
                        }

                        j = listed - 1;
                        auxiliary = true;
                        continue;
                    }

                    if (auxiliary)
                    {
                        int open = PreviousComma(chunks, j, depth);
                        if (open <= 0)
                            return None;
                        if (open + 2 == j && chunks[open + 1].IsPhrase && chunks[open + 1].Has(PhraseTraits.Counted) && chunks[open + 1].Has(PhraseTraits.Person) && !(chunks[open - 1].IsPhrase && chunks[open - 1].Has(PhraseTraits.Counted | PhraseTraits.Proper)))
                            return open + 1; // "everyone on board, 29 people, was killed"
                        NamePerson(tokens, chunks, open);
                        j = open - 1;
                        continue;
                    }

                    if (comma || j != start)
                        return None;
                    comma = true;
                    j--;
                    continue;
                case ChunkKind.Stop when (auxiliary || j == start) && IsDash(tokens, chunk) && PreviousDash(tokens, chunks, j, depth) is > 0 and int dash:
                    j = dash - 1; // "six people — four men and two women — were"
                    continue;
                case ChunkKind.Relative:
                    auxiliary = true;
                    start = -2;
                    j--;
                    if (j >= 0 && chunks[j].Kind == ChunkKind.Comma)
                        j--;
                    j = Antecedent(chunks, j);
                    return j;
                case ChunkKind.Conjunction:
                    int predicate = PreviousPredicate(chunks, j, depth);
                    if (predicate < 0)
                        return None;
                    if (chunks[predicate].IsCue)
                    {
                        sharedCue = predicate;
                        return None;
                    }

                    j = predicate - 1;
                    auxiliary = true;
                    continue;
                case ChunkKind.Verb:
                case ChunkKind.Cue:
                    if (!auxiliary && (start == j || chunk.Kind == ChunkKind.Cue || !NounPhraseReader.IsVerbForm(tokens, chunk.First)))
                        return None;
                    if (chunk.Kind == ChunkKind.Verb && tokens.Is(chunk.First, WordClass.Report | WordClass.Leave))
                        return None;
                    j--;
                    continue;
                case ChunkKind.Preposition:
                case ChunkKind.Auxiliary:
                    j--;
                    continue;
                default:
                    return None;
            }
        }

        return None;
    }

    /// <summary>Where "who" stands in "the gunman who wounded six": the six are the object there and nobody's subject.</summary>
    private static int RelativeBefore(SentenceTokens tokens, Chunker chunks, int verb)
    {
        bool active = chunks[verb].IsCue ? chunks[verb].Cue!.Has(CueFrame.Object)
            : chunks[verb].Kind == ChunkKind.Verb && NounPhraseReader.IsVerbForm(tokens, chunks[verb].First) && !tokens.Is(chunks[verb].First, WordClass.Report);
        int i = SkipAdverbs(chunks, verb - 1);
        return active && i > 0 && chunks[i].Kind == ChunkKind.Relative && chunks[i - 1].IsPhrase ? i : None;
    }

    /// <summary>The phrase that a relative clause hangs on: the counted one of "three of the people in the car who …".</summary>
    private static int Antecedent(Chunker chunks, int j)
    {
        int first = None;
        for (int step = 0; step < 8 && j >= 0; step++)
        {
            if (chunks[j].IsPhrase)
            {
                if (first < 0)
                    first = j;
                if (chunks[j].Has(PhraseTraits.Person))
                    return j;
                if (j > 0 && chunks[j - 1].Kind == ChunkKind.Preposition)
                {
                    j -= 2;
                    continue;
                }
            }

            break;
        }

        return first;
    }

    public static bool IsEligible(in Chunk chunk) => !chunk.Has(PhraseTraits.NonVictim | PhraseTraits.Owner)
        && (chunk.Has(PhraseTraits.Counted) || chunk.Has(PhraseTraits.Person));

    /// <summary>"Ann Low, 34, was shot", "Ann Low, a 34-year-old nurse, died": what stands between the commas makes the name a person's.</summary>
    private static void NamePerson(SentenceTokens tokens, Chunker chunks, int comma)
    {
        int at = comma - 1;
        if (at > 0 && chunks[at].Kind == ChunkKind.Other && tokens.Mark(chunks[at].First) == '.')
            at--; // "John Low Jr., 34"
        if (at < 0 || !chunks[at].IsPhrase || !chunks[at].Has(PhraseTraits.Proper))
            return;
        ref Chunk apposition = ref chunks[comma + 1];
        bool age = tokens.IsKind(apposition.First, NewsText.Text.TokenKind.Number) && tokens[apposition.First].Length <= 2;
        if (age || (apposition.IsPhrase && apposition.Has(PhraseTraits.Person) && apposition.Has(PhraseTraits.Indefinite)))
        {
            ref Chunk name = ref chunks[at];
            name.Traits = (name.Traits & ~PhraseTraits.Plural) | PhraseTraits.Person; // Woods, Torres
            name.Range = CountRange.Exactly(1);
        }
    }

    /// <summary>"Two journalists, Ann Low and Bo Carr, arrested in May": from the names back to the counted phrase.</summary>
    public static int BehindNames(Chunker chunks, int subject)
    {
        int i = subject;
        for (int steps = 0; steps < 6 && i >= 2; steps++)
        {
            if (!chunks[i].Has(PhraseTraits.Proper) || chunks[i - 1].Kind is not (ChunkKind.Comma or ChunkKind.Conjunction) || !chunks[i - 2].IsPhrase)
                return subject;
            if (chunks[i - 2].Has(PhraseTraits.Counted) && chunks[i - 2].Has(PhraseTraits.Person) && chunks[i - 1].Kind == ChunkKind.Comma)
                return i - 2;
            i -= 2;
        }

        return subject;
    }

    /// <summary>The phrase at <paramref name="j"/> or before the brackets that end there, or <see cref="None"/>.</summary>
    private static int BehindBrackets(Chunker chunks, int j, int depth)
    {
        while (j > 0 && chunks[j].Kind is ChunkKind.Close or ChunkKind.Open || (j > 0 && chunks[j].Depth > depth))
            j--;
        return chunks[j].IsPhrase ? j : None;
    }

    private static bool IsParticiple(SentenceTokens tokens, int i, bool gerundOnly) =>
        NounPhraseReader.IsVerbForm(tokens, i) && !tokens.Is(i, WordClass.Leave | WordClass.Causative) && (!gerundOnly || tokens.Word(i).EndsWith("ing"));

    public static int SkipAdverbs(Chunker chunks, int j)
    {
        while (j >= 0 && chunks[j].Kind is ChunkKind.Adverb)
            j--;
        return j;
    }

    public static bool IsTime(SentenceTokens tokens, in Chunk chunk)
    {
        int head = chunk.Head;
        if (head < 0)
            return false;
        return tokens.Is(head, WordClass.Weekday | WordClass.Month) || (tokens.Is(head, WordClass.Unit) && !chunk.Has(PhraseTraits.Person)) || tokens.Is(head, "morning") || tokens.Is(head, "night") || tokens.Is(head, "evening")
            || tokens.Is(head, "afternoon") || tokens.Is(head, "weekend");
    }

    private static bool IsThose(SentenceTokens tokens, in Chunk chunk) => chunk.Head < 0 && tokens.Is(chunk.First, "those");

    private static bool IsDash(SentenceTokens tokens, in Chunk chunk) => tokens.Mark(chunk.First) is '—' or '–' || (tokens.Mark(chunk.First) == '-' && tokens.Has(chunk.First, NewsText.Text.TokenFlags.SpaceBefore));

    private static int PreviousDash(SentenceTokens tokens, Chunker chunks, int j, int depth)
    {
        for (int i = j - 1; i >= 0 && i > j - MaxParenthesis; i--)
        {
            if (chunks[i].Depth == depth && chunks[i].Kind == ChunkKind.Stop)
                return IsDash(tokens, chunks[i]) ? i : None;
        }

        return None;
    }

    private static int PreviousComma(Chunker chunks, int j, int depth)
    {
        for (int i = j - 1; i >= 0 && i > j - MaxParenthesis; i--)
        {
            if (chunks[i].Depth != depth)
                continue;
            if (chunks[i].Kind == ChunkKind.Comma)
                return i;
            if (chunks[i].Kind == ChunkKind.Stop)
                return None;
        }

        return None;
    }

    private static int PreviousPredicate(Chunker chunks, int j, int depth)
    {
        for (int i = j - 1; i >= 0 && i > j - MaxParenthesis; i--)
        {
            if (chunks[i].Depth != depth)
                continue;
            if (chunks[i].Kind is ChunkKind.Cue or ChunkKind.Verb or ChunkKind.Auxiliary)
                return i;
            if (chunks[i].Kind is ChunkKind.Stop or ChunkKind.Subordinator)
                return None;
        }

        return None;
    }
}
