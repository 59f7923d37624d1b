using System.Text;

namespace NewsText.Cleaning;

/// <summary>A one-byte encoding, character to byte and back. Bytes that an encoding leaves undefined stand for the C1 code of their value.</summary>
internal sealed class ByteEncoding
{
    private const int TableSize = 0x2600; // above it only Mac OS Roman has three ligatures and a logo, which are not worth a table
    private readonly byte[] _bytes = new byte[TableSize];
    private readonly char[] _chars = new char[256];

    private ByteEncoding(int codePage, string name)
    {
        Name = name;
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.Latin1;
        Span<byte> one = stackalloc byte[1];
        for (int value = 0; value < 256; value++)
        {
            one[0] = (byte)value;
            char c = (char)value;
            encoding.GetChars(one, new Span<char>(ref c));
            _chars[value] = c is '\uFFFD' or '\0' ? (char)value : c;
            if (value >= 0x80 && _chars[value] < TableSize)
                _bytes[_chars[value]] = (byte)value;
        }

        // A text may mix latin-1 and cp1252 readings of the same bytes.
        for (int value = 0x80; value < 0xA0; value++)
        {
            if (_bytes[value] == 0 && (codePage is 1252 || _chars[value] == value))
                _bytes[value] = (byte)value;
        }
    }

    public static ByteEncoding Windows1252 { get; } = new(1252, "cp1252");

    /// <summary>The encodings that UTF-8 is mistaken for, commonest first.</summary>
    public static IReadOnlyList<ByteEncoding> All { get; } =
    [
        Windows1252,
        new(1251, "cp1251"),
        new(10000, "macintosh"),
        new(1250, "cp1250"),
        new(28592, "iso-8859-2"),
        new(437, "cp437"),
        new(1254, "cp1254"),
        new(1253, "cp1253"),
        new(1257, "cp1257"),
    ];

    public string Name { get; }

    /// <summary>The byte that <paramref name="c"/> is read from, or 0 where it is ASCII or not in the encoding.</summary>
    public byte ToByte(char c) => c < TableSize ? _bytes[c] : (byte)0;

    public char ToChar(byte value) => _chars[value];
}
