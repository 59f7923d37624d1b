namespace NewsText.Sentences;

/// <summary>Parts that stand in a paragraph of their own line without a stop between them: a caption and its credit, a headline and its date.</summary>
internal static class UnitRules
{
    private const int MaxCredit = 80;
    private const int MaxDate = 28;

    /// <summary>Where the last part of a unit that ends a paragraph begins, or -1.</summary>
    public static int FindTrailing(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start < 12)
            return -1;
        int credit = FindCredit(text, start, end);
        return credit >= 0 ? credit : FindDate(text, start, end);
    }

    /// <summary>Where what follows a date at the start of a paragraph begins, or -1: "Thursday, March 5, 2020 The council …".</summary>
    public static int FindBehindDate(ReadOnlySpan<char> text, int start)
    {
        if (text.Length - start < 24 || !(text[start] is 'M' or 'T' or 'W' or 'F' or 'S') || text.Slice(start + 6, 4).IndexOf(',') < 0)
            return -1;
        int end = DateEnd(text, start);
        return end > 0 && end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]) ? end + 1 : -1;
    }

    // "… leaves the court Image: Ana Cole." A word that announces a credit, a colon, and little else.
    private static int FindCredit(ReadOnlySpan<char> text, int start, int end)
    {
        int from = Math.Max(start, end - MaxCredit);
        int colon = text[from..end].LastIndexOf(':');
        if (colon < 0 || from + colon + 1 >= end || text[from + colon + 1] != ' ')
            return -1;
        colon += from;
        Word word = Word.EndingAt(text, colon, start);
        if (word.Start < start + 2 || text[word.Start - 1] != ' ' || !IsCreditWord(word.In(text)))
            return -1;
        Word before = Word.EndingAt(text, word.Start - 1);
        return before.IsEmpty || WordClasses.Find(before.In(text)) is WordClass.None or WordClass.Month ? word.Start : -1;
    }

    private static bool IsCreditWord(ReadOnlySpan<char> word) => word is "Image" or "Images" or "Photo" or "Photos" or "Photograph" or "Picture" or "Credit" or "Illustration" or "Graphic";

    // "… about the ants Tuesday, September 1, 2015"
    private static int FindDate(ReadOnlySpan<char> text, int start, int end)
    {
        if (!char.IsAsciiDigit(text[end - 1]) || end - start < MaxDate)
            return -1;
        int from = end - MaxDate - 6 < start ? start : end - MaxDate - 6;
        for (int i = end - 12; i > from; i--)
        {
            if (text[i] is not ('M' or 'T' or 'W' or 'F' or 'S') || text[i - 1] != ' ' || DateEnd(text, i) != end)
                continue;
            Word before = Word.EndingAt(text, i - 1);
            return before.IsEmpty && text[i - 2] is ',' or ':' or '(' || (!before.IsEmpty && WordClasses.Find(before.In(text)) != WordClass.None) ? -1 : i;
        }

        return -1;
    }

    // Weekday, month day, year.
    private static int DateEnd(ReadOnlySpan<char> text, int start)
    {
        Word weekday = Word.StartingAt(text, start);
        if (weekday.Length is < 3 or > 9 || !weekday.In(text).EndsWith("day", StringComparison.Ordinal) || !Follows(text, weekday.End, ", "))
            return -1;
        Word month = Word.StartingAt(text, weekday.End + 2);
        if (WordClasses.Find(month.In(text)) != WordClass.Month || !Follows(text, month.End, " "))
            return -1;
        Word day = Word.StartingAt(text, month.End + 1);
        if (day.Shape != WordShape.Number || day.Length > 2 || !Follows(text, day.End, ", "))
            return -1;
        Word year = Word.StartingAt(text, day.End + 2);
        return year.Shape == WordShape.Number && year.Length == 4 ? year.End : -1;
    }

    private static bool Follows(ReadOnlySpan<char> text, int at, string what) => text[at..].StartsWith(what, StringComparison.Ordinal);
}
