namespace NewsText.Casualties;

/// <summary>Collects the phrases that one cue governs together: "34 militants, four civilians and two soldiers".</summary>
internal static class Coordination
{
    private const int MaxMembers = 12;

    /// <summary>How many chunks the ages of several people may be.</summary>
    private const int MostAges = 8;

    /// <summary>Members to the left of the subject phrase <paramref name="last"/>, in text order, that one included.</summary>
    public static void Left(SentenceTokens tokens, Chunker chunks, int last, List<int> members)
    {
        members.Clear();
        members.Add(last);
        int j = last, ofClause = 0;
        while (members.Count < MaxMembers)
        {
            int i = j - 1;
            if (i >= 0 && chunks[i].Kind == ChunkKind.Adverb)
                i--;
            bool joined = false;
            while (i >= 0 && chunks[i].Kind is ChunkKind.Comma or ChunkKind.Conjunction)
            {
                if (tokens.Is(chunks[i].First, "but"))
                    break;
                if (joined)
                    ofClause = members.Count;
                joined = true;
                i--;
            }

            if (!joined || i < 0)
                break;
            i = BeforeAges(tokens, chunks, i);
            if (i > 0 && chunks[i].Kind == ChunkKind.Preposition && chunks[i - 1].IsPhrase)
                i--; // "neither the 12 people aboard nor their driver"
            int phrase = SkipPrepositional(tokens, chunks, i);
            if (phrase < 0 || !IsMember(chunks[phrase]) || IsTitle(tokens, chunks[phrase]) || chunks[phrase].Depth != chunks[last].Depth)
                break;
            int before = SubjectFinder.SkipAdverbs(chunks, phrase - 1);
            if (before >= 0 && chunks[before].Kind is ChunkKind.Cue or ChunkKind.Verb && !tokens.Is(chunks[before].First, WordClass.Leave | WordClass.Report))
            {
                if (ofClause > 0)
                    members.RemoveRange(0, members.Count - ofClause); // "killed two men and a woman, and a third man was wounded"
                break;
            }

            if (before > 0 && chunks[before].IsPhrase && chunks[before].Has(PhraseTraits.Pronoun) && tokens.Is(chunks[before - 1].First, "among"))
                break; // "among them 14 children, and 67 wounded"
            if (before >= 0 && chunks[before].Kind is ChunkKind.Preposition && !tokens.Is(chunks[before].First, "with"))
                break;
            members.Insert(0, phrase);
            j = phrase;
        }

        if (members.Count > 1 && IsBarePlural(chunks[last]) && chunks[last].Start > 0 && chunks[members[^2]].Has(PhraseTraits.Counted) && members[^2] == last - 2 && chunks[last - 1].Kind == ChunkKind.Conjunction)
            members.RemoveAt(members.Count - 1); // "112 passengers and crew": the number counts both
    }

    /// <summary>Members to the right of the object phrase <paramref name="first"/>, that one included.</summary>
    public static void Right(SentenceTokens tokens, Chunker chunks, int first, List<int> members)
    {
        members.Clear();
        members.Add(first);
        int j = first;
        while (members.Count < MaxMembers)
        {
            int i = BehindAges(tokens, chunks, SkipTail(tokens, chunks, j + 1, chunks[first].Depth));
            bool joined = false, and = false;
            while (i < chunks.Count && chunks[i].Kind is ChunkKind.Comma or ChunkKind.Conjunction)
            {
                if (tokens.Is(chunks[i].First, "but"))
                    break;
                joined = true;
                and |= chunks[i].Kind == ChunkKind.Conjunction;
                i++;
            }

            if (!joined || i >= chunks.Count || !chunks[i].IsPhrase || !IsMember(chunks[i]) || IsBarePlural(chunks[i]) || chunks[i].Depth != chunks[first].Depth || HasOwnPredicate(tokens, chunks, i))
                break;
            if (!and && (!IsMember(chunks[first]) || !chunks[i].Has(PhraseTraits.Counted | PhraseTraits.Indefinite) || (chunks[i].Has(PhraseTraits.Partitive) && chunks[i].Named == 1)))
                break; // an apposition or a new clause
            if (!and && !chunks[i].Has(PhraseTraits.Counted) && !GoesOn(chunks, i, PhraseTraits.Counted | PhraseTraits.Indefinite | PhraseTraits.Person))
                break; // "captured 14 at the border, a military spokesman said"
            if (!and && chunks[i].Has(PhraseTraits.Headless) && (IsAge(tokens, chunks[i]) || (i + 1 < chunks.Count && chunks[i + 1].Kind == ChunkKind.Adverb)))
                break; // "a man, 26", "injured eleven, two seriously"
            if (!and && chunks[i].Has(PhraseTraits.Headless) && IsPlaced(chunks, i) && !GoesOn(chunks, i))
                break; // "killed 12 farmers, seven in one district"
            members.Add(i);
            j = i;
        }
    }

