using System.Numerics;

namespace NewsText.Cleaning;

/// <summary>The case-folding hash of the words of lines, made so that sixteen ASCII characters are hashed at once.</summary>
/// <remarks>Collects the folded bytes of a word; what lies beyond the sixteenth is folded into the first ones.</remarks>
internal struct LineHash
{
    private ulong _low;
    private ulong _high;
    private int _length;

    /// <summary>Never 0, so that 0 can mean "empty".</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = default(LineHash);
        foreach (char c in word)
            hash.Add(c);
        return hash.Finish();
    }

    /// <summary>Adds one character: ASCII letters are lowered, ’ counts as '.</summary>
    public void Add(char c)
    {
        byte folded = (uint)(c - 'A') <= 'Z' - 'A' ? (byte)(c | 0x20) : c < 128 ? (byte)c : c == '’' ? (byte)'\'' : (byte)(0x80 | c ^ (c >> 8));
        if ((_length & 8) == 0)
            _low ^= BitOperations.RotateLeft((ulong)folded << (8 * (_length & 7)), _length >> 4);
        else
            _high ^= BitOperations.RotateLeft((ulong)folded << (8 * (_length & 7)), _length >> 4);
        _length++;
    }

    public readonly uint Finish() => Mix(_low, _high, _length);

    /// <summary>The hash of a word whose folded bytes are given, zeros behind them.</summary>
    public static uint Mix(ulong low, ulong high, int length)
    {
        ulong h = (low ^ ((ulong)length << 56)) * 0x9E3779B97F4A7C15;
        h = (h ^ (h >> 29) ^ high) * 0xBF58476D1CE4E5B9;
        uint hash = (uint)(h >> 32);
        return hash == 0 ? 1 : hash;
    }
}
