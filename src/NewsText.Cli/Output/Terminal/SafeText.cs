using System.Globalization;
using System.Text;

namespace NewsText.Cli.Output.Terminal;

/// <summary>Makes words of an article harmless for a terminal: no escape sequences, no bidi tricks, one line.</summary>
internal static class SafeText
{
    /// <summary>One line: white space is folded, what cannot be shown becomes U+FFFD.</summary>
    public static string Line(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        bool space = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                space = line.Length > 0;
                continue;
            }

            if (space)
                line.Append(' ');
            space = false;
            line.Append(IsShown(rune) ? rune : Rune.ReplacementChar);
        }

        return line.ToString();
    }

    /// <summary>One line, cut at a word's end with an ellipsis where it is longer than <paramref name="length"/>.</summary>
    public static string Line(ReadOnlySpan<char> text, int length)
    {
        // White space folds, so a few times the length is enough to look at.
        string line = Line(text.Length > length * 4 ? text[..(length * 4)] : text);
        if (line.Length <= length)
            return line;
        int cut = line.LastIndexOf(' ', length - 1);
        if (cut < length / 2)
            cut = char.IsHighSurrogate(line[length - 2]) ? length - 2 : length - 1;
        return line[..cut].TrimEnd(',', ' ', ';', ':', '–', '—') + "…";
    }

    /// <summary>The text with its line ends and tabs, other controls replaced.</summary>
    public static string Block(string text)
    {
        var block = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            block.Append(rune.Value is '\n' or '\t' or '\r' || Rune.IsWhiteSpace(rune) || IsShown(rune) ? rune : Rune.ReplacementChar);
        return block.ToString();
    }

    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
