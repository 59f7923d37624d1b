using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsText.Cleaning;

/// <summary>What a line shows alone.</summary>
internal static class OwnColumns
{
    public static void Fill(LineColumns columns, in LineWindow window)
    {
        ref byte data = ref MemoryMarshal.GetReference(columns.Writable);
        nint stride = columns.Stride;
        ReadOnlySpan<LineShape> lines = window.Lines;
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly LineShape line = ref lines[i];
            ref byte row = ref Unsafe.Add(ref data, i);
            int read = Math.Max(1, line.Read);
            Unsafe.Add(ref row, (nint)LineColumn.Words * stride) = LineColumns.Cap(line.Words, 120);
            Unsafe.Add(ref row, (nint)LineColumn.Length * stride) = LineColumns.Cap(line.Length / 6, 100);
            Unsafe.Add(ref row, (nint)LineColumn.WordLength * stride) = LineColumns.Cap(line.Length * 4 / Math.Max(1, line.Words), 63);
            Unsafe.Add(ref row, (nint)LineColumn.Capitals * stride) = (byte)(line.Capitals * 24 / read);
            Unsafe.Add(ref row, (nint)LineColumn.Numbers * stride) = (byte)(line.Numbers * 24 / read);
            Unsafe.Add(ref row, (nint)LineColumn.End * stride) = EndOf(in line);
            Unsafe.Add(ref row, (nint)LineColumn.Start * stride) = StartOf(in line);
            Unsafe.Add(ref row, (nint)LineColumn.FirstClass * stride) = line.FirstClasses == 0 ? (byte)0 : (byte)(1 + BitOperations.TrailingZeroCount(line.FirstClasses));
            Unsafe.Add(ref row, (nint)LineColumn.ParenCredits * stride) = LineColumns.Cap(line.ParenCredits, 3);
            Unsafe.Add(ref row, (nint)LineColumn.TailWords * stride) = LineColumns.Cap(line.TailWords, 20);
            Unsafe.Add(ref row, (nint)LineColumn.Stop * stride) = Flag(in line, LineMarks.Stop);
            Unsafe.Add(ref row, (nint)LineColumn.Question * stride) = Flag(in line, LineMarks.Question);
            Unsafe.Add(ref row, (nint)LineColumn.Bullet * stride) = Flag(in line, LineMarks.Bullet);
            Unsafe.Add(ref row, (nint)LineColumn.SlashNames * stride) = Flag(in line, LineMarks.SlashNames);
            Unsafe.Add(ref row, (nint)LineColumn.SelfWords * stride) = Count(in line, WordClass.Self);
            Unsafe.Add(ref row, (nint)LineColumn.PromoWords * stride) = Count(in line, WordClass.Promo);
            Unsafe.Add(ref row, (nint)LineColumn.AuthorWords * stride) = Count(in line, WordClass.AuthorSign);
            Unsafe.Add(ref row, (nint)LineColumn.SceneWords * stride) = Count(in line, WordClass.Scene);
            Unsafe.Add(ref row, (nint)LineColumn.AgencyWords * stride) = Count(in line, WordClass.Agency);
            Unsafe.Add(ref row, (nint)LineColumn.LegalWords * stride) = Count(in line, WordClass.Legal);
            Unsafe.Add(ref row, (nint)LineColumn.BylineWords * stride) = Count(in line, WordClass.Byline);
            Unsafe.Add(ref row, (nint)LineColumn.FunctionWords * stride) = Count(in line, WordClass.Function);
            ref readonly LineState state = ref window.States[i];
            Unsafe.Add(ref row, (nint)LineColumn.Rule * stride) = state.RuleLevel;
            Unsafe.Add(ref row, (nint)LineColumn.Role * stride) = state.RuleRole;
            Unsafe.Add(ref row, (nint)LineColumn.Alone * stride) = state.Alone;
            Unsafe.Add(ref row, (nint)LineColumn.News * stride) = state.News;
        }
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
