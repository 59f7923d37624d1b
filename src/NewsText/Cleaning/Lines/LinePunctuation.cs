namespace NewsText.Cleaning;

/// <summary>What marks tell of a line: brackets, quotation marks, labels, addresses, signs.</summary>
internal ref struct LinePunctuation(ReadOnlySpan<char> text, int start, int end)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Quotation marks that are open.</summary>
    public int Quotes;

    /// <summary>Sees the mark at <paramref name="i"/>, behind <paramref name="read"/> words.</summary>
    /// <returns>Whether it is a stop inside the line.</returns>
    public bool Mark(int i, int read, ref LineMarks marks)
    {
        switch (_text[i])
        {
            case '“' or '«' or '„':
                Quotes++;
                break;
            case '”' or '»':
                Quotes = 0;
                break;
            case '"':
                Quotes = Quotes > 0 ? 0 : 1;
                break;
            case '(':
                marks |= LineMarks.ParenOpen;
                break;
            case ')':
                if ((marks & LineMarks.ParenOpen) == LineMarks.None)
                    marks |= LineMarks.ParenClosesFirst;
                marks &= ~LineMarks.ParenOpen;
                break;
            case '?':
                marks |= LineMarks.Question;
                goto case '!';
            case '!':
                if (i + 1 >= end || !(_text[i + 1] is ' ' or '(' || char.IsUpper(_text[i + 1])) || i <= start + 2)
                    return false;
                if (_text[i + 1] == ' ')
                    marks |= LineMarks.InnerStop;
                return true;
            case ':':
                if (i + 2 < end && _text[i + 1] == '/' && _text[i + 2] == '/')
                    marks |= LineMarks.Url;
                else if (i + 1 < end && _text[i + 1] == ' ' && read <= 3)
                    marks |= LineMarks.LabelColon;
                break;
            case '/':
                if (i > start && i + 1 < end && IsNameEdge(i - 1, -1) && IsNameEdge(i + 1, 1))
                    marks |= LineMarks.SlashNames;
                break;
            case '@':
                marks |= LineMarks.At;
                break;
            case '#':
                marks |= LineMarks.Hashtag;
                break;
            case '|' or '•' or '·':
                marks |= i == start ? LineMarks.Bullet : LineMarks.Bar;
                break;
            case '©':
                marks |= LineMarks.Copyright;
                break;
            case '›' or '→' or '▶' or '►' or '>' or '↓' or '➡':
                marks |= LineMarks.Arrow;
                break;
            case '$' or '€' or '£' or '¥':
                marks |= LineMarks.Currency;
                break;
            case '…':
                marks |= LineMarks.Ellipsis;
                break;
        }

        return false;
    }

    /// <summary>Whether the word that ends (or begins) at <paramref name="at"/> has a capital, spaces around the slash allowed.</summary>
    private readonly bool IsNameEdge(int at, int step)
    {
        if (at >= start && at < end && _text[at] == ' ')
            at += step;
        if (at < start || at >= end)
            return false;
        if (step > 0)
            return char.IsUpper(_text[at]);
        for (int n = 0; n < 24 && at >= start && char.IsLetter(_text[at]); n++, at--)
        {
            if ((at == start || !char.IsLetter(_text[at - 1])) && char.IsUpper(_text[at]))
                return true;
        }

        return false;
    }
}
