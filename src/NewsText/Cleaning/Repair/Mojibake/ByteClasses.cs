namespace NewsText.Cleaning;

/// <summary>For every character the encodings in which its byte can begin a UTF-8 sequence, and those in which it can continue one.</summary>
internal static class ByteClasses
{
    private const int TableSize = 0x2600;
    private static readonly ushort[] Leads = Build(static b => b is >= 0xC2 and <= 0xF4);
    private static readonly ushort[] Continuations = Build(static b => b is >= 0x80 and <= 0xBF);

    /// <summary>The encodings, by bit, in which <paramref name="c"/> and <paramref name="next"/> begin a UTF-8 sequence.</summary>
    public static int Shared(char c, char next)
    {
        if (c >= TableSize || next >= TableSize)
            return 0;
        if (next == ' ')
            return c is 'Ã' or 'Å' or 'Â' or 'Ä' ? 1 : 0; // byte A0, a no-break space, mended to a plain one
        return Leads[c] & Continuations[next];
    }

    public static bool CanLead(char c) => c < TableSize && Leads[c] != 0;

    private static ushort[] Build(Func<byte, bool> belongs)
    {
        var table = new ushort[TableSize];
        for (int e = 0; e < ByteEncoding.All.Count; e++)
        {
            for (int c = 0x80; c < TableSize; c++)
            {
                if (belongs(ByteEncoding.All[e].ToByte((char)c)))
                    table[c] |= (ushort)(1 << e);
            }
        }

        return table;
    }
}
