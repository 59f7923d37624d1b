using System.Numerics;

namespace NewsText.Cleaning;

/// <summary>What a line shows alone.</summary>
internal static class OwnColumns
{
    public static void Fill(LineColumns columns, in LineWindow window)
    {
        Span<byte> data = columns.Writable;
        int stride = columns.Stride;
        ReadOnlySpan<LineShape> lines = window.Lines;
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly LineShape line = ref lines[i];
            Span<byte> row = data[i..];
            int read = Math.Max(1, line.Read);
            row[(int)LineColumn.Words * stride] = LineColumns.Cap(line.Words, 120);
            row[(int)LineColumn.Length * stride] = LineColumns.Cap(line.Length / 6, 100);
            row[(int)LineColumn.WordLength * stride] = LineColumns.Cap(line.Length * 4 / Math.Max(1, line.Words), 63);
            row[(int)LineColumn.Capitals * stride] = (byte)(line.Capitals * 24 / read);
            row[(int)LineColumn.Numbers * stride] = (byte)(line.Numbers * 24 / read);
            row[(int)LineColumn.End * stride] = EndOf(in line);
            row[(int)LineColumn.Start * stride] = StartOf(in line);
            row[(int)LineColumn.FirstClass * stride] = line.FirstClasses == 0 ? (byte)0 : (byte)(1 + BitOperations.TrailingZeroCount(line.FirstClasses));
            row[(int)LineColumn.ParenCredits * stride] = LineColumns.Cap(line.ParenCredits, 3);
            row[(int)LineColumn.TailWords * stride] = LineColumns.Cap(line.TailWords, 20);
            row[(int)LineColumn.Stop * stride] = Flag(in line, LineMarks.Stop);
            row[(int)LineColumn.Question * stride] = Flag(in line, LineMarks.Question);
            row[(int)LineColumn.Bullet * stride] = Flag(in line, LineMarks.Bullet);
            row[(int)LineColumn.SlashNames * stride] = Flag(in line, LineMarks.SlashNames);
            row[(int)LineColumn.SelfWords * stride] = Count(in line, WordClass.Self);
            row[(int)LineColumn.PromoWords * stride] = Count(in line, WordClass.Promo);
            row[(int)LineColumn.AuthorWords * stride] = Count(in line, WordClass.AuthorSign);
            row[(int)LineColumn.SceneWords * stride] = Count(in line, WordClass.Scene);
            row[(int)LineColumn.AgencyWords * stride] = Count(in line, WordClass.Agency);
            row[(int)LineColumn.LegalWords * stride] = Count(in line, WordClass.Legal);
            row[(int)LineColumn.BylineWords * stride] = Count(in line, WordClass.Byline);
            row[(int)LineColumn.FunctionWords * stride] = Count(in line, WordClass.Function);
            ref readonly LineState state = ref window.States[i];
            row[(int)LineColumn.Rule * stride] = state.Rule is { } rule ? (byte)((rule.Unwanted * 20) + 1) : (byte)0;
            row[(int)LineColumn.Role * stride] = state.Rule is { } r ? (byte)(1 + (int)r.Role) : (byte)0;
            row[(int)LineColumn.Alone * stride] = state.Alone;
            row[(int)LineColumn.News * stride] = state.News;
        }
    }

    /// <summary>A time of day stands at the beginning of a short line, as in the entries of a live report.</summary>
    public static bool IsClock(ref readonly LineShape line) => line.Is(LineMarks.StartsDigit) && line.Words <= 6 && line.Of(WordClass.Clock) > 0;

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
