using System.Runtime.CompilerServices;

namespace NewsText.Text;

/// <summary>What the token pass has to know about a character, in one load: letters are the two highest classes.</summary>
internal static class AsciiClass
{
    public const byte Other = 0;

    /// <summary>May stand inside a word: hyphen, apostrophe, full stop.</summary>
    public const byte Joiner = 1;

    public const byte Digit = 2;
    public const byte NotAscii = 3;
    public const byte Upper = 4;
    public const byte Lower = Upper | LowerBit;
    public const byte LowerBit = 8;

    private static ReadOnlySpan<byte> Classes =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, Joiner, 0, 0, 0, 0, 0, Joiner, Joiner, 0,
        Digit, Digit, Digit, Digit, Digit, Digit, Digit, Digit, Digit, Digit, 0, 0, 0, 0, 0, 0,
        0, Upper, Upper, Upper, Upper, Upper, Upper, Upper, Upper, Upper, Upper, Upper, Upper, Upper, Upper, Upper,
        Upper, Upper, Upper, Upper, Upper, Upper, Upper, Upper, Upper, Upper, Upper, 0, 0, 0, 0, 0,
        0, Lower, Lower, Lower, Lower, Lower, Lower, Lower, Lower, Lower, Lower, Lower, Lower, Lower, Lower, Lower,
        Lower, Lower, Lower, Lower, Lower, Lower, Lower, Lower, Lower, Lower, Lower, 0, 0, 0, 0, 0,
    ];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Of(char c) => c < 128 ? Classes[c] : NotAscii;
}
