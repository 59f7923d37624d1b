namespace NewsText.Cleaning;

/// <summary>Groups of roles: how far the next line of each lies is known of every line.</summary>
internal static class LineGroups
{
    public const int Count = 7;

    /// <summary>Lines further off count as this far.</summary>
    private const int Far = 200;

    /// <summary>The group of a rule, or -1 for none and for rules of wanted lines.</summary>
    public static int Of(LineRule? rule) => rule?.Group ?? -1;

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
    public static void FillDistances(LineColumns columns, in LineWindow window)
    {
        int n = window.Lines.Length;
        Span<int> last = stackalloc int[Count];
        last.Fill(-Far);
        for (int i = 0; i < n; i++)
        {
            for (int g = 0; g < Count; g++)
                columns[LineColumn.Since + g][i] = LineColumns.Log(Math.Min(Far, i - last[g]));
            if (Of(window.States[i].Rule) is >= 0 and var group)
                last[group] = i;
        }

        last.Fill(int.MaxValue);
        for (int i = n - 1; i >= 0; i--)
        {
            for (int g = 0; g < Count; g++)
                columns[LineColumn.Until + g][i] = LineColumns.Log(Math.Min(Far, last[g] - i));
            if (Of(window.States[i].Rule) is >= 0 and var group)
                last[group] = i;
        }
    }
}
