namespace NewsText.Cleaning;

/// <summary>Lines between paragraphs that the model doubts: a few are furniture, many are the headings, places or entries of the article.</summary>
internal static class InnerLines
{
    /// <summary>Such lines from which they are the article's.</summary>
    public const int Many = 8;

    /// <summary>Probability of being unwanted up to which a line may be one of them.</summary>
    public const float MostUnwanted = 0.88f;

    /// <summary>Removed lines in a row, those that a rule is sure of left out.</summary>
    private const int LongestRun = 4;

    /// <summary>Keeps such lines of a document that has many.</summary>
    public static void Keep(ReadOnlySpan<LineShape> lines, Span<LineState> states)
    {
        if (Visit(lines, states, keep: false) >= Many)
            Visit(lines, states, keep: true);
    }

    private static int Visit(ReadOnlySpan<LineShape> lines, Span<LineState> states, bool keep)
    {
        int before = -1, run = 0, from = 0, count = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (states[i].Removed)
            {
                if (IsSure(in states[i]))
                    continue;
                from = run == 0 ? i : from;
                run++;
                continue;
            }

            if (run is > 0 and <= LongestRun && before >= 0 && ((run == 1 && lines[from].Words <= 1) || lines[before].IsProse || lines[i].IsProse))
                count += Doubted(states[from..i], keep);
            before = i;
            run = 0;
        }

        return count;
    }

    private static int Doubted(Span<LineState> run, bool keep)
    {
        int count = 0;
        foreach (ref LineState state in run)
        {
            if (!state.Removed || state.Unwanted > MostUnwanted || state.Rule is { Unwanted: >= 0.9 })
                continue;
            count++;
            state.Removed = !keep;
            state.Reason = keep ? DocumentReason.Inner : state.Reason;
        }

        return count;
    }

    private static bool IsSure(in LineState state) => state.Unwanted > MostUnwanted && state.Rule is { Unwanted: >= 0.9 };
}
