using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning;

/// <summary>Which of sixty-four characters are letters, a bit for each.</summary>
internal static class LetterMasks
{
    /// <summary>Characters that are read at once.</summary>
    public const int Size = 64;

    /// <summary>Reads the characters from <paramref name="at"/> on; those from <paramref name="to"/> on count as none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="to">Where to end, behind <paramref name="at"/>.</param>
    /// <param name="letters">The letters.</param>
    /// <param name="beyond">The characters beyond ASCII.</param>
    public static void Read(ReadOnlySpan<char> text, int at, int to, out ulong letters, out ulong beyond)
    {
        if (at + Size <= text.Length)
        {
            Read(ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at)), out letters, out beyond);
        }
        else
        {
            Span<char> rest = stackalloc char[Size];
            rest.Clear();
            text[at..].CopyTo(rest);
            Read(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(rest)), out letters, out beyond);
        }

        if (to - at < Size)
        {
            ulong inside = (1UL << (to - at)) - 1;
            letters &= inside;
            beyond &= inside;
        }

        for (ulong rest = beyond; rest != 0; rest &= rest - 1)
        {
            int place = BitOperations.TrailingZeroCount(rest);
            letters |= char.IsLetter(text[at + place]) ? 1UL << place : 0;
        }
    }

    private static void Read(ref ushort first, out ulong letters, out ulong beyond)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<byte> bytes = Vector512.NarrowWithSaturation(Vector512.LoadUnsafe(ref first), Vector512.LoadUnsafe(ref first, 32));
            letters = Vector512.LessThanOrEqual((bytes | Vector512.Create((byte)0x20)) - Vector512.Create((byte)'a'), Vector512.Create((byte)25)).ExtractMostSignificantBits();
            beyond = bytes.ExtractMostSignificantBits();
            return;
        }

        letters = beyond = 0;
        for (int k = 0; k < Size; k += Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first, (nuint)k), Vector128.LoadUnsafe(ref first, (nuint)k + 8));
            letters |= (ulong)Vector128.LessThanOrEqual((bytes | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)25)).ExtractMostSignificantBits() << k;
            beyond |= (ulong)bytes.ExtractMostSignificantBits() << k;
        }
    }
}
