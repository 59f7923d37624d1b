using System.Buffers;

namespace NewsText.Attributions;

/// <summary>Finds the marks of a line that may open or close a quotation, and tells them from apostrophes, inches and minutes.</summary>
internal static class QuoteMarkReader
{
    public static readonly SearchValues<char> MarksAndBreaks = SearchValues.Create("\"“”„‟«»‹›'‘’‚‛`´\n\r");

    /// <summary>The mark at <paramref name="i"/>, or false where the character is part of a word or a measure.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int i, out QuoteMark mark)
    {
        char c = text[i];
        int length = 1;
        bool pair = i + 1 < text.Length && text[i + 1] == c && c is '\'' or '’' or '‘' or '`' or '´' && i + 1 < text.Length && text[i + 1] == c;
        char before = i > 0 ? text[i - 1] : '\n';
        if (pair && !(i + 2 < text.Length && text[i + 2] == c && !char.IsWhiteSpace(before) && (i + 3 >= text.Length || text[i + 3] != c)))
            length = 2; // of three behind a word the first closes the inner quotation
        char after = i + length < text.Length ? text[i + length] : '\n';
        bool openSide = char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '“' or '"' or '‘' or '\'' or '«' or ':' or '>' or '…' or '*';
        bool hasAfter = !char.IsWhiteSpace(after);
        bool closeSide = !char.IsWhiteSpace(before);
        switch (c)
        {
            case '“' when closeSide && !hasAfter && !openSide:
                mark = new QuoteMark(i, 1, false, false, true, true); // typed for ”
                return true;
            case '“' or '„' or '‟' or '«' or '‹':
                mark = new QuoteMark(i, 1, c == '‹', true, false, true);
                return true;
            case '”' or '»' or '›':
                // Some archives type ” on both sides.
                mark = new QuoteMark(i, 1, c == '›', openSide && hasAfter && c == '”', true, !(openSide && hasAfter && c == '”'));
                return true;
            case '"':
                if (char.IsAsciiDigit(before) && (char.IsWhiteSpace(after) || after is '-' or '×' or ',' or '.') && IsMeasure(text, i))
                    break;
                bool opening = hasAfter && (openSide || !char.IsLetterOrDigit(before)) && (openSide ? after is not (',' or ';' or ')') : char.IsLetterOrDigit(after) || after is '$' or '[');
                mark = new QuoteMark(i, 1, false, opening, closeSide || !hasAfter, false);
                return true;
            case '`':
                mark = new QuoteMark(i, length, length == 1, hasAfter && (openSide || length == 2), length == 1 && closeSide && !char.IsLetterOrDigit(after), length == 2);
                return mark.CanOpen || mark.CanClose;
            case '\'' or '’' or '‘' or '´' when length == 2:
                mark = new QuoteMark(i, 2, false, hasAfter && (openSide || c == '‘'), closeSide && c != '‘', false);
                return mark.CanOpen || mark.CanClose;
            case '‚' or '‛':
                mark = new QuoteMark(i, 1, true, openSide && hasAfter, false, false);
                return mark.CanOpen;
            case '‘':
                if (IsElision(text, i))
                    break;
                // Behind ‚ the same character closes.
                mark = new QuoteMark(i, 1, true, hasAfter, closeSide && !openSide && !char.IsLetterOrDigit(after), !closeSide || openSide);
                return mark.CanOpen || mark.CanClose;
            case '\'' or '’' or '´':
                bool opens = c == '\'' && openSide && hasAfter && !IsElision(text, i);
                bool closes = closeSide && !char.IsLetterOrDigit(after) && !openSide | before is '…' or '-' or '—';
                mark = new QuoteMark(i, 1, true, opens, closes, false);
                return opens || closes;
        }

        mark = default;
        return false;
    }

    /// <summary>Whether a lone straight mark behind digits stands for inches: 6'2" or 24".</summary>
    private static bool IsMeasure(ReadOnlySpan<char> text, int i)
    {
        int digits = i - 1;
        while (digits >= 0 && i - digits < 8 && (char.IsAsciiDigit(text[digits]) || text[digits] is '.' or '\'' or '’' or '/' or '½' or '¼'))
            digits--;
        return i - digits < 8 && (digits < 0 || char.IsWhiteSpace(text[digits]) || text[digits] is '(' or '-');
    }

    /// <summary>'90s, 'em, 'tis, ’cause: an apostrophe in front of a word.</summary>
    private static bool IsElision(ReadOnlySpan<char> text, int i)
    {
        int end = i + 1;
        while (end < text.Length && end - i < 8 && char.IsLetterOrDigit(text[end]))
            end++;
        ReadOnlySpan<char> word = text[(i + 1)..end];
        if (word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (word.Length == 2 || word[2] == 's'))
            return true;
        return word.Length is >= 1 and <= 5 && word is "em" or "n" or "N" or "tis" or "Tis" or "twas" or "Twas" or "til" or "Til" or "cause" or "Cause" or "bout" or "round";
    }
}
