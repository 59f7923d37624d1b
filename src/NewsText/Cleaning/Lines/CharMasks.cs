using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning;

/// <summary>What each of sixty-four characters is, a bit for each.</summary>
internal struct CharMasks
{
    /// <summary>Characters that are read at once.</summary>
    public const int Size = 64;

    public ulong Upper;

    /// <summary>Small letters, and other characters of words that are neither capitals nor ASCII digits.</summary>
    public ulong Small;
    public ulong Digits;

    /// <summary>Apostrophes and hyphens: they join what stands on both sides to one word.</summary>
    public ulong Joiners;
    public ulong Spaces;
    public ulong Dots;
    public ulong Opens;

    /// <summary>Characters whose meaning depends on what stands around them, see <see cref="LinePunctuation"/>, and some that have none.</summary>
    public ulong Odd;

    /// <summary>Characters beyond ASCII.</summary>
    public ulong Beyond;

    /// <summary>Those of them that need no second look.</summary>
    private ulong _known;

    /// <summary>Reads the characters from <paramref name="at"/> on; behind the text's end there are none.</summary>
    public static void Read(ReadOnlySpan<char> text, int at, out CharMasks masks)
    {
        if (at + Size <= text.Length)
        {
            Read(ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at)), out masks);
        }
        else
        {
            Span<char> rest = stackalloc char[Size];
            rest.Clear();
            text[at..].CopyTo(rest);
            Read(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(rest)), out masks);
        }

        for (ulong beyond = masks.Beyond & ~masks._known; beyond != 0; beyond &= beyond - 1)
            masks.AddBeyond(text, at, System.Numerics.BitOperations.TrailingZeroCount(beyond));
    }

    private static void Read(ref ushort at, out CharMasks masks)
    {
        masks = default;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ushort> left = Vector512.LoadUnsafe(ref at), right = Vector512.LoadUnsafe(ref at, 32);
            Vector512<byte> bytes = Vector512.NarrowWithSaturation(left, right);
            masks.Upper = Vector512.LessThanOrEqual(bytes - Vector512.Create((byte)'A'), Vector512.Create((byte)25)).ExtractMostSignificantBits();
            masks.Small = Vector512.LessThanOrEqual(bytes - Vector512.Create((byte)'a'), Vector512.Create((byte)25)).ExtractMostSignificantBits();
            masks.Digits = Vector512.LessThanOrEqual(bytes - Vector512.Create((byte)'0'), Vector512.Create((byte)9)).ExtractMostSignificantBits();
            masks.Joiners = Vector512.Equals(bytes, Vector512.Create((byte)'\'')).ExtractMostSignificantBits() | Vector512.Equals(bytes, Vector512.Create((byte)'-')).ExtractMostSignificantBits();
            masks.Spaces = Vector512.Equals(bytes, Vector512.Create((byte)' ')).ExtractMostSignificantBits();
            masks.Dots = Vector512.Equals(bytes, Vector512.Create((byte)'.')).ExtractMostSignificantBits();
            masks.Opens = Vector512.Equals(bytes, Vector512.Create((byte)'(')).ExtractMostSignificantBits();
            masks.Odd = Vector512.Equals(bytes, Vector512.Create((byte)',')).ExtractMostSignificantBits();
            masks.Beyond = bytes.ExtractMostSignificantBits();
            ulong apostrophes = Vector512.Equals(left, Vector512.Create((ushort)'’')).ExtractMostSignificantBits() | (Vector512.Equals(right, Vector512.Create((ushort)'’')).ExtractMostSignificantBits() << 32);
            masks.Joiners |= apostrophes;
            masks._known = apostrophes | IsPunctuation(left) | (IsPunctuation(right) << 32);
        }
        else
        {
            for (int k = 0; k < Size; k += Vector128<byte>.Count)
            {
                Vector128<byte> bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref at, (nuint)k), Vector128.LoadUnsafe(ref at, (nuint)k + 8));
                masks.Upper |= (ulong)Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'A'), Vector128.Create((byte)25)).ExtractMostSignificantBits() << k;
                masks.Small |= (ulong)Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'a'), Vector128.Create((byte)25)).ExtractMostSignificantBits() << k;
                masks.Digits |= (ulong)Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)9)).ExtractMostSignificantBits() << k;
                masks.Joiners |= (ulong)(Vector128.Equals(bytes, Vector128.Create((byte)'\'')) | Vector128.Equals(bytes, Vector128.Create((byte)'-'))).ExtractMostSignificantBits() << k;
                masks.Spaces |= (ulong)Vector128.Equals(bytes, Vector128.Create((byte)' ')).ExtractMostSignificantBits() << k;
                masks.Dots |= (ulong)Vector128.Equals(bytes, Vector128.Create((byte)'.')).ExtractMostSignificantBits() << k;
                masks.Opens |= (ulong)Vector128.Equals(bytes, Vector128.Create((byte)'(')).ExtractMostSignificantBits() << k;
                masks.Odd |= (ulong)Vector128.Equals(bytes, Vector128.Create((byte)',')).ExtractMostSignificantBits() << k;
                masks.Beyond |= (ulong)bytes.ExtractMostSignificantBits() << k;
            }
        }

        masks.Odd = (masks._known & ~masks.Joiners) | ~(masks.Upper | masks.Small | masks.Digits | masks.Joiners | masks.Spaces | masks.Dots | masks.Odd | masks.Beyond);
    }

    /// <summary>Dashes, quotation marks and the like, a bit for each.</summary>
    private static ulong IsPunctuation(Vector512<ushort> chars) =>
        Vector512.LessThanOrEqual(chars - Vector512.Create((ushort)'\u2010'), Vector512.Create((ushort)('\u2027' - '\u2010'))).ExtractMostSignificantBits();

    private void AddBeyond(ReadOnlySpan<char> text, int at, int k)
    {
        char c = text[at + k];
        ulong bit = 1UL << k;
        if (c == '’')
            Joiners |= bit;
        else if (c is >= '\u2000' and < '\u2070')
            Odd |= bit;
        else if (char.IsUpper(c))
            Upper |= bit;
        else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            Small |= bit;
        else
            Odd |= bit;
    }
}
