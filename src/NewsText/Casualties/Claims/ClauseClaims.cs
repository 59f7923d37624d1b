namespace NewsText.Casualties;

/// <summary>Finds the claimant inside the figure's own sentence: "the army said it had killed 30", "…, according to the government".</summary>
/// <remarks>Stands in where no reported statement covers the figure.</remarks>
internal static class ClauseClaims
{
    private const int MaxSource = 8;

    public static void Attach(SentenceTokens tokens, Chunker chunks, List<Finding> findings)
    {
        if (findings.Count == 0)
            return;
        for (int k = 0; k < chunks.Count; k++)
        {
            if (tokens.Is(chunks[k].First, "according") && tokens.Is(chunks[k].First + 1, "to"))
                ByAccordingTo(tokens, chunks, k, findings);
            else if (chunks[k].Kind == ChunkKind.Verb && tokens.Is(chunks[k].First, WordClass.Report) && !tokens.Is(chunks[k].First - 1, "to") && !TakesLives(chunks, k))
                ByVerb(tokens, chunks, k, findings);
            else if (tokens.Is(chunks[k].First, WordClass.HedgeOnly) && k > 0 && chunks[k - 1].IsPhrase && k + 1 < chunks.Count && tokens.Is(chunks[k + 1].First, "that"))
                ByVerb(tokens, chunks, k, findings); // "sources feared that"
            else if (IsGiving(tokens, chunks, k, findings))
                ByVerb(tokens, chunks, k, findings); // "gave a figure of"
            else if ((tokens.Is(chunks[k].First, "put") || tokens.Is(chunks[k].First, "puts")) && k + 1 < chunks.Count && chunks[k + 1].IsPhrase && k + 2 < chunks.Count && (tokens.Is(chunks[k + 2].First, "at") || (chunks[k + 1].Cue is { } cue ? cue.Has(CueForm.Toll) : tokens.Is(chunks[k + 1].Head, "number"))))
                ByVerb(tokens, chunks, k, findings); // "put the toll at"
        }
    }

    /// <summary>"The storm claimed 20 lives".</summary>
    private static bool TakesLives(Chunker chunks, int k) => k + 1 < chunks.Count && chunks[k + 1].IsPhrase && chunks[k + 1].Cue is { } cue && cue.Has(CueFrame.Life);

    /// <summary>"gave a figure of 12", "counted 14 wounded", "advances for its part a toll of 45".</summary>
    private static bool IsGiving(SentenceTokens tokens, Chunker chunks, int k, List<Finding> findings)
    {
        if (!tokens.Is(chunks[k].First, WordClass.Giving) || chunks[k].IsPhrase)
            return false;
        int i = k + 1;
        if (i + 1 < chunks.Count && tokens.Is(chunks[i].First, "for") && chunks[i + 1].IsPhrase && tokens.Is(chunks[i + 1].Head, "part"))
            i += 2;
        if (i >= chunks.Count || !chunks[i].IsPhrase)
            return false;
        if (tokens.Is(chunks[i].Head, "figure") || tokens.Is(chunks[i].Head, "number") || (chunks[i].Cue is { } cue && cue.Has(CueForm.Toll)))
            return true;
        return chunks[i].Has(PhraseTraits.Counted) && HasFinding(findings, i);
    }

    /// <summary>Without a closure, which every chunk of a text would pay for.</summary>
    private static bool HasFinding(List<Finding> findings, int chunk)
    {
        foreach (Finding finding in findings)
        {
            if (finding.Chunk == chunk)
                return true;
        }

        return false;
    }

    private static void ByAccordingTo(SentenceTokens tokens, Chunker chunks, int k, List<Finding> findings)
    {
        int phrase = k + 1;
        while (phrase < chunks.Count && !chunks[phrase].IsPhrase && phrase <= k + 2)
            phrase++;
        if (phrase >= chunks.Count || !chunks[phrase].IsPhrase)
            return;
        int end = EndOfSource(tokens, chunks, phrase);
        bool first = k == 0 || (k == 1 && chunks[0].Kind == ChunkKind.Other);
        bool parenthetical = !first && end + 2 < chunks.Count && chunks[end + 1].Kind == ChunkKind.Comma && chunks[end + 2].Kind == ChunkKind.Conjunction; // "four died, according to the centre, and 60 are in hospital"
        Assign(tokens, chunks, findings, phrase, end, first ? end : Floor(tokens, chunks, k), first || parenthetical ? Ceiling(tokens, chunks, k) : k, denied: false);
    }

    private static void ByVerb(SentenceTokens tokens, Chunker chunks, int k, List<Finding> findings)
    {
        bool denied = tokens.Is(chunks[k].First, WordClass.Deny);
        if (denied && k + 2 < chunks.Count && chunks[k + 1].IsPhrase && !chunks[k + 1].Has(PhraseTraits.Counted) && chunks[k + 2].Kind == ChunkKind.Comma)
            return; // "denied the account, saying it had lost three men"
        int left = k - 1;
        while (left >= 0 && chunks[left].Kind is ChunkKind.Auxiliary or ChunkKind.Adverb)
            left--;
        bool open = k + 1 < chunks.Count && chunks[k + 1].Kind is not (ChunkKind.Comma or ChunkKind.Stop);
        if (left >= 0 && chunks[left].Kind is ChunkKind.Comma or ChunkKind.Other && k + 1 < chunks.Count && chunks[k + 1].IsPhrase && !chunks[k + 1].Has(PhraseTraits.Counted))
        {
            int inverted = EndOfSource(tokens, chunks, k + 1); // "…, said the mayor"
            Assign(tokens, chunks, findings, k + 1, inverted, Floor(tokens, chunks, left), left, denied);
            return;
        }

        if (left < 0 || !chunks[left].IsPhrase || chunks[left].Has(PhraseTraits.Owner) || tokens.Is(chunks[left].First, "i"))
            return;
        int start = StartOfSource(tokens, chunks, left);
        bool trailing = !open || OnlyTime(tokens, chunks, k + 1);
        if (trailing && start > 0)
            Assign(tokens, chunks, findings, start, left, Floor(tokens, chunks, start), start - 1, denied);
        else
            Assign(tokens, chunks, findings, start, left, k + 1, Ceiling(tokens, chunks, k), denied);
    }

