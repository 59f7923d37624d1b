namespace NewsText.Cleaning;

/// <summary>Neighbouring lines, none blank, none longer than a column could be, none that begins a list or is indented.</summary>
internal sealed class WrapBlock(List<TextSpan> lines)
{
    private const int LeastWidth = 40;
    private const int LeastWidthOfTwo = 50;
    private const int HyphenReach = 8192;

    /// <summary>The length of the longest line.</summary>
    public int Width { get; } = lines.Max(static line => line.Length);

    public static List<WrapBlock> Find(ReadOnlySpan<char> text, int widest)
    {
        var blocks = new List<WrapBlock>();
        var lines = new List<TextSpan>();
        int start = 0;
        while (start < text.Length)
        {
            int length = text[start..].IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            int trimmed = end;
            while (trimmed > start && text[trimmed - 1] is ' ' or '\r' or '\t')
                trimmed--;
            var line = new TextSpan(start, trimmed);
            bool fits = !line.IsEmpty && line.Length <= widest;
            if (lines.Count > 0 && (!fits || BeginsAnew(text[start..line.End])))
                Close();
            if (fits)
                lines.Add(line);
            start = end + 1;
        }

        Close();
        return blocks;

        void Close()
        {
            if (lines.Count > 1)
                blocks.Add(new WrapBlock([.. lines]));
            lines.Clear();
        }
    }

    public bool IsWrapped(ReadOnlySpan<char> text)
    {
        if (Width < (lines.Count > 2 ? LeastWidth : LeastWidthOfTwo))
            return false;
        int full = 0, inside = 0, unended = 0;
        for (int k = 0; k + 1 < lines.Count; k++)
        {
            if (IsFull(text, k, Width))
            {
                full++;
                inside += FallsInsideSentence(text, k) ? 1 : 0;
                unended += EndsSentence(text, k) || !char.IsLower(text[lines[k].End - 1]) ? 0 : 1;
            }
            else if (!EndsSentence(text, k))
            {
                return false; // the next word would have fitted and no sentence ends: verse, a list, a table
            }
        }

        return inside > 0 && (inside + unended) * 5 >= full * 4 && full * 3 >= lines.Count - 1;
    }

    public void Join(RepairText source, int column, List<Edit> edits)
    {
        ReadOnlySpan<char> text = source.Text;
        for (int k = 0; k + 1 < lines.Count; k++)
        {
            if (!IsFull(text, k, column) || lines[k].Length * 2 < column)
                continue;
            int end = lines[k].End, next = lines[k + 1].Start;
            bool hyphen = text[end - 1] is '-' or '\u2010' && end - 2 >= lines[k].Start && char.IsLetter(text[end - 2]) && char.IsLower(text[next]);
            if (hyphen && IsOneWord(source, end - 1, next))
                edits.Add(new Edit(new TextSpan(end - 1, next), EditKind.Repair, "", "repair.hyphenation", 0.93));
            else
                edits.Add(new Edit(new TextSpan(end, next), EditKind.Repair, hyphen || text[end - 1] is '—' or '/' ? "" : " ", "repair.hard-wrap", 0.95));
        }
    }

    private bool IsFull(ReadOnlySpan<char> text, int k, int column)
    {
        return lines[k].Length + 1 + FirstWord(text, k + 1).Length > column;
    }

    private bool FallsInsideSentence(ReadOnlySpan<char> text, int k) =>
        !EndsSentence(text, k) && (char.IsLower(text[lines[k + 1].Start]) || text[lines[k].End - 1] is ',' || IsUnfinished(LastWord(text, k)))
        && IsProse(LastWord(text, k)) && IsProse(FirstWord(text, k + 1));

    private static bool IsUnfinished(ReadOnlySpan<char> word) =>
        char.IsLower(word[0]) && Continuations.KindOf(word) is ContinuationKind.Preposition or ContinuationKind.Unfinished;

    private ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text, int k)
    {
        ReadOnlySpan<char> line = text[lines[k].Start..lines[k].End];
        int space = line.IndexOf(' ');
        return space < 0 ? line : line[..space];
    }

    private ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text, int k)
    {
        ReadOnlySpan<char> line = text[lines[k].Start..lines[k].End];
        return line[(line.LastIndexOf(' ') + 1)..];
    }

    /// <summary>Letters with what goes with words in running text; not an address and not a piece of program.</summary>
    private static bool IsProse(ReadOnlySpan<char> word)
    {
        int letters = 0;
        foreach (char c in word)
        {
            if (char.IsLetterOrDigit(c))
                letters++;
            else if (!(c is ',' or '\'' or '’' or '-' or '“' or '”' or '"' or '(' or ')' or '‘' or '.' or ':' or ';' or '?' or '!' or '%' or '$' or '&' or '—' or '–') && !char.IsSurrogate(c))
                return false;
        }

        return letters > 0 && !word.Contains("](", StringComparison.Ordinal) && word.IndexOf('.') is var dot && (dot < 0 || dot == word.Length - 1 || word[^1] == '.')
            && (word.IndexOf('(') <= 0);
    }

    private bool EndsSentence(ReadOnlySpan<char> text, int k)
    {
        int end = lines[k].End - 1;
        while (end > lines[k].Start && text[end] is '"' or '”' or '’' or '\'' or ')' or ']')
            end--;
        return text[end] is '.' or '!' or '?' or ':' or '…';
    }

    /// <summary>Whether the parts around a hyphen at a line's end make one word: a common one, or one that the text writes elsewhere.</summary>
    private static bool IsOneWord(RepairText source, int hyphen, int next)
    {
        ReadOnlySpan<char> text = source.Text;
        int start = source.StartOfLetters(hyphen);
        string whole = string.Concat(text[start..hyphen], text[next..source.EndOfLetters(next)]);
        int from = Math.Max(0, hyphen - HyphenReach);
        if (CommonWords.Contains(whole))
            return true;
        if (CommonWords.Contains(text[start..hyphen]) && CommonWords.Contains(text[next..source.EndOfLetters(next)]))
            return false;
        return text[from..Math.Min(text.Length, next + HyphenReach)].Contains(whole, StringComparison.OrdinalIgnoreCase) || !source.IsEnglish(hyphen);
    }

    private static bool BeginsAnew(ReadOnlySpan<char> line)
    {
        char first = line[0];
        if (char.IsWhiteSpace(first) || first is '•' or '*' or '>' or '|' or '·' or '▪' or '●' or '#')
            return true;
        if (first is '-' or '–' or '—')
            return line.Length > 2 && line[1] == ' ' && !char.IsLower(line[2]);
        int digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits is > 0 and < 3 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ';
    }
}
