using System.Buffers;

namespace NewsText.Cleaning;

/// <summary>Control, zero-width and bidirectional characters, soft hyphens and odd spaces.</summary>
internal static class InvisibleRepair
{
    private const int BidiReach = 96;

    public static readonly SearchValues<char> Controls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    public static void Collect(RepairText source, List<Edit> edits)
    {
        ReadOnlySpan<char> text = source.Text;
        int control = -1, odd = -1, i = 0;
        while (true)
        {
            if (control < i)
                control = NextControl(text, i);
            if (odd < i)
                odd = CharClasses.IndexOf(text, i, CharClass.Invisible) is var found and >= 0 ? found : int.MaxValue;
            i = Math.Min(control, odd);
            if (i == int.MaxValue)
                return;
            int length = 1;
            (string Replacement, string Rule, double Confidence)? edit = Judge(source, i, edits, ref length);
            if (edit is { } made)
                Add(edits, i, length, made.Replacement, made.Rule, made.Confidence);
            i += length;
        }
    }

    private static int NextControl(ReadOnlySpan<char> text, int from)
    {
        int found = text[from..].IndexOfAny(Controls);
        return found < 0 ? int.MaxValue : from + found;
    }

    private static (string, string, double)? Judge(RepairText source, int i, List<Edit> edits, ref int length)
    {
        ReadOnlySpan<char> text = source.Text;
        char c = text[i];
        switch (c)
        {
            case '\u00AD':
                return source.Has(CharacterRepairs.SoftHyphens) ? ("", "repair.soft-hyphen", 0.99) : null;
            case >= '\u0080' and <= '\u009F':
                if (!source.Has(CharacterRepairs.Mojibake))
                    return null;
                char mapped = ByteEncoding.Windows1252.ToChar((byte)c);
                return (mapped == c ? "" : mapped.ToString(), "repair.c1-control", 0.9);
        }

        if (IsOddSpace(c))
            return source.Has(CharacterRepairs.OddSpaces) ? JudgeSpace(source, i, edits) : null;
        if (!source.Has(CharacterRepairs.InvisibleCharacters))
            return null;
        char before = i > 0 ? text[i - 1] : '\0', after = source.At(i + 1);
        switch (c)
        {
            case '\v' or '\f' or '\u2028' or '\u2029':
                return (LineBreak(before, after), "repair.line-separator", 0.9);
            case < ' ' or '\u007F':
                return ("", "repair.control", 0.98);
            case '\u200C' or '\u200D':
                bool needed = Scripts.UsesJoiners(before) || Scripts.UsesJoiners(after)
                    || (c == '\u200D' && Scripts.IsEmojiPart(before) && Scripts.IsEmojiPart(after));
                return needed ? null : ("", "repair.zero-width", 0.98);
            case '\u200B':
                return Scripts.UsesZeroWidthSpaces(before) || Scripts.UsesZeroWidthSpaces(after) ? null : ("", "repair.zero-width", 0.98);
            case '\u180E':
                return Scripts.IsMongolian(before) || Scripts.IsMongolian(after) ? null : ("", "repair.zero-width", 0.95);
            case '\u034F':
                return char.IsAscii(before) && char.IsAscii(after) ? ("", "repair.zero-width", 0.95) : null;
            case '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'):
                return HasRightToLeft(text, i) ? null : ("", "repair.bidi-control", 0.97);
            case '\uDB40':
                return JudgeTag(text, i, ref length);
            default:
                return ("", "repair.zero-width", 0.98);
        }
    }

    /// <summary>Line separators come from soft breaks of editors: they part sentences, but inside one they are a space, and beside a break nothing.</summary>
    private static string LineBreak(char before, char after)
    {
        if (before is '\n' or '\0' || after is '\n' or '\r' or '\0')
            return "";
        if (before is '.' or '!' or '?' or ':' or '…' or '”' or '"' or '’' or ')')
            return "\n";
        return before == ' ' || after == ' ' ? "" : " ";
    }

    /// <summary>An odd space becomes a plain one, or goes where a space or the line's end stands beside it.</summary>
    private static (string, string, double)? JudgeSpace(RepairText source, int i, List<Edit> edits)
    {
        ReadOnlySpan<char> text = source.Text;
        if (!source.IsEnglish(i) || IsDigitGroup(source, i))
            return null;
        int last = edits.Count - 1;
        int before = i - 1;
        if (last >= 0 && edits[last].Span.End == i && edits[last].Replacement.Length == 0)
            before = edits[last].Span.Start - 1;
        bool spaceBefore = before < 0 || text[before] is ' ' or '\t' or '\n' or '\r';
        char after = source.At(i + 1);
        bool spaceAfter = after is ' ' or '\t' or '\n' or '\r' or '\0' || IsOddSpace(after);
        return (spaceBefore || spaceAfter ? "" : " ", "repair.odd-space", 0.97);
    }

    /// <summary>Digits grouped by a fixed space, as in 25 000, are one number and stay whole.</summary>
    private static bool IsDigitGroup(RepairText source, int i) =>
        i > 0 && char.IsAsciiDigit(source.Text[i - 1]) && !(i > 3 && char.IsAsciiDigit(source.Text[i - 4]))
        && char.IsAsciiDigit(source.At(i + 1)) && char.IsAsciiDigit(source.At(i + 2)) && char.IsAsciiDigit(source.At(i + 3))
        && !char.IsAsciiDigit(source.At(i + 4));

    private static bool HasRightToLeft(ReadOnlySpan<char> text, int i)
    {
        int from = Math.Max(0, i - BidiReach), to = Math.Min(text.Length, i + BidiReach);
        for (int k = from; k < to; k++)
        {
            if (Scripts.IsRightToLeft(text[k]))
                return true;
        }

        return false;
    }

    /// <summary>Tag characters draw the flags of regions behind a black flag and are debris anywhere else.</summary>
    private static (string, string, double)? JudgeTag(ReadOnlySpan<char> text, int i, ref int length)
    {
        if (i + 1 >= text.Length || text[i + 1] is < '\uDC00' or > '\uDC7F')
            return null;
        length = 2;
        bool inFlag = i >= 2 && (text[i - 2] == '\uDB40' || (text[i - 2] == '\uD83C' && text[i - 1] == '\uDFF4'));
        return inFlag ? null : ("", "repair.zero-width", 0.95);
    }

    private static bool IsOddSpace(char c) =>
        c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    private static void Add(List<Edit> edits, int start, int length, string replacement, string rule, double confidence)
    {
        int last = edits.Count - 1;
        bool extends = last >= 0 && replacement.Length == 0 && edits[last].Replacement.Length == 0 && edits[last].Span.End == start
            && string.Equals(edits[last].Rule, rule, StringComparison.Ordinal);
        var edit = new Edit(TextSpan.FromLength(start, length), EditKind.Repair, replacement, rule, confidence);
        if (extends)
            edits[last] = edit with { Span = new TextSpan(edits[last].Span.Start, start + length) };
        else
            edits.Add(edit);
    }

    /// <summary>The characters beyond ASCII that this repair looks at.</summary>
    public static IEnumerable<char> BeyondAscii()
    {
        (char First, char Last)[] ranges =
        [
            ('\u0080', '\u00A0'), ('\u00AD', '\u00AD'), ('\u034F', '\u034F'), ('\u061C', '\u061C'), ('\u1680', '\u1680'), ('\u180E', '\u180E'),
            ('\u2000', '\u200F'), ('\u2028', '\u202F'), ('\u205F', '\u206F'), ('\u3000', '\u3000'), ('\uDB40', '\uDB40'), ('\uFEFF', '\uFEFF'), ('\uFFF9', '\uFFFC'),
        ];
        foreach ((char first, char last) in ranges)
        {
            for (int c = first; c <= last; c++)
                yield return (char)c;
        }
    }
}
