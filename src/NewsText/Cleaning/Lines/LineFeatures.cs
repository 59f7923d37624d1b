using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning;

/// <summary>The binary features of a line for the hashed linear model: its form and its words.</summary>
/// <remarks>Words are read in English texts alone; the features of other languages have weights of their own.</remarks>
internal static class LineFeatures
{
    public const int Buckets = 1 << BucketBits;
    private const int BucketBits = 14;

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

    /// <summary>Room that the features of one line want, at the most.</summary>
    public const int Most = 128;

    /// <summary>What the line shows alone, whatever stands or stood before it: the buckets of its features.</summary>
    /// <returns>How many there are.</returns>
    /// <remarks>What a feature is made of is written first and all of it hashed together; one that the line does not have is written over by the next.</remarks>
    public static int Collect(ref readonly LineShape line, ReadOnlySpan<uint> wordHashes, bool english, Span<uint> features)
    {
        ref uint first = ref MemoryMarshal.GetReference(features[..Most]);
        uint lang = english ? 0u : 0x10000u;
        int count = 0, words = Bucket(line.Words), end = End(in line), form = line.Form;

        Put(ref first, count, lang, Slot.Bias, 0);
        Put(ref first, count + 1, lang, Slot.Words, words);
        Put(ref first, count + 2, lang, Slot.WordsEnd, (words << 4) | end);
        Put(ref first, count + 3, lang, Slot.EndStart, (end << 8) | Start(in line));
        Put(ref first, count + 4, lang, Slot.Capitals, (Share(line.Capitals, line.Read) << 4) | words);
        Put(ref first, count + 5, lang, Slot.Numbers, (Share(line.Numbers, line.Read) << 4) | Math.Min(words, 8));
        count += 6;
        for (uint marks = (uint)(line.Marks & ~LineMarks.BlankBefore); marks != 0; marks &= marks - 1)
        {
            Put(ref first, count, lang, (Slot)((uint)Slot.Mark + (uint)BitOperations.TrailingZeroCount(marks)), 0);
            count++;
        }

        Put(ref first, count, lang, Slot.ParenCredits, line.Is(LineMarks.ParenTail) ? 1 : 0);
        count += line.ParenCredits > 0 ? 1 : 0;
        Put(ref first, count, lang, Slot.TailCredits, Math.Min((int)line.TailWords, 12));
        count += line.TailCredits > 0 ? 1 : 0;
        if (english)
            count = PutWords(in line, wordHashes, form, ref first, count);

        for (nuint i = 0; i < (nuint)count; i += (nuint)Vector256<uint>.Count)
        {
            Vector256<uint> hash = Vector256.LoadUnsafe(ref first, i);
            hash ^= hash >>> 15;
            hash *= Vector256.Create(0x2C1B3C6Du);
            (hash >>> (32 - BucketBits)).StoreUnsafe(ref first, i);
        }

        return count;
    }

    /// <summary>Length and end in one small number.</summary>
    public static int FormOf(ref readonly LineShape line)
    {
        int length = line.Words switch { <= 3 => 0, <= 9 => 1, <= 20 => 2, _ => 3 };
        int end = line.Any(LineMarks.Stop) ? 0 : line.Any(LineMarks.Colon) ? 1 : line.Any(LineMarks.ClosesQuote | LineMarks.ParenTail) ? 2 : 3;
        return (length << 2) | end;
    }

    private static int PutWords(ref readonly LineShape line, ReadOnlySpan<uint> wordHashes, int form, ref uint first, int count)
    {
        Put(ref first, count, 0, Slot.Function, (Share(line.Of(WordClass.Function), line.Read) << 4) | form);
        Put(ref first, count + 1, line.FirstWord, Slot.FirstWord, 0);
        Put(ref first, count + 2, line.FirstWord, Slot.FirstTwo, (int)line.SecondWord);
        Put(ref first, count + 3, line.LastWord, Slot.LastWord, 0);
        Put(ref first, count + 4, line.LastWord, Slot.LastTwo, (int)line.LastButOne);
        Put(ref first, count + 5, (uint)line.TextHash, Slot.WholeLine, (int)(line.TextHash >> 32));
        count += line.Words <= 8 ? 6 : 5;
        int many = line.Words <= 12 ? 0 : 1;
        foreach (uint word in wordHashes.Slice(line.WordsAt, Math.Min(12, (int)line.WordsKept)))
        {
            Put(ref first, count, word, Slot.AnyWord, many);
            count++;
        }

        for (uint classes = line.ClassesSeen; classes != 0; classes &= classes - 1)
        {
            int c = BitOperations.TrailingZeroCount(classes);
            Put(ref first, count, 0, (Slot)((uint)Slot.Class + (uint)c), Math.Min(3, (int)line.Classes[c]));
            Put(ref first, count + 1, 0, (Slot)((uint)Slot.ClassForm + (uint)c), form);
            count += 2;
        }

        return count;
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
    private static void Put(ref uint first, int at, uint salt, Slot slot, int value) =>
        Unsafe.Add(ref first, at) = (salt ^ ((uint)slot * 0x9E3779B1u)) + ((uint)value * 0x85EBCA6Bu);
}
