namespace NewsText.Sentences;

/// <summary>Reads the neighbourhood of a candidate. The marks and the gap are read once and skipped by the caller; everything else is bounded.</summary>
internal static class JunctureReader
{
    private const int MaxFootnotes = 8;
    private const int MaxBracket = 240;

    /// <summary>Reads the run of stops at <see cref="Juncture.StopStart"/>, what closes behind it and the gap.</summary>
    public static void ReadMarks(ref Juncture j)
    {
        int stop = j.StopStart;
        int i = ReadRun(ref j, stop);
        i = ReadClosers(ref j, i);
        i = ReadFootnotes(ref j, i);
        j.CloseEnd = i;
        ReadGap(ref j, i);
        j.IsDetached = stop > j.SentenceStart && CharKinds.IsSpace(j.Text[stop - 1]);
    }

    /// <summary>Reads the words on both sides.</summary>
    public static void ReadWords(ref Juncture j, AbbreviationTable abbreviations)
    {
        ReadLeft(ref j, abbreviations);
        ReadRight(ref j);
    }

    private static int ReadRun(ref Juncture j, int start)
    {
        ReadOnlySpan<char> text = j.Text;
        int i = start, stops = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (c is '.' or '．' or '。' or '｡')
                stops++;
            else if (c == '…')
                stops += 3;
            else if (CharKinds.IsStop(c))
                j.HasQuestionOrExclamation = true;
            else if (c == ' ' && i + 1 < text.Length && text[i + 1] == '.' && text[i - 1] == '.' && IsSpacedStop(text, i + 1))
                j.IsSpaced = true;
            else
                break;
            i++;
        }

        // "left. . . . The": a full stop, then an omission that belongs to what follows.
        if (j.IsSpaced && text[start..i] is ". . . ." or ". ..." && start > 0 && !CharKinds.IsSpace(text[start - 1]) && i + 1 < text.Length && text[i] == ' ' && char.IsUpper(text[i + 1]))
        {
            (i, stops) = (start + 1, 1);
            j.IsSpaced = false;
            j.PrecedesOmission = true;
        }

