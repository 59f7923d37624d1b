namespace NewsText.Cleaning;

/// <summary>Makes the edits that remove lines, each with the separator that belongs to it.</summary>
internal static class LineEdits
{
    public static List<Edit> Make(ReadOnlySpan<char> text, ReadOnlySpan<LineShape> lines, ReadOnlySpan<LineState> states)
    {
        var edits = new List<Edit>();
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
            bool hasBefore = first > 0, hasAfter = i < lines.Length;
            // Of the two separators around the run the wider one stays, so that paragraphs stay apart.
            bool keepBefore = hasAfter && (!hasBefore || lines[first].Is(LineMarks.BlankBefore) || !lines[i].Is(LineMarks.BlankBefore));
            for (int k = first; k < i; k++)
            {
                TextSpan span = keepBefore
                    ? new TextSpan(lines[k].Start, lines[k + 1].Start)
                    : new TextSpan(k > 0 && hasBefore ? lines[k - 1].End : lines[k].Start, k > 0 && hasBefore ? lines[k].End : k + 1 < i ? lines[k + 1].Start : lines[k].End);
                edits.Add(new Edit(span, KindOf(states[k].Role), "", states[k].Rule!.Id, states[k].Unwanted));
            }
        }

        return edits;
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
