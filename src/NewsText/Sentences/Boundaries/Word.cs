using NewsText.Text;

namespace NewsText.Sentences;

/// <summary>A word beside a candidate: where it is and what it looks like.</summary>
internal readonly struct Word(int start, int end, WordShape shape)
{
    /// <summary>Longer words are cut: nothing that is decided here needs more, and it bounds the work.</summary>
    public const int MaxLength = 40;

    public int Start { get; } = start;

    public int End { get; } = end;

    public WordShape Shape { get; } = shape;

    public int Length => End - Start;

    public bool IsEmpty => End == Start;

    public bool IsCapitalised => Shape is WordShape.Capital or WordShape.SingleCapital or WordShape.AllCaps;

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>The word that ends at <paramref name="end"/> and does not reach before <paramref name="floor"/>; empty where none does.</summary>
    public static Word EndingAt(ReadOnlySpan<char> text, int end, int floor = 0)
    {
        int limit = Math.Max(floor, end - MaxLength), i = end;
        while (i > limit)
        {
            char c = text[i - 1];
            if (char.IsAsciiLetterOrDigit(c) || (c >= 0x80 && IsWordChar(c)))
                i--;
            else if (i < end && i - 1 > limit && Joins(c, text[i - 2], text[i]))
                i--;
            else
                break;
        }

        return new Word(i, end, ShapeOf(text[i..end]));
    }

    /// <summary>The word that begins at <paramref name="start"/>; empty where none does.</summary>
    public static Word StartingAt(ReadOnlySpan<char> text, int start)
    {
        int limit = Math.Min(text.Length, start + MaxLength), i = start;
        while (i < limit)
        {
            char c = text[i];
            if (char.IsAsciiLetterOrDigit(c) || (c >= 0x80 && IsWordChar(c)))
                i++;
            else if (i > start && i + 1 < limit && Joins(c, text[i - 1], text[i + 1]))
                i++;
            else
                break;
        }

        if (i > start)
            return new Word(start, i, ShapeOf(text[start..i]));
        if (start >= text.Length || CharKinds.IsSpace(text[start]))
            return new Word(start, start, WordShape.None);
        char first = text[start];
        return new Word(start, start, first is '#' or '@' ? WordShape.Tag : CharKinds.IsDash(first) ? WordShape.Dash : WordShape.Symbol);
    }

    public static bool IsWordChar(char c) => c < 0x80 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || c == '°' || (c >= 0x300 && c < 0x370);

    // A stop, an apostrophe or a digit separator between two word characters. The hyphen parts words: "ex-Gov." is an abbreviation.
    private static bool Joins(char c, char left, char right) => c switch
    {
        '.' => IsWordChar(left) && IsWordChar(right),
        '\'' or '’' => char.IsLetter(left) && char.IsLetter(right),
        ',' or ':' => char.IsAsciiDigit(left) && char.IsAsciiDigit(right),
        _ => false,
    };

    private static WordShape ShapeOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return WordShape.None;
        int upper = 0, lower = 0, digits = 0, other = 0;
        bool dotted = false;
        foreach (char c in word)
        {
            if (char.IsAsciiLetterLower(c))
                lower++;
            else if (char.IsAsciiLetterUpper(c))
                upper++;
            else if (char.IsAsciiDigit(c))
                digits++;
            else if (c == '.')
                dotted = true;
            else if (c < 0x80 || c == '’')
                continue;
            else if (char.IsUpper(c))
                upper++;
            else if (char.IsLower(c))
                lower++;
            else
                other++;
        }

        if (digits > 0)
            return upper + lower + other == 0 ? WordShape.Number : WordShape.AlphaNumeric;
        if (dotted)
            return WordShape.Dotted;
        if (upper == 0)
            return lower == 0 ? WordShape.OtherLetter : lower == 1 && word.Length == 1 ? WordShape.SingleLower : WordShape.Lower;
        if (!char.IsUpper(word[0]))
            return WordShape.Mixed;
        if (lower == 0)
            return word.Length == 1 ? WordShape.SingleCapital : WordShape.AllCaps;
        return WordShape.Capital;
    }
}
