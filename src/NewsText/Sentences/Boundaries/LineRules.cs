namespace NewsText.Sentences;

/// <summary>Decides whether a single line break without a stop before it ends a unit or only wraps the line.</summary>
internal static class LineRules
{
    private const int MaxLine = 240;

    /// <summary>Decides at one break, from the lines on both sides and the one before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentenceStart">Where the sentence so far begins.</param>
    /// <param name="end">Behind the last visible character before the break.</param>
    /// <param name="next">The first visible character behind the break.</param>
    public static bool IsBoundary(ReadOnlySpan<char> text, int sentenceStart, int end, int next)
    {
        if (ListMarker.TryReadAt(text, next, out _) || IsDashItem(text, next))
            return true;
        char last = text[end - 1], first = text[next];
        if (last is ',' or ';' or '-' or '–' or '—' or '&' or '(' or '[' || CharKinds.IsStop(first) || first is ',' or ';' or ')')
            return false;
        Word left = Word.EndingAt(text, end);
        if (left.Shape == WordShape.Lower && WordClasses.Find(left.In(text)) is WordClass.Determiner or WordClass.Preposition or WordClass.Conjunction)
            return false;

        int lineStart = LineStart(text, end);
        int length = end - lineStart;
        bool opens = sentenceStart >= lineStart;
        if (char.IsLower(first))
            return opens && char.IsLower(text[sentenceStart]) && length < 40;

        int nextEnd = LineEnd(text, next);
        int previous = PreviousLength(text, lineStart);
        int width = Math.Max(length, Math.Max(nextEnd - next, previous));
        bool fits = length + 1 + FirstWordLength(text, next) <= width;
        if (fits || length > 100)
            return true;

        // A full line: wrapped, unless nothing shows that lines are this long and the line is a short unit of its own.
        bool alike = previous > 0 && Math.Abs(previous - length) <= 15;
        return opens && !alike && length < 55;
    }

    private static bool IsDashItem(ReadOnlySpan<char> text, int i) =>
        i + 1 < text.Length && text[i] is '-' or '–' or '*' && text[i + 1] == ' ';

    private static int LineStart(ReadOnlySpan<char> text, int end)
    {
        int limit = Math.Max(0, end - MaxLine), i = end;
        while (i > limit && !CharKinds.IsLineBreak(text[i - 1]))
            i--;
        while (i < end && CharKinds.IsSpace(text[i]))
            i++;
        return i;
    }

    private static int LineEnd(ReadOnlySpan<char> text, int start)
    {
        int limit = Math.Min(text.Length, start + MaxLine), i = start;
        while (i < limit && !CharKinds.IsLineBreak(text[i]))
            i++;
        return i;
    }

    private static int PreviousLength(ReadOnlySpan<char> text, int lineStart)
    {
        int end = lineStart, limit = Math.Max(0, lineStart - 8), breaks = 0;
        while (end > limit && CharKinds.IsSpace(text[end - 1]))
        {
            if (text[end - 1] == '\n')
                breaks++;
            end--;
        }

        return breaks == 1 ? end - LineStart(text, end) : 0;
    }

    private static int FirstWordLength(ReadOnlySpan<char> text, int start)
    {
        int i = start, limit = Math.Min(text.Length, start + Word.MaxLength);
        while (i < limit && !CharKinds.IsSpace(text[i]))
            i++;
        return i - start;
    }
}
