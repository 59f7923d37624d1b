namespace NewsText.Cleaning;

/// <summary>All lines of a document with what the model needs to know of them.</summary>
internal readonly ref struct LineWindow
{
    public ReadOnlySpan<LineShape> Lines { get; private init; }

    public Span<LineState> States { get; private init; }

    public ReadOnlySpan<LineInfo> Info { get; private init; }

    public bool English { get; private init; }

    /// <summary>Share of the longer lines that end in a stop, in eighths.</summary>
    public int StopShare { get; private init; }

    /// <summary>Size of the table that finding repetitions wants.</summary>
    public static int TableSize(int lines) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, lines * 2));

    /// <summary>Looks the document over once.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="states">Their states, rules matched.</param>
    /// <param name="english">Whether the text is English.</param>
    /// <param name="info">Room for one entry a line.</param>
    /// <param name="table">Cleared room for finding repetitions: a power of two, at least twice the lines.</param>
    public static LineWindow Create(ReadOnlySpan<LineShape> lines, Span<LineState> states, bool english, Span<LineInfo> info, Span<int> table)
    {
        int longer = 0, stopped = 0;
        byte head = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly LineShape line = ref lines[i];
            ref LineInfo entry = ref info[i];
            entry.HeadBefore = head;
            int isLonger = line.Words >= 8 ? 1 : 0;
            longer += isLonger;
            stopped += line.Any(LineMarks.Stop | LineMarks.Colon | LineMarks.ClosesQuote) ? isLonger : 0;
            byte own = states[i].Head;
            head = own != 0 ? own : head;
            head = line.IsProse ? (byte)0 : head;
            entry.Repeats = Count(lines, i, info, table);
        }

        return new LineWindow
        {
            Lines = lines,
            States = states,
            Info = info,
            English = english,
            StopShare = longer == 0 ? 8 : stopped * 8 / longer,
        };
    }

    /// <summary>Repetitions of the line before it; those get one more themselves.</summary>
    private static byte Count(ReadOnlySpan<LineShape> lines, int i, Span<LineInfo> info, Span<int> table)
    {
        if (lines[i].Read == 0)
            return 0;
        int mask = table.Length - 1;
        int at = (int)(lines[i].TextHash >> 20) & mask;
        while (table[at] != 0)
        {
            int other = table[at] - 1;
            if (lines[other].TextHash == lines[i].TextHash)
            {
                if (info[other].Repeats < 255)
                    info[other].Repeats++;
                table[at] = i + 1;
                return info[other].Repeats;
            }

            at = (at + 1) & mask;
        }

        table[at] = i + 1;
        return 0;
    }
}
