using System.Numerics;

namespace NewsText.Cleaning;

/// <summary>Tells whether a passage is English by the share of its words that are common English ones.</summary>
/// <remarks>Passages are blocks of fixed length and judged once each by their first words, so that any number of questions costs less than one walk over the text.</remarks>
internal sealed class EnglishContext
{
    private const int Block = 256;
    private const int Margin = 48;
    private const int EnoughWords = 28;
    private const double LeastShare = 0.55;
    private const int MostKept = 1 << 16;
    private sbyte[] _answers = []; // 0 unknown, 1 English, -1 not
    private int _used;

    public bool At(ReadOnlySpan<char> text, int position)
    {
        int block = position / Block;
        if (_used == 0)
            Open((text.Length / Block) + 1);
        if (_answers[block] == 0)
            _answers[block] = Judge(text, (block * Block) - Margin, ((block + 1) * Block) + Margin) ? (sbyte)1 : (sbyte)-1;
        return _answers[block] > 0;
    }

    /// <summary>Forgets the text.</summary>
    public void Clear()
    {
        if (_answers.Length > MostKept)
            _answers = [];
        else
            _answers.AsSpan(0, _used).Clear();
        _used = 0;
    }

    private void Open(int blocks)
    {
        if (_answers.Length < blocks)
            _answers = new sbyte[Math.Max(256, blocks)];
        _used = blocks;
    }

    private static bool Judge(ReadOnlySpan<char> text, int from, int to)
    {
        from = Math.Max(0, from);
        to = Math.Min(text.Length, to);
        int words = 0, common = 0;
        for (int at = from; at < to;)
        {
            LetterMasks.Read(text, at, to, out ulong letters, out ulong beyond);
            int next = at + LetterMasks.Size;
            for (ulong starts = letters & ~(letters << 1); starts != 0; starts &= starts - 1)
            {
                int place = BitOperations.TrailingZeroCount(starts), start = at + place, length = BitOperations.TrailingZeroCount(~(letters >> place));
                bool ascii = (beyond >> place & ((1UL << length) - 1)) == 0;
                if (place + length >= LetterMasks.Size)
                {
                    if (place > 0)
                    {
                        next = start; // read whole with what follows
                        break;
                    }

                    next = EndOf(text, start, to, ref ascii);
                    length = next - start;
                }

                if (start == from && from > 0)
                    continue; // a word cut in two by the margin
                if (words == EnoughWords)
                    return common >= LeastShare * words;
                words++;
                if (ascii && CommonWords.Contains(text, start, length))
                {
                    if (++common >= LeastShare * EnoughWords)
                        return true; // whatever follows
                }
                else if (char.IsUpper(text[start]) || (length == 1 && start > 0 && text[start - 1] is '\'' or '’'))
                    words--; // names say nothing about the language
                else if (words - common > (1 - LeastShare) * EnoughWords)
                    return false; // whatever follows
            }

            at = next;
        }

        return common > 0 && common >= LeastShare * words;
    }

    /// <summary>The end of a very long word.</summary>
    private static int EndOf(ReadOnlySpan<char> text, int start, int to, ref bool ascii)
    {
        int end = start;
        while (end < to && char.IsLetter(text[end]))
            ascii &= char.IsAscii(text[end++]);
        return end;
    }
}
