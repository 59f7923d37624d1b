namespace NewsText.Cleaning;

/// <summary>Credits in brackets that were broken over lines: "(", "Image:", "agency)".</summary>
internal static class CreditBlocks
{
    /// <summary>Lines that a block may span.</summary>
    private const int Longest = 5;

    public static void Apply(ReadOnlySpan<char> text, ReadOnlySpan<LineShape> lines, Span<LineState> states)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly LineShape line = ref lines[i];
            char last = text[line.End - 1];
            if (last != '(' || line.Words > 60)
                continue;
            int end = Closing(text, lines, i);
            if (end < 0)
                continue;
            bool captionOnLine = line.Words > 0;
            states[i].Rule = captionOnLine ? LineRules.CaptionBlock : LineRules.CreditBlock;
            for (int k = i + 1; k <= end; k++)
                states[k].Rule = LineRules.CreditBlock;
            if (!captionOnLine && i > 0 && !(i == 1 && lines[0].MayBeHeadline) && lines[i - 1].Words is > 0 and <= 60 && states[i - 1].Rule is null or { Role: LineRole.Caption })
                states[i - 1].Rule = LineRules.CaptionBlock;
            i = end;
        }
    }

    /// <summary>The line that closes the bracket that the line at <paramref name="open"/> leaves open, or -1.</summary>
    private static int Closing(ReadOnlySpan<char> text, ReadOnlySpan<LineShape> lines, int open)
    {
        bool label = false;
        for (int k = open + 1; k < lines.Length && k <= open + Longest; k++)
        {
            ref readonly LineShape line = ref lines[k];
            if (line.Words > 14)
                return -1;
            label |= line.Of(WordClass.Credit) + line.Of(WordClass.Agency) > 0;
            if (text[line.End - 1] == ')')
                return label || line.Words <= 6 ? k : -1;
        }

        return -1;
    }
}
