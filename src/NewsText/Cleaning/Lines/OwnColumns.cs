using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsText.Cleaning;

/// <summary>What a line shows alone.</summary>
internal static class OwnColumns
{
    /// <summary>Notes what of the columns the line tells for good.</summary>
    public static void Describe(ref LineShape line)
    {
        int read = Math.Max(1, line.Read);
        Span<byte> row = line.Own;
        row[(int)LineColumn.Words] = LineColumns.Cap(line.Words, 120);
        row[(int)LineColumn.Length] = LineColumns.Cap(line.Length / 6, 100);
        row[(int)LineColumn.WordLength] = LineColumns.Cap(line.Length * 4 / Math.Max(1, line.Words), 63);
        row[(int)LineColumn.Capitals] = (byte)(line.Capitals * 24 / read);
        row[(int)LineColumn.Numbers] = (byte)(line.Numbers * 24 / read);
        row[(int)LineColumn.End] = EndOf(in line);
        row[(int)LineColumn.Start] = StartOf(in line);
        row[(int)LineColumn.FirstClass] = line.FirstClasses == 0 ? (byte)0 : (byte)(1 + BitOperations.TrailingZeroCount(line.FirstClasses));
        row[(int)LineColumn.ParenCredits] = LineColumns.Cap(line.ParenCredits, 3);
        row[(int)LineColumn.TailWords] = LineColumns.Cap(line.TailWords, 20);
        row[(int)LineColumn.Stop] = Flag(in line, LineMarks.Stop);
        row[(int)LineColumn.Question] = Flag(in line, LineMarks.Question);
        row[(int)LineColumn.Bullet] = Flag(in line, LineMarks.Bullet);
        row[(int)LineColumn.SlashNames] = Flag(in line, LineMarks.SlashNames);
        row[(int)LineColumn.SelfWords] = Count(in line, WordClass.Self);
        row[(int)LineColumn.PromoWords] = Count(in line, WordClass.Promo);
        row[(int)LineColumn.AuthorWords] = Count(in line, WordClass.AuthorSign);
        row[(int)LineColumn.SceneWords] = Count(in line, WordClass.Scene);
        row[(int)LineColumn.AgencyWords] = Count(in line, WordClass.Agency);
        row[(int)LineColumn.LegalWords] = Count(in line, WordClass.Legal);
        row[(int)LineColumn.BylineWords] = Count(in line, WordClass.Byline);
        row[(int)LineColumn.FunctionWords] = Count(in line, WordClass.Function);
    }

    public static void Fill(LineColumns columns, in LineWindow window)
    {
        ref byte data = ref MemoryMarshal.GetReference(columns.Writable);
        nint stride = columns.Stride;
        ReadOnlySpan<LineShape> lines = window.Lines;
        ReadOnlySpan<LineState> states = window.States[..lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            ref byte row = ref Unsafe.Add(ref data, i);
            Spread(BinaryPrimitives.ReadUInt64LittleEndian(lines[i].Own[..8]), ref row, stride);
            Spread(BinaryPrimitives.ReadUInt64LittleEndian(lines[i].Own[8..16]), ref Unsafe.Add(ref row, 8 * stride), stride);
            Spread(BinaryPrimitives.ReadUInt64LittleEndian(lines[i].Own[16..]), ref Unsafe.Add(ref row, 16 * stride), stride); // two columns too many, which come next
            ref readonly LineState state = ref states[i];
            Unsafe.Add(ref row, (nint)LineColumn.Rule * stride) = state.RuleLevel;
            Unsafe.Add(ref row, (nint)LineColumn.Role * stride) = state.RuleRole;
            Unsafe.Add(ref row, (nint)LineColumn.Alone * stride) = state.Alone;
            Unsafe.Add(ref row, (nint)LineColumn.News * stride) = state.News;
        }
    }

    /// <summary>Writes eight bytes to as many columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Spread(ulong bytes, ref byte row, nint stride)
    {
        row = (byte)bytes;
        Unsafe.Add(ref row, stride) = (byte)(bytes >> 8);
        row = ref Unsafe.Add(ref row, 2 * stride);
        row = (byte)(bytes >> 16);
        Unsafe.Add(ref row, stride) = (byte)(bytes >> 24);
        row = ref Unsafe.Add(ref row, 2 * stride);
        row = (byte)(bytes >> 32);
        Unsafe.Add(ref row, stride) = (byte)(bytes >> 40);
        row = ref Unsafe.Add(ref row, 2 * stride);
        row = (byte)(bytes >> 48);
        Unsafe.Add(ref row, stride) = (byte)(bytes >> 56);
    }

    /// <summary>A time of day stands at the beginning of a short line, as in the entries of a live report.</summary>
    public static bool IsClock(ref readonly LineShape line) => line.Is(LineMarks.StartsDigit) & line.Words <= 6 & line.Of(WordClass.Clock) > 0;

    private static byte Flag(ref readonly LineShape line, LineMarks mark) => line.Any(mark) ? (byte)1 : (byte)0;

    private static byte Count(ref readonly LineShape line, WordClass c) => LineColumns.Cap(line.Of(c), 8);

    private static byte EndOf(ref readonly LineShape line) =>
        line.Any(LineMarks.Stop) ? line.Any(LineMarks.ClosesQuote) ? (byte)1 : (byte)0
        : line.Any(LineMarks.ClosesQuote) ? (byte)2
        : line.Any(LineMarks.Colon) ? (byte)3
        : line.Any(LineMarks.ParenTail) ? (byte)4
        : line.Any(LineMarks.Comma) ? (byte)5
        : (byte)6;

    private static byte StartOf(ref readonly LineShape line) =>
        line.Any(LineMarks.OpensQuote) ? (byte)1
        : line.Any(LineMarks.StartsLower) ? (byte)2
        : line.Any(LineMarks.StartsDigit) ? (byte)3
        : line.Any(LineMarks.Bullet) ? (byte)4
        : line.Any(LineMarks.ParenStart) ? (byte)5
        : (byte)0;
}
