namespace NewsText.Cleaning;

/// <summary>Makes the edits that remove lines, each with the separator that belongs to it.</summary>
internal static class LineEdits
{
    public static void Add(ReadOnlySpan<LineShape> lines, ReadOnlySpan<LineState> states, bool english, List<Edit> edits)
    {
        int i = 0;
        while (i < lines.Length)
        {
            if (!states[i].Removed)
            {
                i++;
                continue;
            }

            int first = i;
            while (i < lines.Length && states[i].Removed)
                i++;
            int kept = KeptSeparator(lines, first, i);
            for (int k = first; k < i; k++)
            {
                int start = k < kept ? k > 0 ? lines[k - 1].End : 0 : lines[k].Start;
                int end = k < kept || k + 1 == lines.Length ? lines[k].End : lines[k + 1].Start;
                edits.Add(new Edit(new TextSpan(start, end), KindOf(states[k].Role), "", states[k].Rule!.Id, LineConfidence.Of(in states[k], english)));
            }
        }
    }

    /// <summary>The line of the removed run before which the separator stays: a blank line if there is one, so that paragraphs stay apart.</summary>
    private static int KeptSeparator(ReadOnlySpan<LineShape> lines, int first, int next)
    {
        if (first == 0)
            return 0;
        if (next == lines.Length)
            return next;
        for (int k = first; k <= next; k++)
        {
            if (lines[k].Is(LineMarks.BlankBefore))
                return k;
        }

        return first;
    }

    public static EditKind KindOf(LineRole role) => role switch
    {
        LineRole.Caption => EditKind.Caption,
        LineRole.Credit => EditKind.Credit,
        LineRole.Byline or LineRole.AuthorBio or LineRole.ReportingCredit => EditKind.Byline,
        LineRole.Timestamp => EditKind.Timestamp,
        LineRole.RelatedLink => EditKind.Related,
        LineRole.Newsletter => EditKind.Newsletter,
        LineRole.Advertisement => EditKind.Advertisement,
        LineRole.Comment => EditKind.Comment,
        LineRole.Tags => EditKind.Tags,
        LineRole.Debris => EditKind.Debris,
        _ => EditKind.Boilerplate,
    };
}
