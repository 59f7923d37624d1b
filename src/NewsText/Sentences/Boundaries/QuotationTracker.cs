using System.Buffers;

namespace NewsText.Sentences;

/// <summary>Finds the quotations around a position, moving forward only. Each character is read at most a fixed number of times.</summary>
internal struct QuotationTracker
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“‘«'(");

    // How far the text has been read, where the last quotation ends, and up to where each kind of closing mark is known to be missing.
    private int _read;
    private int _end;
    private int _noDouble, _noCurly, _noSingle, _noGuillemet, _noTypewriter, _noBracket;

    /// <summary>Whether a stop at <paramref name="position"/> whose closing marks end at <paramref name="closed"/> lies inside a quotation or brackets that close in its paragraph behind it.</summary>
    public bool IsInside(ReadOnlySpan<char> text, int position, int closed)
    {
        while (_read < position)
        {
            int found = text[_read..position].IndexOfAny(Marks);
            if (found < 0)
            {
                _read = position;
                break;
            }

            int open = _read + found;
            _read = open + 1;
            if (open > 0 && !IsLeading(text[open - 1]))
                continue;
            int close = Close(text, open);
            if (close > open)
            {
                _end = close;
                _read = close + 1;
            }
        }

        return closed <= _end;
    }

    private static bool IsLeading(char before) => CharKinds.IsSpace(before) || CharKinds.IsDash(before) || before is '(' or '[' or '“' or '"' or '‘' or ':';

    private int Close(ReadOnlySpan<char> text, int open) => text[open] switch
    {
        '"' => Find(text, open, '"', ref _noDouble),
        '“' => Find(text, open, '”', ref _noCurly),
        '‘' => Find(text, open, '’', ref _noSingle),
        '«' => Find(text, open, '»', ref _noGuillemet),
        '(' => Find(text, open, ')', ref _noBracket),
        _ => Find(text, open, '\'', ref _noTypewriter),
    };

    private static int Find(ReadOnlySpan<char> text, int open, char mark, ref int missingUntil)
    {
        if (open < missingUntil)
            return -1;
        bool apostrophe = mark is '\'' or '’';
        int i = open + 1;
        while (i < text.Length)
        {
            int found = text[i..].IndexOfAny(mark, '\n');
            if (found < 0)
                break;
            i += found;
            if (text[i] == '\n')
            {
                int k = i + 1;
                while (k < text.Length && text[k] is ' ' or '\t' or '\r')
                    k++;
                if (k < text.Length && text[k] == '\n')
                {
                    missingUntil = k;
                    return -1;
                }

                i = k;
                continue;
            }

            bool closes = !CharKinds.IsSpace(text[i - 1]) && i > open + 1;
            if (apostrophe)
                closes &= (i + 1 >= text.Length || !Word.IsWordChar(text[i + 1])) && (CharKinds.IsStop(text[i - 1]) || text[i - 1] is ',' or '-' or ')' || Word.IsWordChar(text[i - 1]));
            if (closes)
                return i;
            i++;
        }

        missingUntil = text.Length;
        return -1;
    }
}