    /// <summary>"12 men, aged between 20 and 31, and a woman", "two brothers aged 19 and 22 and their cousin": behind the ages, or <paramref name="i"/>.</summary>
    private static int BehindAges(SentenceTokens tokens, Chunker chunks, int i)
    {
        int aged = i < chunks.Count && chunks[i].Kind == ChunkKind.Comma ? i + 1 : i;
        while (aged < chunks.Count && aged < i + 3 && !tokens.Is(chunks[aged].First, "aged"))
            aged++;
        if (aged >= chunks.Count || !tokens.Is(chunks[aged].First, "aged") || !(aged == i || chunks[i].Kind == ChunkKind.Comma))
            return i;
        int end = aged + 1;
        while (end < chunks.Count && end < aged + MostAges && (chunks[end].Kind == ChunkKind.Preposition || IsAges(chunks[end]) || (end + 1 < chunks.Count && chunks[end].Kind is ChunkKind.Comma or ChunkKind.Conjunction && IsAges(chunks[end + 1]))))
            end++;
        return end;
    }

    /// <summary>The same to the left: the last chunk before the ages that end at <paramref name="i"/>, or <paramref name="i"/>.</summary>
    private static int BeforeAges(SentenceTokens tokens, Chunker chunks, int i)
    {
        int aged = i;
        while (aged > 0 && aged > i - MostAges && (chunks[aged].Kind is ChunkKind.Preposition or ChunkKind.Comma or ChunkKind.Conjunction || IsAges(chunks[aged])))
            aged--;
        if (aged == i || aged == 0 || !tokens.Is(chunks[aged].First, "aged"))
            return i;
        aged--;
        while (aged > 0 && chunks[aged].Kind is ChunkKind.Comma or ChunkKind.Adverb)
            aged--;
        return aged;
    }

    /// <summary>"22", "between 20 and 31".</summary>
    private static bool IsAges(in Chunk chunk) =>
        chunk.IsPhrase && chunk.Has(PhraseTraits.Counted) && chunk.Has(PhraseTraits.Headless) && chunk.Range is { Most: null or < 120, Least: null or < 120 };

    private static bool IsPlaced(Chunker chunks, int i) => i + 1 < chunks.Count && chunks[i + 1].Kind == ChunkKind.Preposition;

    /// <summary>Whether a last member with "and" follows: "ten in the north, three in the south and two at sea".</summary>
    private static bool GoesOn(Chunker chunks, int member, PhraseTraits last = PhraseTraits.Counted)
    {
        for (int i = member + 1; i + 1 < chunks.Count && i <= member + 12; i++)
        {
            if (chunks[i].Kind is ChunkKind.Cue or ChunkKind.Verb or ChunkKind.Auxiliary or ChunkKind.Stop)
                return false;
            if (chunks[i].Kind == ChunkKind.Conjunction && chunks[i + 1].IsPhrase && chunks[i + 1].Has(last))
                return true;
        }

        return false;
    }