    private static bool OnlyTime(SentenceTokens tokens, Chunker chunks, int i)
    {
        for (; i < chunks.Count; i++)
        {
            if (chunks[i].Kind is ChunkKind.Stop or ChunkKind.Comma)
                return true;
            if (!(chunks[i].Kind is ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Other || (chunks[i].IsPhrase && (SubjectFinder.IsTime(tokens, chunks[i]) || chunks[i - 1].Kind == ChunkKind.Preposition) && !chunks[i].Has(PhraseTraits.Counted))))
                return false;
        }

        return true;
    }

    private static int StartOfSource(SentenceTokens tokens, Chunker chunks, int phrase)
    {
        int start = phrase;
        while (start >= 2 && phrase - start < MaxSource)
        {
            if (chunks[start - 1].IsPhrase && chunks[start - 1].Has(PhraseTraits.Owner))
                start--;
            else if (chunks[start - 1].Kind == ChunkKind.Preposition && chunks[start - 2].IsPhrase && !SubjectFinder.IsTime(tokens, chunks[start - 2]) && chunks[start].First > 0
                && (tokens.Is(chunks[start - 1].First, "of") || tokens.Is(chunks[start - 1].First, "for") || tokens.Is(chunks[start - 1].First, "in") || tokens.Is(chunks[start - 1].First, "at") || tokens.Is(chunks[start - 1].First, "from")))
                start -= 2;
            else
                break;
        }

        if (start == 1 && chunks[0].IsPhrase && chunks[0].Has(PhraseTraits.Owner))
            start = 0;
        return start;
    }

    private static int EndOfSource(SentenceTokens tokens, Chunker chunks, int phrase)
    {
        int end = phrase;
        while (end - phrase < MaxSource && end + 1 < chunks.Count)
        {
            if (chunks[end].Has(PhraseTraits.Owner) && chunks[end + 1].IsPhrase)
                end++;
            else if (end + 2 < chunks.Count && chunks[end + 1].Kind == ChunkKind.Preposition && chunks[end + 2].IsPhrase && (tokens.Is(chunks[end + 1].First, "of") || tokens.Is(chunks[end + 1].First, "for")))
                end += 2;
            else
                break;
        }

        return end;
    }

    private static int Floor(SentenceTokens tokens, Chunker chunks, int k)
    {
        while (k > 0 && !(chunks[k].Kind == ChunkKind.Stop && tokens.Mark(chunks[k].First) == ';'))
            k--;
        return k;
    }

    private static int Ceiling(SentenceTokens tokens, Chunker chunks, int k)
    {
        for (int i = k + 1; i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Stop && tokens.Mark(chunks[i].First) == ';')
                return i;
            if ((tokens.Is(chunks[i].First, "while") || tokens.Is(chunks[i].First, "whereas")) && HoldsReport(tokens, chunks, i))
                return i; // "…, while the army claimed"
            if (tokens.Is(chunks[i].First, "but") && i + 2 < chunks.Count && chunks[i + 1].IsPhrase && chunks[i + 2].Kind == ChunkKind.Verb)
                return i;
        }

        return chunks.Count;
    }

    private static bool HoldsReport(SentenceTokens tokens, Chunker chunks, int from)
    {
        for (int i = from + 1; i < chunks.Count && i <= from + MaxSource && chunks[i].Kind is not (ChunkKind.Comma or ChunkKind.Stop); i++)
        {
            if (chunks[i].Kind == ChunkKind.Verb && tokens.Is(chunks[i].First, WordClass.Report))
                return true;
        }

        return false;
    }

    private static void Assign(SentenceTokens tokens, Chunker chunks, List<Finding> findings, int first, int last, int from, int to, bool denied)
    {
        if (first < 0 || last < first || last >= chunks.Count)
            return;
        TextSpan span = tokens.Span(chunks[first].First, chunks[last].Next);
        if (chunks[first].Has(PhraseTraits.Pronoun) && tokens.Is(chunks[first].First, "it"))
            return;
        string? kind = ClaimantKinds.Of(tokens.Lexicon, tokens.Text.AsSpan(span.Start, span.Length));
        if (kind is null && tokens.Is(chunks[first].First, "its"))
            return; // "by its own count"
        if (kind is null && !chunks[last].Has(PhraseTraits.Person | PhraseTraits.Proper | PhraseTraits.Pronoun) && !chunks[first].Has(PhraseTraits.Person | PhraseTraits.Proper))
            return;
        foreach (Finding finding in findings)
        {
            if (finding.Chunk < from || finding.Chunk >= to || finding.ClauseSource is not null || (finding.Chunk >= first && finding.Chunk <= last))
                continue;
            finding.ClauseSource = span;
            finding.ClauseSourceKind = kind;
            if (denied)
                finding.Status = CasualtyStatus.Denied;
            else if (finding.Status == CasualtyStatus.Asserted)
                finding.Status = CasualtyStatus.Reported;
        }
    }
}
