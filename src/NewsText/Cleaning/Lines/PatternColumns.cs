using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsText.Cleaning;

/// <summary>Short lines that repeat one pattern: the heads of comments, times, bylines, labels of a list of other articles.</summary>
internal static class PatternColumns
{
    private const int TableBits = 12, TableShift = 32 - TableBits;
    private const int Longest = 25;

    /// <summary>The slot of lines that have no pattern.</summary>
    private const int NoSlot = 1 << TableBits;

    /// <summary>Lines before and behind a line that are near it.</summary>
    private const int Near = 6;

    public static void Fill(LineColumns columns, in LineWindow window)
    {
        ReadOnlySpan<LineShape> lines = window.Lines;
        Span<byte> table = columns.Bytes(NoSlot + 1);
        table.Clear();
        ref byte slots = ref MemoryMarshal.GetReference(table);
        foreach (ref readonly LineShape line in lines)
        {
            Count(ref Unsafe.Add(ref slots, line.TailSlot));
            Count(ref Unsafe.Add(ref slots, line.HeadSlot));
            Count(ref Unsafe.Add(ref slots, line.ShapeSlot));
        }

        Unsafe.Add(ref slots, NoSlot) = 1;
        int n = lines.Length, repeated = 0, room = n + StretchColumns.Margin;
        Span<int> sums = columns.Ints(room);
        sums[..(StretchColumns.Before + 1)].Clear();
        Span<byte> tail = columns[LineColumn.TailRepeats], head = columns[LineColumn.HeadRepeats], shape = columns[LineColumn.ShapeRepeats];
        for (int i = 0; i < n; i++)
        {
            ref readonly LineShape line = ref lines[i];
            byte tails = LineColumns.Cap(Unsafe.Add(ref slots, line.TailSlot) - 1, 30);
            tail[i] = tails;
            head[i] = LineColumns.Cap(Unsafe.Add(ref slots, line.HeadSlot) - 1, 30);
            shape[i] = LineColumns.Cap(Unsafe.Add(ref slots, line.ShapeSlot) - 1, 30);
            sums[StretchColumns.Before + 1 + i] = repeated += tails >= 2 ? 1 : 0;
        }

        sums[(StretchColumns.Before + 1 + n)..].Fill(repeated);
        ref int sum = ref sums[StretchColumns.Before];
        StretchColumns.Counts(columns, LineColumn.PatternNear, ref sum, Near, Near + 1);
        StretchColumns.Counts(columns, LineColumn.PatternAfter, ref sum, -1, Near + 1);
        columns.Shift(LineColumn.TailRepeats, LineColumn.TailRepeatsBefore, -1);
        columns.Shift(LineColumn.TailRepeats, LineColumn.TailRepeatsAfter, 1);
    }

    /// <summary>Notes where the line's patterns are counted.</summary>
    public static void SetSlots(ref LineShape line)
    {
        bool known = line.Words <= Longest && line.Read >= 1;
        line.TailSlot = known ? (ushort)(Tail(in line) >> TableShift) : (ushort)NoSlot;
        line.HeadSlot = known ? (ushort)(Head(in line) >> TableShift) : (ushort)NoSlot;
        line.ShapeSlot = known ? (ushort)(Shape(in line) >> TableShift) : (ushort)NoSlot;
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
        int more = slot + 1;
        slot = (byte)(more - (more >> 8));
    }
}
