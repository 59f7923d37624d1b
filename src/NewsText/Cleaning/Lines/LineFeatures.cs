using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsText.Cleaning;

/// <summary>The binary features of a line for the hashed linear model: its form and its words.</summary>
/// <remarks>Words are read in English texts alone; the features of other languages have weights of their own.</remarks>
internal static class LineFeatures
{
    public const int Buckets = 1 << 14;
    public const uint Mask = Buckets - 1;

    private enum Slot : uint
    {
        Bias = 1,
        Words,
        WordsEnd,
        EndStart,
        Capitals,
        Numbers,
        ParenCredits,
        TailCredits,
        Function = 11,
        FirstWord,
        FirstTwo,
        LastWord,
        LastTwo,
        AnyWord,
        WholeLine,
        Mark = 64,
        Class = 128,
        ClassForm = 192,
    }

    /// <summary>What the line shows alone, whatever stands or stood before it.</summary>
    /// <remarks>Made part of its caller, so that the sink's sums stay in registers.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddAlone<TSink>(ref readonly LineShape line, ReadOnlySpan<uint> wordHashes, bool english, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        uint lang = english ? 0u : 0x10000u;
        int words = Bucket(line.Words), end = End(in line), form = line.Form;

        Put(ref sink, lang, Slot.Bias, 0);
        Put(ref sink, lang, Slot.Words, words);
        Put(ref sink, lang, Slot.WordsEnd, (words << 4) | end);
        Put(ref sink, lang, Slot.EndStart, (end << 8) | Start(in line));
        Put(ref sink, lang, Slot.Capitals, (Share(line.Capitals, line.Read) << 4) | words);
        Put(ref sink, lang, Slot.Numbers, (Share(line.Numbers, line.Read) << 4) | Math.Min(words, 8));
        for (uint marks = (uint)(line.Marks & ~LineMarks.BlankBefore); marks != 0; marks &= marks - 1)
            Put(ref sink, lang, (Slot)((uint)Slot.Mark + (uint)BitOperations.TrailingZeroCount(marks)), 0);
        if (line.ParenCredits > 0)
            Put(ref sink, lang, Slot.ParenCredits, line.Is(LineMarks.ParenTail) ? 1 : 0);
        if (line.TailCredits > 0)
            Put(ref sink, lang, Slot.TailCredits, Math.Min((int)line.TailWords, 12));
        if (english)
            AddWords(in line, wordHashes, form, ref sink);
    }

    /// <summary>Length and end in one small number.</summary>
    public static int FormOf(ref readonly LineShape line)
    {
        int length = line.Words switch { <= 3 => 0, <= 9 => 1, <= 20 => 2, _ => 3 };
        int end = line.Any(LineMarks.Stop) ? 0 : line.Any(LineMarks.Colon) ? 1 : line.Any(LineMarks.ClosesQuote | LineMarks.ParenTail) ? 2 : 3;
        return (length << 2) | end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddWords<TSink>(ref readonly LineShape line, ReadOnlySpan<uint> wordHashes, int form, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        Put(ref sink, 0, Slot.Function, (Share(line.Of(WordClass.Function), line.Read) << 4) | form);
        Put(ref sink, line.FirstWord, Slot.FirstWord, 0);
        Put(ref sink, line.FirstWord, Slot.FirstTwo, (int)line.SecondWord);
        Put(ref sink, line.LastWord, Slot.LastWord, 0);
        Put(ref sink, line.LastWord, Slot.LastTwo, (int)line.LastButOne);
        if (line.Words <= 8)
            Put(ref sink, (uint)line.TextHash, Slot.WholeLine, (int)(line.TextHash >> 32));
        foreach (uint word in wordHashes.Slice(line.WordsAt, Math.Min(12, (int)line.WordsKept)))
            Put(ref sink, word, Slot.AnyWord, line.Words <= 12 ? 0 : 1);
        for (uint classes = line.ClassesSeen; classes != 0; classes &= classes - 1)
        {
            int c = BitOperations.TrailingZeroCount(classes);
            Put(ref sink, 0, (Slot)((uint)Slot.Class + (uint)c), Math.Min(3, (int)line.Classes[c]));
            Put(ref sink, 0, (Slot)((uint)Slot.ClassForm + (uint)c), form);
        }
    }

    private static int End(ref readonly LineShape line) =>
        line.Any(LineMarks.Stop) ? line.Any(LineMarks.ClosesQuote) ? 1 : 0
        : line.Any(LineMarks.Colon) ? 2
        : line.Any(LineMarks.ParenTail) ? 3
        : line.Any(LineMarks.ClosesQuote) ? 4
        : line.Any(LineMarks.Comma) ? 5
        : 6;

    private static int Start(ref readonly LineShape line) => (int)(line.Marks & (LineMarks.OpensQuote | LineMarks.StartsLower | LineMarks.StartsDigit | LineMarks.Bullet)) >> 4;

    private static int Share(int part, int whole) => whole == 0 ? 0 : (part * 8) / whole;

    /// <summary>Word counts in thirteen steps.</summary>
    public static int Bucket(int words) => words switch
    {
        <= 5 => words,
        <= 7 => 6,
        <= 10 => 7,
        <= 14 => 8,
        <= 19 => 9,
        <= 26 => 10,
        <= 38 => 11,
        <= 60 => 12,
        <= 100 => 13,
        _ => 14,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put<TSink>(ref TSink sink, uint salt, Slot slot, int value)
        where TSink : struct, IFeatureSink
    {
        uint hash = (salt ^ ((uint)slot * 0x9E3779B1u)) + ((uint)value * 0x85EBCA6Bu);
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        sink.Add(hash >> 18);
    }
}
