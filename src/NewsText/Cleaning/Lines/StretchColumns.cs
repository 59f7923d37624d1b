using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning;

/// <summary>Means and counts over the lines around a line, from sums that are made once.</summary>
/// <remarks>The sums go on behind both ends of the document, so that the difference of two loads is the sum of eight lines' stretches.</remarks>
internal static class StretchColumns
{
    /// <summary>Mean where there is no line: more than any other.</summary>
    private const byte NoLine = 63;

    /// <summary>Sums before the first line, and behind the last one.</summary>
    public const int Before = 16, Behind = 32, Margin = Before + Behind;

    public static void Fill(LineColumns columns, in LineWindow window)
    {
        int n = window.Lines.Length, room = n + Margin;
        // Sums of: probability by words, the same by the news model, words; paragraphs; lines that rules call unwanted.
        Span<int> all = columns.Ints(5 * room);
        int plain = Sum(window, all, room);
        ref int alone = ref all[Before], news = ref all[Before + room], words = ref all[Before + (2 * room)], prose = ref all[Before + (3 * room)], unwanted = ref all[Before + (4 * room)];
        int aloneAll = Unsafe.Add(ref alone, n), wordsAll = Unsafe.Add(ref words, n);

        Means(columns, LineColumn.AloneNear, ref alone, ref words, 4, 5, 1);
        Means(columns, LineColumn.AloneWide, ref alone, ref words, 12, 13, 1);
        Means(columns, LineColumn.AloneSixBefore, ref alone, ref words, 6, 0, 0);
        Means(columns, LineColumn.AloneSixAfter, ref alone, ref words, -1, 7, 0);
        Means(columns, LineColumn.NewsNear, ref news, ref words, 3, 4, 0);
        Means(columns, LineColumn.NewsWide, ref news, ref words, 10, 11, 0);
        columns.SetAll(LineColumn.AloneMean, (byte)(plain / n / 4));
        columns.SetAll(LineColumn.AloneWordMean, (byte)(aloneAll / wordsAll / 4));
        Span<byte> before = columns[LineColumn.AloneAllBefore], after = columns[LineColumn.AloneAllAfter];
        for (int i = 0; i < n; i++)
        {
            before[i] = Mean(Unsafe.Add(ref alone, i), Unsafe.Add(ref words, i));
            after[i] = Mean(aloneAll - Unsafe.Add(ref alone, i + 1), wordsAll - Unsafe.Add(ref words, i + 1));
        }

        Counts(columns, LineColumn.UnwantedNear, ref unwanted, 4, 5);
        Counts(columns, LineColumn.UnwantedTenBefore, ref unwanted, 10, 0);
        Proses(columns, n, ref prose);

        LineGroups.FillDistances(columns, window);
    }

    /// <summary>What a line weighs in a mean.</summary>
    public static int WeightOf(ref readonly LineShape line) => 1 + Math.Min(line.Words, 60);

    /// <summary>Makes the sums; returns the sum of the probabilities alone.</summary>
    private static int Sum(in LineWindow window, Span<int> sums, int room)
    {
        int plain = 0, alone = 0, news = 0, words = 0, prose = 0, unwanted = 0;
        for (int k = 0; k < 5; k++)
            sums.Slice(k * room, Before + 1).Clear();
        ref int at = ref sums[Before + 1];
        ReadOnlySpan<LineShape> lines = window.Lines;
        Span<LineState> states = window.States[..lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly LineState state = ref states[i];
            ref readonly LineShape line = ref lines[i];
            int weight = WeightOf(in line), p = LineLevels.Probability(state.Alone);
            plain += p;
            Unsafe.Add(ref at, i) = alone += p * weight;
            Unsafe.Add(ref at, i + room) = news += LineLevels.Probability(state.News) * weight;
            Unsafe.Add(ref at, i + (2 * room)) = words += weight;
            Unsafe.Add(ref at, i + (3 * room)) = prose += line.IsProse ? 1 : 0;
            Unsafe.Add(ref at, i + (4 * room)) = unwanted += (state.Group >>> 31) ^ 1;
        }

        int behind = Before + 1 + lines.Length;
        sums[behind..room].Fill(alone);
        sums.Slice(room + behind, room - behind).Fill(news);
        sums.Slice((2 * room) + behind, room - behind).Fill(words);
        sums.Slice((3 * room) + behind, room - behind).Fill(prose);
        sums.Slice((4 * room) + behind, room - behind).Fill(unwanted);
        return plain;
    }

