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
        for (int i = from; i < to && words < EnoughWords; i++)
        {
            if (!char.IsLetter(text[i]))
                continue;
            int start = i;
            bool ascii = true;
            while (i < to && char.IsLetter(text[i]))
                ascii &= char.IsAscii(text[i++]);
            if (start == from && from > 0)
                continue; // a word cut in two by the margin
            words++;
            bool capital = char.IsUpper(text[start]);
            if (ascii && CommonWords.Contains(text[start..i]))
            {
                if (++common >= LeastShare * EnoughWords)
                    return true; // whatever follows
            }
            else if (capital || (i - start == 1 && start > 0 && text[start - 1] is '\'' or '’'))
                words--; // names say nothing about the language
            else if (words - common > (1 - LeastShare) * EnoughWords)
                return false; // whatever follows
        }

        return common > 0 && common >= LeastShare * words;
    }
}
