using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsText;

/// <summary>Reads the strings of JSON into UTF-16 without losing half surrogate pairs, which <c>"\ud800"</c> may spell.</summary>
public static class JsonText
{
    /// <summary>Whether no half surrogate pair stands in <paramref name="text"/>.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (true)
        {
            int next = text[i..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
                return true;
            i += next;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i += 2;
        }
    }

    /// <summary>The text of a JSON string token.</summary>
    /// <param name="utf8">What stands between the token's quotation marks, checked by a JSON reader.</param>
    /// <param name="escaped">Whether it may hold escapes.</param>
    /// <exception cref="JsonException">The bytes are not UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> utf8, bool escaped)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(Math.Max(1, utf8.Length));
        try
        {
            int length = escaped ? Unescape(utf8, buffer) : Transcode(utf8, buffer);
            return new string(buffer, 0, length);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static int Unescape(ReadOnlySpan<byte> utf8, Span<char> target)
    {
        int written = 0;
        while (true)
        {
            int slash = utf8.IndexOf((byte)'\\');
            if (slash < 0)
                return written + Transcode(utf8, target[written..]);
            written += Transcode(utf8[..slash], target[written..]);
            byte kind = utf8[slash + 1];
            if (kind == 'u')
            {
                ushort unit = ushort.Parse(utf8.Slice(slash + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                target[written++] = (char)unit;
                utf8 = utf8[(slash + 6)..];
                continue;
            }

            target[written++] = kind switch
            {
                (byte)'b' => '\b',
                (byte)'f' => '\f',
                (byte)'n' => '\n',
                (byte)'r' => '\r',
                (byte)'t' => '\t',
                _ => (char)kind,
            };
            utf8 = utf8[(slash + 2)..];
        }
    }

    private static int Transcode(ReadOnlySpan<byte> utf8, Span<char> target)
    {
        if (utf8.IsEmpty)
            return 0;
        return Utf8.ToUtf16(utf8, target, out _, out int written, replaceInvalidSequences: false) == OperationStatus.Done
            ? written
            : throw new JsonException("The bytes are not UTF-8.");
    }
}