    private static byte Mean(int sum, int weight) => weight <= 0 ? NoLine : (byte)Math.Min(62, (uint)sum / (uint)weight / 4);

    /// <summary>Means over the lines from <paramref name="back"/> before to the one before <paramref name="on"/> behind, without the line itself where <paramref name="own"/> is 1.</summary>
    /// <remarks>Sums of so few lines are exact in a float, and quotients are far enough from whole numbers for its precision.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Means(LineColumns columns, LineColumn column, ref int sums, ref int words, int back, int on, int own)
    {
        Span<byte> target = columns.Whole(column);
        Vector256<int> ownMask = Vector256.Create(-own);
        for (int i = 0; i < target.Length; i += Vector256<int>.Count)
        {
            Vector256<int> sum = Difference(ref sums, i, back, on) - (Difference(ref sums, i, 0, 1) & ownMask);
            Vector256<int> weight = Difference(ref words, i, back, on) - (Difference(ref words, i, 0, 1) & ownMask);
            Vector256<int> mean = Vector256.ConvertToInt32(Vector256.ConvertToSingle(sum) / Vector256.ConvertToSingle(Vector256.Max(weight, Vector256<int>.One) * 4));
            mean = Vector256.ConditionalSelect(Vector256.GreaterThan(weight, Vector256<int>.Zero), Vector256.Min(mean, Vector256.Create(62)), Vector256.Create((int)NoLine));
            Store(mean, target, i);
        }
    }

    /// <summary>Paragraphs among the four lines on both sides, and the share of paragraphs among the twelve and the line itself, in twenty-fifths.</summary>
    private static void Proses(LineColumns columns, int n, ref int sums)
    {
        const int Near = 4, Wide = 12;
        Span<byte> near = columns.Whole(LineColumn.ProseNear), wide = columns.Whole(LineColumn.ProseWide);
        Vector256<int> steps = Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7);
        for (int i = 0; i < near.Length; i += Vector256<int>.Count)
        {
            Store(Difference(ref sums, i, Near, Near + 1) - Difference(ref sums, i, 0, 1), near, i);
            Vector256<int> at = Vector256.Create(i) + steps;
            Vector256<int> lines = Vector256.Min(at + Vector256.Create(Wide + 1), Vector256.Create(n)) - Vector256.Max(at - Vector256.Create(Wide), Vector256<int>.Zero);
            lines = Vector256.Max(lines, Vector256<int>.One); // behind the last line
            Store(Vector256.ConvertToInt32(Vector256.ConvertToSingle(Difference(ref sums, i, Wide, Wide + 1) * 25) / Vector256.ConvertToSingle(lines)), wide, i);
        }
    }

    /// <summary>Counts over the lines from <paramref name="back"/> before to the one before <paramref name="on"/> behind.</summary>
    public static void Counts(LineColumns columns, LineColumn column, ref int sums, int back, int on)
    {
        Span<byte> target = columns.Whole(column);
        for (int i = 0; i < target.Length; i += Vector256<int>.Count)
            Store(Difference(ref sums, i, back, on), target, i);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Difference(ref int sums, int i, int back, int on) =>
        Vector256.LoadUnsafe(ref Unsafe.Add(ref sums, i + on)) - Vector256.LoadUnsafe(ref Unsafe.Add(ref sums, i - back));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<int> values, Span<byte> target, int i)
    {
        Vector128<ushort> narrow = Vector128.Narrow(values.GetLower().AsUInt32(), values.GetUpper().AsUInt32());
        ulong eight = Vector128.Narrow(narrow, narrow).AsUInt64()[0];
        MemoryMarshal.Write(target[i..], in eight);
    }
}
