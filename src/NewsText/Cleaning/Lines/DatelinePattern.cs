namespace NewsText.Cleaning;

/// <summary>The dateline that opens a news report: "LONDON (Reuters) –", "(ALMATY, Kazakhstan) -", "PARIS, May 3 —".</summary>
internal static class DatelinePattern
{
    /// <summary>Length within which a dateline's dash must stand.</summary>
    private const int Longest = 64;

    /// <summary>Whether the paragraph opens with a dateline.</summary>
    public static bool Opens(ReadOnlySpan<char> line) => LengthOf(line) > 0;

    /// <summary>Whether the line is nothing but a place in capitals and its country or region: "KADUNA, Nigeria".</summary>
    public static bool IsAlone(ReadOnlySpan<char> text, ref readonly LineShape line)
    {
        if (line.Words is < 2 or > 6 || line.Capitals != line.Words || line.Of(WordClass.Agency) + line.Of(WordClass.Credit) + line.Of(WordClass.Byline) > 0 || line.Any(LineMarks.Colon | LineMarks.SlashNames | LineMarks.Bar))
            return false;
        ReadOnlySpan<char> all = text[line.Start..line.End];
        int comma = all.IndexOf(',');
        if (comma < 4 || comma + 3 >= all.Length || all[comma + 1] != ' ' || !char.IsUpper(all[comma + 2]))
            return false;
        foreach (char c in all[..comma])
        {
            if (!InPlace(c))
                return false;
        }

        return true;
    }

    /// <summary>Where a bracketed dateline stands behind a sentence inside the paragraph, or -1.</summary>
    public static int FindInside(ReadOnlySpan<char> line)
    {
        int at = 0;
        while (true)
        {
            int open = line[at..].IndexOf(" (");
            if (open < 0)
                return -1;
            at += open + 1;
            if (at >= 3 && line[at - 2] is '.' or '!' or '?' or '”' && BracketedLength(line[at..]) > 0)
                return at;
        }
    }

    /// <summary>Length of the dateline at the beginning, dash included, or 0.</summary>
    public static int LengthOf(ReadOnlySpan<char> line)
    {
        int bracketed = BracketedLength(line);
        if (bracketed > 0)
            return bracketed;
        ReadOnlySpan<char> head = line[..Math.Min(line.Length, Longest)];
        if (head.Length < 4 || !InPlace(head[0]) || !InPlace(head[1]) || !InPlace(head[2]) || !InPlace(head[3]))
            return 0;
        int dash = head.IndexOfAny('–', '—');
        int hyphen = head.IndexOf(" - ", StringComparison.Ordinal);
        int twoHyphens = head.IndexOf("--", StringComparison.Ordinal);
        int end = Least(dash, hyphen < 0 ? -1 : hyphen + 1, twoHyphens);
        if (end < 4)
            return 0;
        int letters = 0;
        while (letters < end && InPlace(head[letters]))
            letters++;
        // The place is in capitals; what stands between it and the dash is a region, a date or an agency.
        int capitals = 0;
        for (int i = 0; i < letters; i++)
            capitals += char.IsUpper(head[i]) ? 1 : 0;
        bool place = capitals >= 3 && letters >= 4 && (letters == end || head[letters] is ',' or '(' || head[letters - 1] == ' ' || char.IsLower(head[letters]));
        return place && (letters >= end - 1 || head[letters] is ',' or '(') ? end + 1 : 0;
    }

    private static int BracketedLength(ReadOnlySpan<char> line)
    {
        if (line.Length < 8 || line[0] != '(' || !char.IsUpper(line[1]) || !char.IsUpper(line[2]))
            return 0;
        int close = line[..Math.Min(line.Length, Longest)].IndexOf(')');
        if (close < 4)
            return 0;
        int at = close + 1;
        while (at < line.Length && line[at] == ' ')
            at++;
        return at > close + 1 && at < line.Length && line[at] is '-' or '–' or '—' ? at + 1 : 0;
    }

    private static bool InPlace(char c) => char.IsUpper(c) || c is ' ' or '.' or '-' or '\'' or '’';

    private static int Least(int a, int b, int c)
    {
        int least = int.MaxValue;
        if (a >= 0)
            least = a;
        if (b >= 0)
            least = Math.Min(least, b);
        if (c >= 0)
            least = Math.Min(least, c);
        return least == int.MaxValue ? -1 : least;
    }
}
