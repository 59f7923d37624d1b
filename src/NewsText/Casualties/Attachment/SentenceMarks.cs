namespace NewsText.Casualties;

/// <summary>What the rest of a sentence says of the figures in it: parts of another, left out of the count, taken back, made up.</summary>
internal static class SentenceMarks
{
    /// <summary>"Of the 90 displaced, 60 remained so", "…, with 26,000 displaced in May": a second, smaller figure of one sentence that is part of the first.</summary>
    public static void MarkParts(SentenceTokens tokens, Chunker chunks, List<Finding> findings)
    {
        for (int i = 1; i < findings.Count; i++)
        {
            Finding later = findings[i];
            if (later.Relation != CasualtyRelation.Figure || later.Chunk < 1 || later.Negated)
                continue;
            bool with = tokens.Is(chunks[later.Chunk - 1].First, "with");
            bool whole = tokens.Is(chunks[0].First, "of");
            bool remained = later.Chunk + 1 < chunks.Count && (tokens.Is(chunks[later.Chunk + 1].First, "remained") || tokens.Is(chunks[later.Chunk + 1].First, "remain"));
            if (!with && !whole && !remained)
                continue;
            Finding? first = FirstWhole(findings, later);
            if (first is null)
                continue;
            later.Relation = CasualtyRelation.Subset;
            later.Parent = first;
        }
    }

    private static Finding? FirstWhole(List<Finding> findings, Finding later)
    {
        foreach (Finding f in findings)
        {
            if (f.Chunk < later.Chunk && f.Outcome == later.Outcome && f.ListId != later.ListId && f.Named > later.Named && VictimGroups.AreCompatible(f.Group, later.Group))
                return f;
        }

        return null;
    }

    /// <summary>"two wounded (one shot, one beaten)" says how; "three wounded (not counted here)" leaves them out.</summary>
    public static void MarkBracketed(SentenceTokens tokens, Chunker chunks, List<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            int open = finding.Chunk + 1;
            if (open < chunks.Count && chunks[open].IsCue)
                open++;
            if (open + 1 >= chunks.Count || chunks[open].Kind != ChunkKind.Open)
                continue;
            int first = chunks[open].Next;
            if (tokens.Is(first, "not") && (tokens.Is(first + 1, "counted") || tokens.Is(first + 1, "included")))
                finding.Superseded = true;
            foreach (Finding part in findings)
            {
                if (part.Chunk <= open || part.Outcome != finding.Outcome || part.Relation != CasualtyRelation.Figure || chunks[part.Chunk].Depth <= chunks[finding.Chunk].Depth || part.Negated || part.Named > finding.Named || IsClosedBefore(chunks, open, part.Chunk))
                    continue;
                part.Relation = CasualtyRelation.Subset;
                part.Parent = finding;
            }
        }
    }

    private static bool IsClosedBefore(Chunker chunks, int open, int chunk)
    {
        for (int i = open + 1; i < chunk; i++)
        {
            if (chunks[i].Kind == ChunkKind.Close)
                return true;
        }

        return false;
    }

    /// <summary>"reported erroneously that 14 had died", "corrected an earlier figure of nine dead": the text takes the figure back.</summary>
    public static void MarkWithdrawn(SentenceTokens tokens, Chunker chunks, List<Finding> findings)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            bool wrong = tokens.Is(i, "erroneously") || tokens.Is(i, "incorrectly") || tokens.Is(i, "mistakenly") || tokens.Is(i, "wrongly");
            bool earlier = tokens.Is(i, "earlier") && (tokens.Is(i + 1, "figure") || tokens.Is(i + 1, "toll") || tokens.Is(i + 1, "count") || tokens.Is(i + 1, "estimate"));
            if (!wrong && !earlier)
                continue;
            foreach (Finding finding in findings)
            {
                if (chunks[finding.Chunk].First > i && (wrong || chunks[finding.Chunk].First <= i + 5))
                    finding.Status = CasualtyStatus.Denied;
            }
        }
    }

    /// <summary>"The exercise simulated a crash with 120 injured": nobody was.</summary>
    public static void MarkFiction(SentenceTokens tokens, List<Finding> findings)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!tokens.Is(i, WordClass.Fiction))
                continue;
            foreach (Finding finding in findings)
                finding.Status = CasualtyStatus.Hypothetical;
            return;
        }
    }
}