        j.IsEllipsis = stops >= 2 && !j.HasQuestionOrExclamation;
        j.StopEnd = i;
        return i;
    }

    // ". . ." but not ". .NET"
    private static bool IsSpacedStop(ReadOnlySpan<char> text, int i) =>
        i + 1 >= text.Length || CharKinds.IsSpace(text[i + 1]) || CharKinds.IsCloser(text[i + 1]) || text[i + 1] == '.';

    private static int ReadClosers(ref Juncture j, int i)
    {
        ReadOnlySpan<char> text = j.Text;
        while (i < text.Length && (CharKinds.IsCloser(text[i]) || text[i] == '«'))
        {
            char c = text[i];

            // The mark opens what follows where a word stands right behind it and no word before: stop."Next is rare, stop. "Next is not.
            if (c is '“' or '«' && i + 1 < text.Length && Word.IsWordChar(text[i + 1]))
                break;
            if (CharKinds.IsQuote(c))
                j.ClosesQuote = true;
            else if (c is not ('*' or '_'))
                j.ClosesBracket = true;
            i++;
        }

        // "… a crime. »": the French manner sets a space inside its marks; »these« that open have none behind them.
        if (i + 1 < text.Length && text[i + 1] == '»' && CharKinds.IsSpace(text[i]) && !CharKinds.IsLineBreak(text[i]) && (i + 2 == text.Length || CharKinds.IsSpace(text[i + 2])))
        {
            j.ClosesQuote = true;
            i += 2;
        }

        return i;
    }

    // "[12]", " [3] [4]", and a small number set right behind the stop.
    private static int ReadFootnotes(ref Juncture j, int i)
    {
        ReadOnlySpan<char> text = j.Text;
        for (int n = 0; n < MaxFootnotes; n++)
        {
            int k = i < text.Length && text[i] == ' ' ? i + 1 : i;
            if (k >= text.Length || text[k] != '[')
                break;
            int end = FootnoteEnd(text, k + 1);
            if (end < 0)
                break;
            i = end;
            j.HasFootnote = true;
        }

        if (!j.HasFootnote && i > j.StopStart && i < text.Length && char.IsAsciiDigit(text[i]) && IsSuperscript(ref j, i, out int behind))
        {
            j.HasFootnote = true;
            i = behind;
        }

        return i;
    }

    private static int FootnoteEnd(ReadOnlySpan<char> text, int i)
    {
        int start = i, limit = Math.Min(text.Length, i + 24);
        while (i < limit && char.IsAsciiDigit(text[i]))
            i++;
        if (i > start && i < limit && text[i] == ']')
            return i + 1;

        // "[citation needed]"
        int close = text[start..limit].IndexOf(']');
        return close > 7 && text.Slice(start, close).EndsWith(" needed", StringComparison.Ordinal) ? start + close + 1 : -1;
    }

    private static bool IsSuperscript(ref Juncture j, int i, out int behind)
    {
        ReadOnlySpan<char> text = j.Text;
        behind = i;
        if (j.StopEnd - j.StopStart != 1 || j.StopStart == 0 || !(char.IsLower(text[j.StopStart - 1]) || text[j.StopStart - 1] is ')' or '”' or '"'))
            return false;
        int groups = 0;
        while (groups < 4)
        {
            int digits = behind;
            while (digits < text.Length && digits - behind < 4 && (char.IsAsciiDigit(text[digits]) || (digits > behind && text[digits] is ',' or '-' or '–')))
                digits++;
            if (digits == behind || digits - behind > 3)
                return false;
            behind = digits;
            groups++;
            if (behind >= text.Length || !CharKinds.IsSpace(text[behind]))
                return behind >= text.Length;
            if (behind + 1 < text.Length && char.IsAsciiDigit(text[behind + 1]))
                behind++;
            else
                return behind + 1 >= text.Length || char.IsUpper(text[behind + 1]) || CharKinds.IsSpace(text[behind + 1]);
        }

        return false;
    }

    public static void ReadGap(ref Juncture j, int i)
    {
        ReadOnlySpan<char> text = j.Text;
        while (i < text.Length && CharKinds.IsSpace(text[i]))
        {
            if (CharKinds.IsLineBreak(text[i]) && !(text[i] == '\n' && i > 0 && text[i - 1] == '\r'))
                j.Newlines++;
            i++;
        }

        j.GapEnd = i;
    }

    private static void ReadLeft(ref Juncture j, AbbreviationTable abbreviations)
    {
        ReadOnlySpan<char> text = j.Text;
        int i = j.StopStart;
        for (int n = 0; n < 3 && i > j.SentenceStart && (text[i - 1] == ' ' || CharKinds.IsCloser(text[i - 1])); n++)
            i--;
        j.LeftClosed = i < j.StopStart && !j.IsDetached;
        j.Left = Word.EndingAt(text, i, j.SentenceStart);
        if (i == j.StopStart && text[i] is '.' or '．')
            j.Abbreviation = abbreviations.Find(j.Left.In(text));
        else if (i == j.StopStart && text[i] == '!')
            j.Abbreviation = abbreviations.Find(text[j.Left.Start..(i + 1)]);
        if (j.ClosesBracket)
            ReadBracket(ref j);
        int k = j.Left.Start;
        if (k > j.SentenceStart && CharKinds.IsSpace(text[k - 1]))
        {
            // "Aug. 30": the stop of an abbreviation is passed over.
            j.Left2 = Word.EndingAt(text, k > 1 && text[k - 2] == '.' ? k - 2 : k - 1, j.SentenceStart);
        }
    }

    private static void ReadBracket(ref Juncture j)
    {
        int from = Math.Max(j.SentenceStart, j.StopStart - MaxBracket);
        ReadOnlySpan<char> inside = j.Text[from..j.StopStart];
        int open = inside.LastIndexOfAny('(', '[');
        if (open < 0 || from + open <= j.SentenceStart + 1)
            return;
        j.BracketInside = true;
        j.EndsBracketedWord = j.StopEnd - j.StopStart == 1 && j.Text[j.StopStart] == '.' && (j.Abbreviation != AbbreviationClass.None || !inside[open..].Contains(' '));
    }

    private static void ReadRight(ref Juncture j)
    {
        ReadOnlySpan<char> text = j.Text;
        int i = j.GapEnd;
        for (int n = 0; n < 4 && i < text.Length && CharKinds.IsOpener(text[i]); n++)
        {
            if (text[i] is '(' or '[' or '{')
                j.OpensBracket = true;
            else if (CharKinds.IsQuote(text[i]))
                j.OpensQuote = true;
            i += text[i] == '«' && i + 1 < text.Length && CharKinds.IsSpace(text[i + 1]) && !CharKinds.IsLineBreak(text[i + 1]) ? 2 : 1;
        }

        j.Right = Word.StartingAt(text, i);
        j.RightClass = WordClasses.Find(j.Right.In(text));
        int k = Math.Max(j.Right.End, i);
        for (int n = 0; j.Right.Shape == WordShape.Dash && n < 3 && k < text.Length && CharKinds.IsDash(text[k]); n++)
            k++;
        if (k < text.Length && CharKinds.IsSpace(text[k]))
            j.Right2 = Word.StartingAt(text, k + 1);
        else
            j.Right2 = new Word(k, k, k < text.Length ? WordShape.Symbol : WordShape.None);
    }
}
