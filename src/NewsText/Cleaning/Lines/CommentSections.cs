namespace NewsText.Cleaning;

/// <summary>Readers' comments below an article: heads that say who wrote when, or buttons to reply, with prose between them.</summary>
internal static class CommentSections
{
    /// <summary>Lines that one comment may have.</summary>
    private const int Longest = 40;

    /// <summary>Lines behind the last head that still belong to it, as long as they are prose.</summary>
    private const int Tail = 12;

    /// <summary>Heads, or buttons behind a comment, from which it is a section.</summary>
    private const int Enough = 3;

    public static void Apply(ReadOnlySpan<LineShape> lines, Span<LineState> states)
    {
        int open = -1, last = -1, signs = 0;
        bool prose = false, proseBefore = false;
        for (int i = 0; i < lines.Length; i++)
        {
            if (open >= 0 && i - last > Longest)
            {
                Close(lines, states, open, last, signs);
                (open, signs, prose) = (-1, 0, false);
            }

            bool head = IsHead(lines, states, i);
            if (proseBefore && (head || states[i].Rule == LineRules.Comment))
            {
                if (open < 0)
                    open = i;
                signs += head || prose ? 1 : 0;
                (last, prose) = (i, false);
            }

            prose |= lines[i].IsProse;
            proseBefore |= lines[i].IsProse;
        }

        if (open >= 0)
            Close(lines, states, open, last, signs);
    }

    /// <summary>"Ann on 3 May 2020 at 4:47 pm said:", "Posted by Ann at May 3, 2020 4:47 pm", or "Ann says:" above a date.</summary>
    private static bool IsHead(ReadOnlySpan<LineShape> lines, ReadOnlySpan<LineState> states, int i)
    {
        ref readonly LineShape line = ref lines[i];
        if (line.Words > 16 || line.Any(LineMarks.Stop | LineMarks.OpensQuote))
            return false;
        bool says = line.Is(LineMarks.Colon) && line.Of(WordClass.Speech) > 0;
        bool dated = line.Numbers >= 2 && line.Of(WordClass.Month) + line.Of(WordClass.Clock) > 0;
        return dated ? says || states[i].Rule == LineRules.Byline : says && line.Words <= 6 && i + 1 < lines.Length && states[i + 1].Rule == LineRules.DateAlone;
    }

    private static void Close(ReadOnlySpan<LineShape> lines, Span<LineState> states, int open, int last, int signs)
    {
        if (signs < Enough)
            return;
        int end = last + 1;
        while (end < lines.Length && end <= last + Tail && lines[end].IsProse && states[end].Rule is null)
            end++;
        for (int i = open; i < end; i++)
            states[i].Rule ??= LineRules.CommentSection;
    }
}
