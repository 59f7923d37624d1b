using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Reads the dateline in front of a wire story's first sentence, which belongs to no statement.</summary>
/// <remarks>
/// <c>NAIROBI, Kenya, June 9 (AP) —</c>, <c>(LAGOS, Nigeria) -</c>, and <c>LAGOS:</c> where no other line of the text begins
/// with a label in capitals, as the turns of a transcript do.
/// </remarks>
internal sealed class DatelineReader
{
    private const int Longest = 16;

    private readonly TaggedText _text;
    private readonly bool _transcript;

    public DatelineReader(TaggedText text)
    {
        _text = text;
        int labels = 0;
        for (int line = 0; line < text.Lines.Count && labels < 2; line++)
        {
            if (LabelColon(text.Lines[line], text.Count) >= 0)
                labels++;
        }

        _transcript = labels > 1;
    }

    /// <summary>The token behind the dateline that begins at <paramref name="first"/>; <paramref name="first"/> itself where there is none.</summary>
    public int End(int first, int limit)
    {
        bool bracket = _text.Tags[first] == WordTag.Open && _text.Text[_text.Tokens[first].Start] == '(';
        if (!bracket && !StartsLine(first))
            return first;
        if (!bracket && first + 3 < limit && _text.Tags[first] == WordTag.Number && _text.Tags[first + 1] == WordTag.Symbol && _text.Tags[first + 2] == WordTag.Number && _text.Text[_text.Tokens[first + 1].Start] == ':')
            return first + 3; // "13:05 Two killed in …": the time of a live entry
        int place = bracket ? first + 1 : first;
        if (place >= limit || _text.Tokens[place].Kind != TokenKind.Word || !_text.Tokens[place].Is(TokenFlags.Capital))
            return first;
        int colon = bracket || _transcript ? -1 : LabelColon(first, limit);
        if (colon >= 0)
            return HasSentence(colon + 1, limit) ? colon + 1 : first;
        bool sure = bracket || (_text.Tokens[place].Is(TokenFlags.AllCaps) && _text.Tokens[place].Length > 2), closed = false;
        int depth = bracket ? 1 : 0;
        for (int i = place; i < limit && i < first + Longest; i++)
        {
            switch (_text.Tags[i])
            {
                case WordTag.Open:
                    depth++;
                    break;
                case WordTag.Close:
                    closed = --depth == 0;
                    break;
                case WordTag.Dash when depth == 0:
                    bool spaced = _text.Tokens[i].Is(TokenFlags.SpaceBefore);
                    while (i + 1 < limit && _text.Tags[i + 1] == WordTag.Dash)
                        i++;
                    return spaced && (sure || closed) && HasSentence(i + 1, limit) ? i + 1 : first;
                case WordTag.Comma or WordTag.Stop or WordTag.Symbol:
                    break;
                default:
                    // Inside brackets an agency may have small words in its name.
                    if (depth == 0 && _text.Tokens[i].Kind is TokenKind.Word && !_text.Tokens[i].Is(TokenFlags.Capital) && _text.Tokens[i].Length > 3)
                        return first;
                    if (depth == 0 && _text.Tags[i] is WordTag.Quote or WordTag.Colon or WordTag.Semicolon)
                        return first;
                    break;
            }
        }

        return first;
    }

    private bool StartsLine(int i) => i == 0 || _text.Tokens[i].Is(TokenFlags.LineBefore);

    private bool HasSentence(int first, int limit) => limit - first > 5 && (_text.Tokens[first].Is(TokenFlags.Capital) || _text.Tokens[first].Is(TokenFlags.Digit) || _text.Tags[first] == WordTag.Quote);

    /// <summary>The colon behind one to four words in capitals, or -1.</summary>
    private int LabelColon(int first, int limit)
    {
        int i = first;
        while (i < limit && i < first + 4 && _text.Tokens[i].Kind == TokenKind.Word && _text.Tokens[i].Is(TokenFlags.AllCaps))
            i++;
        return i > first && i < limit && _text.Tags[i] == WordTag.Colon && !_text.Tokens[i].Is(TokenFlags.SpaceBefore) && _text.Tokens[first].Length > 2 ? i : -1;
    }
}
