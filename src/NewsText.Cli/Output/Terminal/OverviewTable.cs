using Spectre.Console;

namespace NewsText.Cli.Output.Terminal;

/// <summary>One row an article, with its best figures.</summary>
internal static class OverviewTable
{
    public static OverviewRow RowOf(Analysis analysis)
    {
        (Input.Article article, NewsDocument? document) = analysis;
        string name = SafeText.Line(article.Id ?? article.Place);
        if (document is null)
            return new OverviewRow(name, "", "", "", 0, 0, 0, 0, article.Error!.Message);
        IEnumerable<string> others = document.Summary.Where(s => s.Key is not (Outcome.Killed or Outcome.Injured)).OrderBy(s => s.Key)
            .Select(s => $"{Wording.Name(s.Key)} {Wording.Summary(s.Value)}");
        return new OverviewRow(
            name,
            Best(document, Outcome.Killed),
            Best(document, Outcome.Injured),
            string.Join(", ", others),
            document.Sentences.Count,
            document.Attributions.Count,
            Findings.CountSpeakers(document),
            document.Edits.Count,
            null);
    }

    public static void Draw(IReadOnlyList<OverviewRow> rows, IAnsiConsole console)
    {
        int prefix = CommonFolder(rows);
        Table table = TerminalStyle.NewTable("Article", "Killed", "Injured", "Other", "Quotations", "Sentences", "Edits");
        foreach (int number in (ReadOnlySpan<int>)[1, 2])
            table.Columns[number].NoWrap = true;
        foreach (int number in (ReadOnlySpan<int>)[4, 5, 6])
            table.Columns[number].RightAligned();
        foreach (OverviewRow row in rows)
        {
            if (row.Error is { } error)
            {
                table.AddRow(TerminalStyle.Cell(row.Name[prefix..]), TerminalStyle.Cell("–", TerminalStyle.Error), TerminalStyle.Cell(""), TerminalStyle.Cell(error, TerminalStyle.Error));
                continue;
            }

            table.AddRow(
                TerminalStyle.Cell(row.Name[prefix..]),
                TerminalStyle.Cell(row.Killed, TerminalStyle.Toll),
                TerminalStyle.Cell(row.Injured, TerminalStyle.Strong),
                TerminalStyle.Cell(row.Others),
                TerminalStyle.Cell(Wording.Number(row.Attributions)),
                TerminalStyle.Cell(Wording.Number(row.Sentences)),
                TerminalStyle.Cell(Wording.Number(row.Edits)));
        }

        console.Write(table);
    }

    private static string Best(NewsDocument document, Outcome outcome) =>
        document.Summary.TryGetValue(outcome, out OutcomeSummary summary) ? Wording.Summary(summary) : "";

    /// <summary>Length of the folder that all names begin with.</summary>
    private static int CommonFolder(IReadOnlyList<OverviewRow> rows)
    {
        if (rows.Count < 2)
            return 0;
        string first = rows[0].Name;
        int length = first.Length;
        foreach (OverviewRow row in rows)
            length = Math.Min(length, row.Name.AsSpan().CommonPrefixLength(first));
        return first.AsSpan(0, length).LastIndexOf('/') + 1;
    }
}
