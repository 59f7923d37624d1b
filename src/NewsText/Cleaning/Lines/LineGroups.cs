namespace NewsText.Cleaning;

/// <summary>Groups of roles: how far the next line of each lies is known of every line.</summary>
internal static class LineGroups
{
    public const int Count = 7;

    /// <summary>Lines further off count as this far.</summary>
    private const int Far = 200;

    private static readonly byte[] Ramp = [.. Enumerable.Range(0, Far + 1).Select(LineColumns.Log)];
    private static readonly byte[] RampDown = [.. Enumerable.Range(0, Far).Select(n => LineColumns.Log(Far - n))];

    /// <summary>The group of a rule with a role, or -1 for rules of wanted lines.</summary>
    public static int Of(LineRole role, double unwanted) => unwanted <= 0.7 ? -1 : role switch
    {
        LineRole.Comment => 0,
        LineRole.Newsletter => 1,
        LineRole.RelatedLink or LineRole.Advertisement => 2,
        LineRole.LegalText or LineRole.Navigation or LineRole.ShareRow => 3,
        LineRole.Byline or LineRole.Timestamp => 4,
        LineRole.Tags or LineRole.AuthorBio or LineRole.ReportingCredit => 5,
        _ => 6,
    };

    /// <summary>Fills the distances from the last and to the next line of each group.</summary>
    /// <remarks>Between two lines of a group the distances are a piece of one ramp, and most groups have no line at all.</remarks>
    public static void FillDistances(LineColumns columns, in LineWindow window)
    {
        int n = window.Lines.Length;
        Span<byte> groups = columns.Bytes(n);
        uint seen = 0;
        for (int i = 0; i < n; i++)
        {
            int group = window.States[i].Group;
            groups[i] = (byte)group;
            seen |= group < 0 ? 0 : 1u << group;
        }

        for (int g = 0; g < Count; g++)
        {
            if ((seen & (1u << g)) == 0)
            {
                columns.SetAll(LineColumn.Since + g, Ramp[Far]);
                columns.SetAll(LineColumn.Until + g, Ramp[Far]);
            }
            else
            {
                Fill(columns[LineColumn.Since + g], columns[LineColumn.Until + g], groups, (byte)g);
            }
        }
    }

    private static void Fill(Span<byte> since, Span<byte> until, ReadOnlySpan<byte> groups, byte group)
    {
        int at = groups.IndexOf(group);
        since[..(at + 1)].Fill(Ramp[Far]);
        Down(until[..at]);
        while (at < groups.Length)
        {
            int next = groups[(at + 1)..].IndexOf(group), end = next < 0 ? groups.Length : at + 1 + next;
            Up(since[(at + 1)..Math.Min(end + 1, groups.Length)]);
            if (next < 0)
                until[at..].Fill(Ramp[Far]);
            else
                Down(until[at..end]);
            at = end;
        }
    }

    /// <summary>1, 2, 3, … from the beginning.</summary>
    private static void Up(Span<byte> target)
    {
        int near = Math.Min(target.Length, Far);
        Ramp.AsSpan(1, near).CopyTo(target);
        target[near..].Fill(Ramp[Far]);
    }

    /// <summary>… 3, 2, 1 to the end.</summary>
    private static void Down(Span<byte> target)
    {
        int near = Math.Min(target.Length, Far);
        target[..^near].Fill(Ramp[Far]);
        RampDown.AsSpan(Far - near, near).CopyTo(target[^near..]);
    }
}
