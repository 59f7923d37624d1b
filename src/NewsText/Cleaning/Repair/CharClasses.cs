using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning;

/// <summary>The classes of all characters, and the search for the next one of a class.</summary>
/// <remarks>ASCII is skipped by a vectorised scan; only what lies beyond it is looked up, one load a character.</remarks>
internal static class CharClasses
{
    private const int Wide = 64;

    private static readonly CharClass[] Table = Build();

    /// <summary>The index of the next character at or behind <paramref name="from"/> that has one of the <paramref name="wanted"/> classes, or -1.</summary>
    public static int IndexOf(ReadOnlySpan<char> text, int from, CharClass wanted)
    {
        CharClass[] table = Table;
        int i = from;
        while ((uint)i < (uint)text.Length)
        {
            if (text[i] < 0x80)
            {
                int ascii = text[i..].IndexOfAnyExceptInRange('\0', '\u007F');
                if (ascii < 0)
                    return -1;
                i += ascii;
            }

            if ((table[text[i]] & wanted) != CharClass.None)
                return i;
            i++;
        }

        return -1;
    }

    /// <summary>The classes that any character of the text has.</summary>
    public static CharClass Of(ReadOnlySpan<char> text)
    {
        CharClass classes = CharClass.None;
        int at = 0;
        for (; Vector512.IsHardwareAccelerated && at + Wide <= text.Length; at += Wide)
        {
            ref ushort first = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at));
            Vector512<ushort> left = Vector512.LoadUnsafe(ref first), right = Vector512.LoadUnsafe(ref first, Wide / 2);
            Vector512<byte> bytes = Vector512.NarrowWithSaturation(left, right);
            ulong low = Vector512.LessThan(bytes, Vector512.Create((byte)' ')).ExtractMostSignificantBits(), beyond = bytes.ExtractMostSignificantBits();
            beyond &= ~((IsPunctuation(left) | (IsPunctuation(right) << (Wide / 2))) & ~(beyond >> 1) & (ulong.MaxValue >> 1)); // damaged only where it stands before another such character
            ulong breaks = Vector512.Equals(bytes, Vector512.Create((byte)'\n')).ExtractMostSignificantBits();
            ulong controls = (low & ~breaks & ~(Vector512.Equals(bytes, Vector512.Create((byte)'\r')) | Vector512.Equals(bytes, Vector512.Create((byte)'\t'))).ExtractMostSignificantBits())
                | Vector512.Equals(bytes, Vector512.Create((byte)'\u007F')).ExtractMostSignificantBits();
            ulong ampersands = Vector512.Equals(bytes, Vector512.Create((byte)'&')).ExtractMostSignificantBits(), single = breaks & ~(breaks << 1) & ~(breaks >> 1);
            if ((controls | ampersands) != 0)
                classes |= (controls != 0 ? CharClass.Control : CharClass.None) | (ampersands != 0 ? CharClass.Ampersand : CharClass.None);
            if (single != 0 && (classes & CharClass.Break) == CharClass.None && PartsLines(text, at, single))
                classes |= CharClass.Break;
            for (; beyond != 0; beyond &= beyond - 1)
                classes |= OfBeyond(text, at + BitOperations.TrailingZeroCount(beyond));
        }

        for (int i = at; i < text.Length; i++)
        {
            char c = text[i];
            if (c >= 0x80)
                classes |= OfBeyond(text, i);
            else if (c is '\n')
                classes |= PartsLines(text, i, 1) ? CharClass.Break : CharClass.None;
            else if (c is '&')
                classes |= CharClass.Ampersand;
            else if (c is < ' ' and not ('\r' or '\t') or '\u007F')
                classes |= CharClass.Control;
        }

        return classes;
    }

    /// <summary>Dashes, quotation marks and the like, a bit for each: they are first bytes in one encoding, and have no other class.</summary>
    private static ulong IsPunctuation(Vector512<ushort> chars) =>
        Vector512.LessThanOrEqual(chars - Vector512.Create((ushort)'\u2010'), Vector512.Create((ushort)('\u2027' - '\u2010'))).ExtractMostSignificantBits();

    private static CharClass OfBeyond(ReadOnlySpan<char> text, int i)
    {
        CharClass own = Table[text[i]];
        if ((own & CharClass.Lead) != CharClass.None && (i + 1 == text.Length || ByteClasses.Shared(text[i], text[i + 1]) == 0))
            own &= ~CharClass.Lead;
        return own;
    }

    /// <summary>Whether one of the breaks has another character than a break on both sides.</summary>
    private static bool PartsLines(ReadOnlySpan<char> text, int at, ulong breaks)
    {
        for (; breaks != 0; breaks &= breaks - 1)
        {
            int i = at + BitOperations.TrailingZeroCount(breaks);
            if (i > 0 && i + 1 < text.Length && text[i - 1] != '\n' && text[i + 1] != '\n')
                return true;
        }

        return false;
    }

    private static CharClass[] Build()
    {
        var table = new CharClass[char.MaxValue + 1];
        foreach (char c in InvisibleRepair.BeyondAscii())
            table[c] |= CharClass.Invisible;
        foreach (char c in LookAlikeRepair.Suspicious())
            table[c] |= CharClass.LookAlike;
        for (char c = '\u0080'; c < '\u2600'; c++)
        {
            if (ByteClasses.CanLead(c))
                table[c] |= CharClass.Lead;
        }

        return table;
    }
}
