namespace NewsText.Casualties;

/// <summary>What the rest of a sentence says of the figures in it: parts of another, left out of the count, taken back, made up.</summary>
internal static class SentenceMarks
{
    /// <summary>"Of the 90 displaced, 60 remained so", "…, with 26,000 displaced in May": a second, smaller figure of one sentence that is part of the first.</summary>
    public static void MarkParts(SentenceTokens tokens, Chunker chunks, List<Finding> findings)
    {
        bool ofThem = chunks.Count > 2 && tokens.Is(chunks[0].First, "of") && chunks[1].IsPhrase && chunks[1].Has(PhraseTraits.Definite) && chunks[1].Cue is not null && !chunks[1].Has(PhraseTraits.Counted);
        for (int i = ofThem ? 0 : 1; i < findings.Count; i++)
        {
            Finding later = findings[i];
            if (ofThem && later.Relation == CasualtyRelation.Figure && later.Outcome == chunks[1].Cue!.Outcome && later.Chunk > 1 && !later.Negated)
                later.Relation = CasualtyRelation.Subset; // "Of the injured, five were in intensive care"
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

    /// <summary>"46 remained in hospital, nine in intensive care": the state of some of them.</summary>
    public static void MarkConditions(SentenceTokens tokens, Chunker chunks, List<Finding> findings)
    {
        foreach (Finding later in findings)
        {
            if (later.Outcome != Outcome.Injured || later.Relation != CasualtyRelation.Figure || !later.Has(PhraseTraits.Headless) || later.Chunk < 1 || chunks[later.Chunk - 1].Kind != ChunkKind.Comma
                || later.Chunk + 1 >= chunks.Count || !chunks[later.Chunk + 1].IsCue || !tokens.Is(chunks[later.Chunk + 1].First, "in"))
                continue;
            Finding? whole = null;
            foreach (Finding f in findings)
            {
                if (f.Chunk < later.Chunk && f.Outcome is Outcome.Injured or Outcome.Hospitalised && f.Named > later.Named)
                    whole = f;
            }

            if (whole is null)
                continue;
            later.Relation = CasualtyRelation.Subset;
            later.Parent = whole;
        }
    }

    /// <summary>"41 had died since March, with two deaths in the past 24 hours": what is new of a total.</summary>
    public static void MarkRecent(SentenceTokens tokens, Chunker chunks, List<Finding> findings)
    {
        if (findings.Count < 2)
            return;
        foreach (Finding later in findings)
        {
            if (later.Relation is CasualtyRelation.Figure or CasualtyRelation.Increment && !later.Negated && IsRecent(tokens, chunks[later.Chunk].Next) && FirstWhole(findings, later) is { } total)
                (later.Relation, later.Parent) = (CasualtyRelation.Subset, total);
        }
    }

    private static bool IsRecent(SentenceTokens tokens, int from)
    {
        for (int i = from; i < Math.Min(tokens.Count, from + 10) && tokens.Mark(i) is not (',' or ';'); i++)
        {
            if (tokens.Is(i, "overnight") || (tokens.Is(i, "since") && tokens.Is(i + 1, "yesterday")))
                return true;
            if ((tokens.Is(i, "past") || tokens.Is(i, "last")) && (tokens.Is(i + 1, "day") || tokens.Is(i + 2, "hours") || tokens.Is(i + 2, "days")))
                return true;
        }

        return false;
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
            while (open < chunks.Count && chunks[open].Kind is ChunkKind.Auxiliary or ChunkKind.Adverb)
                open++;
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

    /// <summary>"Five hikers who had been reported missing were located safe and well": nobody is missing any more.</summary>
    public static void DropFound(SentenceTokens tokens, Chunker chunks, List<Finding> findings)
    {
        for (int i = findings.Count - 1; i >= 0; i--)
        {
            if (findings[i].Outcome is not (Outcome.Missing or Outcome.Killed) || FoundAt(tokens, chunks[findings[i].Chunk].Next) is not (>= 0 and int found))
                continue;
            if (findings[i].Outcome == Outcome.Missing || IsSubjectOf(tokens, chunks, findings[i].Chunk, found))
                findings.RemoveAt(i);
        }
    }

    /// <summary>"Five who had been listed as dead were found": no other people stand in between.</summary>
    private static bool IsSubjectOf(SentenceTokens tokens, Chunker chunks, int people, int verb)
    {
        int i = people + 1;
        while (i < chunks.Count && chunks[i].First < verb && !chunks[i].IsPhrase && chunks[i].Kind is not (ChunkKind.Comma or ChunkKind.Stop))
            i++;
        return i < chunks.Count && chunks[i].First == verb;
    }

    /// <summary>Where the same people are said to be found safe, or -1: no conjunction brings others in between.</summary>
    private static int FoundAt(SentenceTokens tokens, int from)
    {
        for (int i = from; i + 1 < tokens.Count && !tokens.Is(i, "and") && !tokens.Is(i, "but") && tokens.Mark(i) is not (';' or ':'); i++)
        {
            bool up = tokens.Is(i, "turned") && tokens.Is(i + 1, "up");
            if (up || tokens.Is(i, "found") || tokens.Is(i, "located") || tokens.Is(i, "traced"))
            {
                int state = up ? i + 2 : i + 1;
                return tokens.Is(state, "safe") || tokens.Is(state, "alive") || tokens.Is(state, "unharmed") || tokens.Is(state, "unhurt") ? i : -1;
            }
        }

        return -1;
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
        if ((tokens.Classes & WordClass.Withdrawn) == WordClass.None)
            return;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!tokens.Is(i, WordClass.Withdrawn))
                continue;
            bool wrong = tokens.Is(i, "erroneously") || tokens.Is(i, "incorrectly") || tokens.Is(i, "mistakenly") || tokens.Is(i, "wrongly");
            bool earlier = tokens.Is(i, "earlier") && (tokens.Is(i + 1, "figure") || tokens.Is(i + 1, "toll") || tokens.Is(i + 1, "count") || tokens.Is(i + 1, "estimate"));
            bool first = (tokens.Is(i, "initial") || tokens.Is(i, "preliminary") || tokens.Is(i, "previous")) && IsCount(tokens, i + 1);
            if (!wrong && !earlier && !first)
                continue;
            foreach (Finding finding in findings)
            {
                if (first && chunks[finding.Chunk].First > i && chunks[finding.Chunk].First <= i + 14)
                    finding.Preliminary = true;
                if (first)
                    continue;

                if (chunks[finding.Chunk].First > i && (wrong || chunks[finding.Chunk].First <= i + 5))
                    finding.Status = CasualtyStatus.Denied;
            }
        }
    }

    private static bool IsCount(SentenceTokens tokens, int i) =>
        tokens.Is(i, "figure") || tokens.Is(i, "toll") || tokens.Is(i, "count") || tokens.Is(i, "estimate") || tokens.Is(i, "estimates") || tokens.Is(i, "reports") || tokens.Is(i, "report") || tokens.Is(i, "figures");

    /// <summary>"arrested 12 people, seven women and five men": what adds up to the first of a list is part of it.</summary>
    public static void MarkSums(List<Finding> findings)
    {
        for (int i = 0; i + 2 < findings.Count; i++)
        {
            Finding whole = findings[i];
            long? sum = 0;
            int next = i + 1;
            while (next < findings.Count && findings[next].ListId == whole.ListId && findings[next].Outcome == whole.Outcome)
                sum += findings[next++].Named;
            if (next < i + 3 || sum != whole.Named || whole.Relation != CasualtyRelation.Figure)
                continue;
            for (int k = i + 1; k < next; k++)
            {
                findings[k].Relation = CasualtyRelation.Subset;
                findings[k].Parent = whole;
            }
        }
    }

    /// <summary>"killed or injured 100", "killed and wounded 40": each is as many at the most. The findings are in text order.</summary>
    public static void MarkAlternatives(SentenceTokens tokens, List<Finding> findings)
    {
        for (int i = 1; i < findings.Count; i++)
        {
            Finding a = findings[i - 1], b = findings[i];
            if (a.Chunk != b.Chunk || a.Outcome == b.Outcome || a.Negated || b.Negated)
                continue;
            (Finding first, Finding later) = a.Cue.Start < b.Cue.Start ? (a, b) : (b, a);
            ReadOnlySpan<char> between = first.Cue.End < later.Cue.Start ? tokens.Text.AsSpan(first.Cue.End, later.Cue.Start - first.Cue.End) : [];
            if (!between.StartsWith(" or ") && !(between is " and " && first.Outcome == Outcome.Killed && later.Outcome == Outcome.Injured))
                continue;
            first.Range = AtMost(first);
            later.Range = AtMost(later);
        }
    }

    /// <summary>Of "more than 100" the most is about 100, of "dozens" nobody knows.</summary>
    private static CountRange AtMost(Finding finding) =>
        finding.Range.Most is null && finding.Named is null ? finding.Range : new CountRange(null, finding.Range.Most ?? finding.Named, finding.Range.Approximate || finding.Range.Most is null);

    /// <summary>"The exercise simulated a crash with 120 injured": nobody was.</summary>
    public static void MarkFiction(SentenceTokens tokens, List<Finding> findings)
    {
        if (tokens.Is(0, "had") || tokens.Is(0, "if"))
        {
            foreach (Finding finding in findings)
            {
                if (finding.Status == CasualtyStatus.Hedged)
                    finding.Status = CasualtyStatus.Hypothetical; // "Had the train been full, 300 might have died"
            }
        }

        if ((tokens.Classes & WordClass.Fiction) == WordClass.None)
            return;
        foreach (Finding finding in findings)
            finding.Status = CasualtyStatus.Hypothetical;
    }
}
