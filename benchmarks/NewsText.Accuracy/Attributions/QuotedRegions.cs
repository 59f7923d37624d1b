using System.Text.RegularExpressions;

namespace NewsText.Accuracy;

/// <summary>Regions inside quotation marks, paragraph by paragraph: the yardstick for direct, mixed and indirect, apart from the library's own parser.</summary>
internal static partial class QuotedRegions
{
    public static List<TextSpan> Of(string text)
    {
        var regions = new List<TextSpan>();
        int at = 0;
        foreach (string paragraph in text.Split('\n'))
        {
            List<TextSpan> found = OfParagraph(paragraph);
            List<TextSpan> single = [.. Single().Matches(paragraph)
                .Where(m => m.Groups["words"].Value.Contains(' ', StringComparison.Ordinal))
                .Select(m => TextSpan.FromLength(m.Index, m.Length))
                .Where(s => !found.Exists(f => f.Overlaps(s)))];
            foreach (TextSpan span in found.Concat(single))
                regions.Add(new TextSpan(at + span.Start, at + span.End));
            at += paragraph.Length + 1;
        }

        regions.Sort();
        return regions;
    }

    private static List<TextSpan> OfParagraph(string p)
    {
        var regions = new List<TextSpan>();
        int start = -1;
        for (int i = 0; i < p.Length;)
        {
            (Mark mark, int width) = MarkAt(p, i, start >= 0);
            if (mark == Mark.Opens)
            {
                if (start >= 0 && p[i] != '\u201c')
                {
                    regions.Add(new TextSpan(start, i));
                    start = i;
                }
                else if (start < 0)
                {
                    start = i;
                }
            }
            else if (mark == Mark.Closes && start >= 0)
            {
                regions.Add(new TextSpan(start, i + width));
                start = -1;
            }

            i += width;
        }

        if (start >= 0)
            regions.Add(new TextSpan(start, p.Length));
        return regions;
    }

    private static (Mark Mark, int Width) MarkAt(string p, int i, bool open)
    {
        char c = p[i], before = i > 0 ? p[i - 1] : ' ', after = i + 1 < p.Length ? p[i + 1] : ' ';
        if (c is '\u201c' or '\u201f' or '\u00ab')
            return (Mark.Opens, 1);
        if (c is '\u201d' or '\u00bb')
            return (Mark.Closes, 1);
        if (c == '`' && after == '`')
            return (Mark.Opens, 2);
        if (c == '\'' && after == '\'')
        {
            if (open)
                return (Mark.Closes, 2);
            return (i + 2 >= p.Length || char.IsWhiteSpace(p[i + 2]) ? Mark.None : Mark.Opens, 2);
        }

        if (c != '"')
            return (Mark.None, 1);
        if (!open)
            return (i + 1 >= p.Length ? Mark.None : Mark.Opens, 1);
        bool opensAgain = (char.IsWhiteSpace(before) || before is '(' or '[' or '\u2014' or '-') && !char.IsWhiteSpace(after) && !",.;:!?)".Contains(after, StringComparison.Ordinal);
        return (opensAgain ? Mark.Opens : Mark.Closes, 1);
    }

    [GeneratedRegex(@"((?<=\s)|^|(?<=[(\[\u2014]))[\u2018'](?=\w)(?<words>.{6,}?)((?<=[,.?!\u2026])[\u2019'](?=\W|$)|(?<=\w)[\u2019'](?=[\s,.;:?!)]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Single();

    private enum Mark
    {
        None,
        Opens,
        Closes,
    }
}
