namespace NewsText.Cleaning;

/// <summary>What the two ends of a line tell.</summary>
internal static class LineForm
{
    public static void AddEnds(ReadOnlySpan<char> text, ref LineShape shape)
    {
        char first = text[shape.Start];
        if (char.IsLower(first))
            shape.Marks |= LineMarks.StartsLower;
        else if (char.IsAsciiDigit(first))
            shape.Marks |= LineMarks.StartsDigit;
        else if (IsOpeningQuote(first))
            shape.Marks |= LineMarks.OpensQuote;
        else if (first is '(' or '[')
            shape.Marks |= LineMarks.ParenStart;
        else if (first is '-' or '–' or '—' or '*' or '▪' or '■' or '●' or '◆' or '►')
            shape.Marks |= LineMarks.Bullet;

        int at = shape.End - 1;
        if (text[at] is ')' or ']')
            shape.Marks |= LineMarks.ParenTail;
        while (at > shape.Start && text[at] is ')' or ']' or '”' or '"' or '’' or '\'' or '»' or ' ')
        {
            if (text[at] is '”' or '"' or '’' or '\'' or '»')
                shape.Marks |= LineMarks.ClosesQuote;
            at--;
        }

        shape.Marks |= text[at] switch
        {
            '.' or '!' or '?' => LineMarks.Stop,
            '…' => LineMarks.Stop | LineMarks.Ellipsis,
            ':' => LineMarks.Colon,
            ',' or ';' or '-' or '–' or '—' => LineMarks.Comma,
            '。' or '！' or '？' or '।' or '؟' or '۔' => LineMarks.Stop,
            _ => LineMarks.None,
        };
    }

    public static bool IsOpeningQuote(char c) => c is '“' or '"' or '‘' or '\'' or '«' or '„';
}
