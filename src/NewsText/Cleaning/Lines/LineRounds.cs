using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>Decides again about what is left until nothing more goes, so that cleaning a cleaned text changes nothing.</summary>
internal static class LineRounds
{
    /// <summary>Bound on the rounds, so that time stays linear; real pages need one to three.</summary>
    private const int Most = 12;

    /// <summary>Decides again; returns whether the last round removed nothing.</summary>
    public static bool Run(ReadOnlySpan<char> text, LineReader reader, Span<LineState> states, CleaningOptions options, LineModel model)
    {
        int kept = CountKept(states);
        if (kept == states.Length || kept == 0)
            return true;
        LineShape[] lines = ScratchArrays<LineShape>.Rent(kept);
        LineState[] again = ScratchArrays<LineState>.Rent(kept);
        int[] places = ScratchArrays<int>.Rent(kept);
        bool changed = true;
        for (int round = 1; round < Most && changed; round++)
        {
            int count = Compact(reader.Lines, states, lines, again, places);
            bool english = LineCleaning.Rate(text, lines.AsSpan(0, count), reader.Words, again.AsSpan(0, count), model);
            changed = LineDecision.MayRemove(lines.AsSpan(0, count), again.AsSpan(0, count), english, options);
            if (!changed)
                break;
            LineDecision.Apply(lines.AsSpan(0, count), again.AsSpan(0, count), english, options);
            changed = false;
            for (int k = 0; k < count; k++)
            {
                if (!again[k].Removed)
                    continue;
                states[places[k]] = again[k];
                changed = true;
            }
        }

        ScratchArrays<LineShape>.Return(lines);
        ScratchArrays<LineState>.Return(again);
        ScratchArrays<int>.Return(places);
        return !changed;
    }

    /// <summary>The lines that are left, as reading the cleaned text would give them.</summary>
    private static int Compact(ReadOnlySpan<LineShape> all, ReadOnlySpan<LineState> states, LineShape[] lines, LineState[] again, int[] places)
    {
        int count = 0;
        LineMarks blank = LineMarks.None;
        bool sameParagraphs = true;
        for (int i = 0; i < all.Length; i++)
            sameParagraphs &= !states[i].Removed || !all[i].IsProse;
        for (int i = 0; i < all.Length; i++)
        {
            blank |= all[i].Marks & LineMarks.BlankBefore;
            if (states[i].Removed)
                continue;
            lines[count] = all[i];
            lines[count].Marks |= count == 0 ? LineMarks.BlankBefore : blank;
            again[count] = new LineState { Own = states[i].Own, OwnRule = states[i].OwnRule, Alone = states[i].Alone, News = states[i].News, Overlap = sameParagraphs ? states[i].Overlap : default };
            places[count++] = i;
            blank = LineMarks.None;
        }

        return count;
    }

    private static int CountKept(ReadOnlySpan<LineState> states)
    {
        int kept = 0;
        foreach (ref readonly LineState state in states)
            kept += state.Removed ? 0 : 1;
        return kept;
    }
}
