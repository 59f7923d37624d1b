namespace NewsText.Cleaning;

/// <summary>Characters that could be the bytes of one UTF-8 character, with the evidence that they are.</summary>
/// <param name="Start">The first character.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Code">The code point they would stand for.</param>
/// <param name="LostSpace">Whether the last byte, a no-break space, stands in the text as a plain one.</param>
internal readonly record struct Utf8Sequence(int Start, int Length, int Code, bool LostSpace)
{
    public int End => Start + Length;

    /// <summary>Reads a sequence at <paramref name="start"/> as <paramref name="encoding"/> would have spoilt it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, ByteEncoding encoding, out Utf8Sequence sequence)
    {
        sequence = default;
        if (!TryReadCode(text, start, encoding, out int length, out int code, out bool lostSpace))
            return false;
        if (code is >= 0xD800 and <= 0xDBFF)
        {
            // A surrogate pair whose halves were encoded one by one.
            if (!TryReadCode(text, start + length, encoding, out int more, out int low, out _) || low is < 0xDC00 or > 0xDFFF)
                return false;
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            length += more;
        }

        if (code is (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF)
            return false;
        sequence = new Utf8Sequence(start, length, code, lostSpace);
        return true;
    }

    private static bool TryReadCode(ReadOnlySpan<char> text, int start, ByteEncoding encoding, out int length, out int code, out bool lostSpace)
    {
        (length, code, lostSpace) = (0, 0, false);
        if (start >= text.Length)
            return false;
        byte lead = encoding.ToByte(text[start]);
        (length, int bits) = lead switch
        {
            >= 0xC2 and <= 0xDF => (2, lead & 0x1F),
            >= 0xE0 and <= 0xEF => (3, lead & 0x0F),
            >= 0xF0 and <= 0xF4 => (4, lead & 0x07),
            _ => (0, 0),
        };
        if (length == 0 || start + length > text.Length)
            return false;
        for (int k = 1; k < length; k++)
        {
            char c = text[start + k];
            byte next = encoding.ToByte(c);
            if (length == 2 && c == ' ' && ByteClasses.Shared(text[start], ' ') != 0 && encoding == ByteEncoding.Windows1252)
            {
                next = 0xA0;
                lostSpace = true;
            }

            if (next is < 0x80 or > 0xBF)
                return false;
            bits = (bits << 6) | (next & 0x3F);
        }

        code = bits;
        return code >= (length == 3 ? 0x800 : length == 4 ? 0x10000 : 0x80);
    }
}
