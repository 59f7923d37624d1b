namespace NewsText.Cleaning;

/// <summary>Lines without a stop between paragraphs are odd only where they are few: many of them are the headings of the article.</summary>
internal static class OddLines
{
    /// <summary>Paragraphs for each odd line, at the least.</summary>
    private const int ParagraphsEach = 6;

    /// <summary>Odd lines that any article may have.</summary>
    private const int Always = 2;

    /// <summary>Takes the rule back from the odd lines of a document that has many.</summary>
    public static void Withdraw(ReadOnlySpan<LineShape> lines, Span<LineState> states)
    {
        int prose = 0, odd = 0, unexplained = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsProse)
                prose++;
            else if (IsOdd(states[i].Rule))
                odd++;
            else if (states[i].Rule is null && lines[i].Words >= 3)
                unexplained++;
        }

        if (odd == 0 || (odd <= Math.Max(Always, prose / ParagraphsEach) && unexplained <= Math.Max(Always, prose / ParagraphsEach)))
            return;
        foreach (ref LineState state in states)
        {
            if (IsOdd(state.Rule))
                state.Rule = null;
        }
    }

    private static bool IsOdd(LineRule? rule) => rule == LineRules.CaptionNoStop || rule == LineRules.RelatedTitle;
}
