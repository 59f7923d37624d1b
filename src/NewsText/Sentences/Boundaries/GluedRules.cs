namespace NewsText.Sentences;

/// <summary>Stops with no space behind them: "delayed.Lawmakers" is a boundary, "3.5", "U.S", "example.com" and "Node.js" are not.</summary>
internal static class GluedRules
{
    private const int MaxToken = 64;

    /// <summary>Decides at a juncture without a gap; only its marks have been read.</summary>
    public static bool IsBoundary(in Juncture j)
    {
        ReadOnlySpan<char> text = j.Text;
        int next = j.CloseEnd;
        if (next >= text.Length)
            return false;
        char c = text[next];
        if (c is '“' or '‘' or '«' or '„')
            return j.StopStart > j.SentenceStart + 2;
        if (c is >= '0' and <= '9' || !char.IsLetter(c))
            return false;
        if (!char.IsUpper(c))
            return j.IsEllipsis ? false : char.IsLetter(c) && !char.IsLower(c) && text[j.StopStart] is '。' or '！' or '？' or '．';
        Word right = Word.StartingAt(text, next);
        bool opensSentence = right.Shape == WordShape.Capital || (right.Length == 1 && c is 'I' or 'A' or 'Ī');
        if (!opensSentence || (right.End < text.Length && text[right.End] is '.' or '@' or '/' or '_' && right.End + 1 < text.Length && Word.IsWordChar(text[right.End + 1])))
            return false;
        if (j.HasQuestionOrExclamation || j.IsEllipsis || j.HasClosing)
            return IsWordBefore(text, j) && !IsAddress(text, j.StopStart);
        Word left = Word.EndingAt(text, j.StopStart);
        return left.Shape switch
        {
            WordShape.Lower => left.Length > 2 && !IsAddress(text, j.StopStart),
            WordShape.Capital or WordShape.Number => left.Length > 2 && Opens(WordClasses.Find(right.In(text))) && !IsAddress(text, j.StopStart),
            _ => false,
        };
    }

    private static bool Opens(WordClass kind) => WordClasses.IsOpener(kind) || kind is WordClass.Title or WordClass.Honorific;

    private static bool IsWordBefore(ReadOnlySpan<char> text, in Juncture j) => j.StopStart > 0 && (Word.IsWordChar(text[j.StopStart - 1]) || CharKinds.IsCloser(text[j.StopStart - 1]));

    // An address, a path or a file name: no white space up to a character that prose does not put inside words.
    private static bool IsAddress(ReadOnlySpan<char> text, int at)
    {
        int limit = Math.Max(0, at - MaxToken);
        for (int i = at - 1; i >= limit && !CharKinds.IsSpace(text[i]); i--)
        {
            if (text[i] is '/' or '\\' or '@' or '_' or '=')
                return true;
            if (text[i] is '.' && i >= 3 && text.Slice(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        limit = Math.Min(text.Length, at + MaxToken);
        for (int i = at + 1; i < limit && !CharKinds.IsSpace(text[i]); i++)
        {
            if (text[i] is '/' or '\\' or '@' or '_' or '=')
                return true;
        }

        return false;
    }
}
