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
        int prefix = CommonFolder(rows), width = console.Profile.Width;
        // What a narrow screen has no room for is in each article's own lines.
        int columns = width >= TerminalStyle.Wide ? 7 : width >= TerminalStyle.Medium ? 4 : 3;
        Table table = TerminalStyle.NewTable(((ReadOnlySpan<string>)["Article", "Killed", "Injured", "Other", "Quotations", "Sentences", "Edits"])[..columns]);
        foreach (int number in (ReadOnlySpan<int>)[1, 2])
            table.Columns[number].NoWrap = true;
        if (columns == 7)
        {
            foreach (int number in (ReadOnlySpan<int>)[4, 5, 6])
                table.Columns[number].RightAligned();
        }
        else
        {
            int killed = Longest("Killed", rows.Select(r => r.Killed)), injured = Longest("Injured", rows.Select(r => r.Injured));
            int rest = TerminalStyle.Room(width, columns) - killed - injured, article = columns == 3 ? rest : rest * 3 / 5;
            table.Columns[0].Width = article;
            if (columns == 4)
                table.Columns[3].Width = rest - article;
        }

        foreach (OverviewRow row in rows)
        {
            if (row.Error is { } error)
            {
                Spectre.Console.Text[] failed = [TerminalStyle.Cell(row.Name[prefix..] + (columns == 3 ? $": {error}" : "")), TerminalStyle.Cell("–", TerminalStyle.Error), TerminalStyle.Cell(""), TerminalStyle.Cell(error, TerminalStyle.Error)];
                table.AddRow(failed[..Math.Min(columns, failed.Length)]);
                continue;
            }

            Spectre.Console.Text[] cells =
            [
                TerminalStyle.Cell(row.Name[prefix..]),
                TerminalStyle.Cell(row.Killed, TerminalStyle.Toll),
                TerminalStyle.Cell(row.Injured, TerminalStyle.Strong),
                TerminalStyle.Cell(row.Others),
                TerminalStyle.Cell(Wording.Number(row.Attributions)),
                TerminalStyle.Cell(Wording.Number(row.Sentences)),
                TerminalStyle.Cell(Wording.Number(row.Edits)),
            ];
            table.AddRow(cells[..columns]);
        }

        console.Write(table);
    }

    private static int Longest(string heading, IEnumerable<string> cells) => cells.Append(heading).Max(c => c.Length);

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
