namespace NewsText.Cleaning;

/// <summary>Islands of kept lines far behind the article: where many removed lines lie between, what reads like news is other news.</summary>
internal static class LineIslands
{
    /// <summary>Removed lines that part what follows from the article.</summary>
    private const int Gap = 10;

    /// <summary>Mean probability of being unwanted, by words, from which an island goes.</summary>
    private const float LeastDoubt = 0.3f;

    /// <summary>Marks the lines of such islands as removed.</summary>
    public static void Drop(ReadOnlySpan<LineShape> lines, Span<LineState> states)
    {
        Island main = default;
        for (int i = 0; Next(lines, states, i) is { To: > 0 } island; i = island.To)
        {
            if (island.Weight > main.Weight)
                main = island;
        }

        if (main.To == 0)
            return;
        float doubtful = 0;
        for (int i = main.To; Next(lines, states, i) is { To: > 0 } island; i = island.To)
            doubtful += island.Mean > LeastDoubt ? island.Weight : 0;
        if (doubtful > main.Weight)
            return; // several articles behind each other
        for (int i = main.To; Next(lines, states, i) is { To: > 0 } island; i = island.To)
        {
            if (island.Mean <= LeastDoubt)
                continue;
            for (int k = island.From; k < island.To; k++)
            {
                states[k].Reason = states[k].Removed ? states[k].Reason : DocumentReason.Island;
                states[k].Removed = true;
            }
        }
    }

    /// <summary>The next island from a line on; its end is 0 where there is none.</summary>
    private static Island Next(ReadOnlySpan<LineShape> lines, ReadOnlySpan<LineState> states, int i)
    {
        while (i < lines.Length && states[i].Removed)
            i++;
        var island = new Island { From = i };
        for (; i < lines.Length && (island.To == 0 || i - island.To < Gap); i++)
        {
            if (states[i].Removed)
                continue;
            island.To = i + 1;
            island.Words += lines[i].Words;
            island.Doubt += lines[i].Words * states[i].Unwanted;
        }

        return island;
    }

    private struct Island
    {
        public int From;
        public int To;
        public float Words;
        public float Doubt;

        public readonly float Mean => Doubt / Math.Max(1, Words);

        public readonly float Weight => (Words / 2) - Doubt;
    }
}