    /// <summary>Whether the phrase is the subject of a predicate behind it: "… and 20 were wounded", "… and 30 injured".</summary>
    public static bool HasOwnPredicate(SentenceTokens tokens, Chunker chunks, int phrase)
    {
        int i = phrase + 1;
        for (int steps = 0; steps < 8 && i < chunks.Count; steps++)
        {
            if (chunks[i].Depth != chunks[phrase].Depth || chunks[i].Kind is ChunkKind.Adverb or ChunkKind.Open or ChunkKind.Close or ChunkKind.Other)
                i++;
            else if (chunks[i].Kind == ChunkKind.Preposition && i + 1 < chunks.Count && chunks[i + 1].IsPhrase)
                i += 2;
            else
                break;
        }

        if (i >= chunks.Count)
            return false;
        ref Chunk next = ref chunks[i];
        return next.Kind == ChunkKind.Auxiliary
            || (next.IsCue && i <= phrase + 2 && !next.Cue!.Has(CueForm.Gerund) && (!next.Cue.Has(CueForm.Noun) || next.Cue.Has(CueForm.Verbal)))
            || (next.Kind == ChunkKind.Verb && i == phrase + 1 && !NounPhraseReader.IsVerbForm(tokens, next.First));
    }

    private static bool IsMember(in Chunk chunk) => !chunk.Has(PhraseTraits.Owner | PhraseTraits.PartOfOther) && chunk.Cue is not { Forms: CueForm.Noun or CueForm.Toll }
        && ((chunk.Has(PhraseTraits.Counted) && !chunk.Has(PhraseTraits.NonVictim)) || chunk.Has(PhraseTraits.Person) || chunk.Has(PhraseTraits.Pronoun));

    private static bool IsAge(SentenceTokens tokens, in Chunk chunk) => chunk.Next == chunk.First + 1 && tokens.IsKind(chunk.First, NewsText.Text.TokenKind.Number) && tokens[chunk.First].Length <= 2;

    /// <summary>"…, chief of the service, 12 of the wounded are": a singular without an article is an apposition.</summary>
    private static bool IsTitle(SentenceTokens tokens, in Chunk chunk) =>
        !chunk.Has(PhraseTraits.Counted | PhraseTraits.Plural | PhraseTraits.Definite | PhraseTraits.Indefinite | PhraseTraits.Pronoun | PhraseTraits.Proper) && tokens.Has(chunk.First, NewsText.Text.TokenFlags.Lower);

    private static bool IsBarePlural(in Chunk chunk) => chunk.Has(PhraseTraits.Plural) && !chunk.Has(PhraseTraits.Counted | PhraseTraits.Definite);

    private static int SkipPrepositional(SentenceTokens tokens, Chunker chunks, int i)
    {
        for (int steps = 0; steps < 3 && i >= 0; steps++)
        {
            while (i >= 0 && chunks[i].Kind is ChunkKind.Close or ChunkKind.Open || (i >= 0 && chunks[i].Depth > 0))
                i--;
            if (i < 0 || !chunks[i].IsPhrase)
                return -1;
            bool with = i > 0 && tokens.Is(chunks[i - 1].First, "with") && chunks[i].Has(PhraseTraits.Counted);
            if (i > 0 && chunks[i - 1].Kind == ChunkKind.Preposition && !with)
                i -= 2;
            else
                return i;
        }

        return -1;
    }

    private static int SkipTail(SentenceTokens tokens, Chunker chunks, int i, int depth)
    {
        for (int steps = 0; steps < 6 && i < chunks.Count; steps++)
        {
            if (chunks[i].Kind is ChunkKind.Adverb or ChunkKind.Other or ChunkKind.Open || (chunks[i].Kind == ChunkKind.Close && depth == 0) || chunks[i].Depth > depth)
                i++;
            else if (chunks[i].Kind == ChunkKind.Preposition && i + 1 < chunks.Count && chunks[i + 1].IsPhrase && !tokens.Is(chunks[i].First, "with"))
                i += 2;
            else
                break;
        }

        return i;
    }
}
