using System.Buffers;
using System.Text;

namespace NewsText.Cli.Input;

/// <summary>Turns the bytes of a file into text: UTF-8, else UTF-16, else Windows-1252; null for binary.</summary>
internal static class TextDecoder
{
    /// <summary>Windows-1252 above 0x7F where it differs from Latin-1; the five unused bytes stay C1 controls.</summary>
    private const string High1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private const int SampleLength = 64 * 1024;

    /// <summary>Control characters that no text has: all but tab, line ends, form feed, escape and the end-of-file mark of old editors.</summary>
    private static readonly SearchValues<byte> Binary = SearchValues.Create(0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31);

    /// <summary>The text, or null for binary.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="diagnostic">Set where the file was not UTF-8.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, out Diagnostic? diagnostic)
    {
        diagnostic = null;
        if (DetectUtf16(bytes, out bool bigEndian, out int mark))
        {
            string wide = (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes[mark..]);
            diagnostic = Detected(bigEndian ? "UTF-16, big-endian" : "UTF-16, little-endian", wide.Length);
            return wide;
        }

        if (LooksBinary(bytes))
            return null;
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        string text = Windows1252(bytes);
        diagnostic = Detected("Windows-1252", text.Length);
        return text;
    }

    /// <summary>Whether the bytes are no text in any of the encodings.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes) => !DetectUtf16(bytes, out _, out _) && LooksBinary(bytes);

    public static string Windows1252(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length, bytes, static (target, source) =>
    {
        for (int i = 0; i < target.Length; i++)
            target[i] = source[i] is >= 0x80 and < 0xA0 ? High1252[source[i] - 0x80] : (char)source[i];
    });

    public static Diagnostic Detected(string encoding, int length) =>
        new(DiagnosticCodes.DetectedEncoding, $"The input is not UTF-8; it was read as {encoding}.", new TextSpan(0, length));

    /// <summary>By its mark, or by NULs on one side of nearly every pair as Latin text has them.</summary>
    private static bool DetectUtf16(ReadOnlySpan<byte> bytes, out bool bigEndian, out int mark)
    {
        bigEndian = bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        mark = 2;
        if (bigEndian || (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) && !bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])))
            return true;
        mark = 0;
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length & ~1, SampleLength)];
        int pairs = sample.Length / 2, even = 0, odd = 0;
        for (int i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
                _ = (i & 1) == 0 ? even++ : odd++;
        }

        bigEndian = even > odd;
        return pairs > 3 && (bytes.Length & 1) == 0 && Math.Max(even, odd) > pairs * 0.7 && Math.Min(even, odd) < pairs * 0.02;
    }

    private static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        int controls = 0;
        for (int at = sample.IndexOfAny(Binary); at >= 0; at = sample.IndexOfAny(Binary))
        {
            controls++;
            sample = sample[(at + 1)..];
        }

        return controls > Math.Min(bytes.Length, SampleLength) / 50;
    }
}
