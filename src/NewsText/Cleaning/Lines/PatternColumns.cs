namespace NewsText.Cleaning;

/// <summary>Short lines that repeat one pattern: the heads of comments, times, bylines, labels of a list of other articles.</summary>
internal static class PatternColumns
{
    private const int TableBits = 12, TableShift = 32 - TableBits;
    private const int Longest = 25;

    public static void Fill(LineColumns columns, in LineWindow window)
    {
        Span<byte> table = columns.Bytes(1 << TableBits);
        table.Clear();
        ReadOnlySpan<LineShape> lines = window.Lines;
        foreach (ref readonly LineShape line in lines)
        {
            if (line.Words > Longest || line.Read < 1)
                continue;
            Count(ref table[(int)(Tail(in line) >> TableShift)]);
            Count(ref table[(int)(Head(in line) >> TableShift)]);
            Count(ref table[(int)(Shape(in line) >> TableShift)]);
        }

        Span<byte> tail = columns[LineColumn.TailRepeats], head = columns[LineColumn.HeadRepeats], shape = columns[LineColumn.ShapeRepeats], near = columns[LineColumn.PatternNear], behind = columns[LineColumn.PatternAfter];
        int n = lines.Length;
        for (int i = 0; i < n; i++)
        {
            ref readonly LineShape line = ref lines[i];
            bool known = line.Words <= Longest && line.Read >= 1;
            tail[i] = known ? LineColumns.Cap(table[(int)(Tail(in line) >> TableShift)] - 1, 30) : (byte)0;
            head[i] = known ? LineColumns.Cap(table[(int)(Head(in line) >> TableShift)] - 1, 30) : (byte)0;
            shape[i] = known ? LineColumns.Cap(table[(int)(Shape(in line) >> TableShift)] - 1, 30) : (byte)0;
        }

        for (int i = 0; i < n; i++)
        {
            int count = 0, after = 0;
            for (int k = Math.Max(0, i - 6); k < Math.Min(n, i + 7); k++)
            {
                int p = tail[k] >= 2 ? 1 : 0;
                count += p;
                after += k > i ? p : 0;
            }

            near[i] = (byte)count;
            behind[i] = (byte)after;
        }

        columns.Shift(LineColumn.TailRepeats, LineColumn.TailRepeatsBefore, -1);
        columns.Shift(LineColumn.TailRepeats, LineColumn.TailRepeatsAfter, 1);
    }

    private static uint Tail(ref readonly LineShape line) => Mix(line.LastWord, line.LastButOne, 1);

    private static uint Head(ref readonly LineShape line) => Mix(line.FirstWord, line.SecondWord, 2);

    private static uint Shape(ref readonly LineShape line) => Mix((uint)line.Words, (uint)((line.Numbers << 8) | line.Capitals), (uint)(line.Marks & ~LineMarks.BlankBefore));

    private static uint Mix(uint a, uint b, uint c)
    {
        uint h = (a * 0x9E3779B1u) ^ System.Numerics.BitOperations.RotateLeft(b * 0x85EBCA6Bu, 13) ^ (c * 0xC2B2AE35u);
        h ^= h >> 15;
        return h * 0x2C1B3C6Du;
    }

    private static void Count(ref byte slot)
    {
        if (slot < 255)
            slot++;
    }
}
