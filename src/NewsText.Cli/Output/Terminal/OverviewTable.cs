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
        Func<string, string> name = Shortened(rows);
        int width = console.Profile.Width;
        // What a narrow screen has no room for is in each article's own lines.
        int columns = width >= TerminalStyle.VeryWide ? 7 : width >= TerminalStyle.Wide ? 6 : width >= TerminalStyle.Medium ? 4 : 3;
        string[] headings = ["Article", "Killed", "Injured", "Other", "Quotations", "Edits", "Sentences"];
        Table table = TerminalStyle.NewTable(headings.AsSpan(0, columns));
        foreach (int number in (ReadOnlySpan<int>)[1, 2])
            table.Columns[number].NoWrap = true;
        foreach (TableColumn count in table.Columns.Skip(4))
            count.RightAligned();
        int rest = TerminalStyle.Room(width, columns) - Longest("Killed", rows.Select(r => r.Killed)) - Longest("Injured", rows.Select(r => r.Injured)) - headings[..columns].Skip(4).Sum(h => h.Length);
        int article = columns == 3 ? rest : Math.Min(rest * 3 / 5, Longest("Article", rows.Select(r => name(r.Name))));
        table.Columns[0].Width = article;
        if (columns > 3)
            table.Columns[3].Width = rest - article;

        foreach (OverviewRow row in rows)
        {
            if (row.Error is { } error)
            {
                Spectre.Console.Text[] failed = [TerminalStyle.Cell(name(row.Name) + (columns == 3 ? $": {error}" : "")), TerminalStyle.Cell("–", TerminalStyle.Error), TerminalStyle.Cell(""), TerminalStyle.Cell(error, TerminalStyle.Error)];
                table.AddRow(failed[..Math.Min(columns, failed.Length)]);
                continue;
            }

            Spectre.Console.Text[] cells =
            [
                TerminalStyle.Cell(name(row.Name)),
                TerminalStyle.Cell(row.Killed, TerminalStyle.Toll),
                TerminalStyle.Cell(row.Injured, TerminalStyle.Strong),
                TerminalStyle.Cell(row.Others),
                TerminalStyle.Cell(Wording.Number(row.Attributions)),
                TerminalStyle.Cell(Wording.Number(row.Edits)),
                TerminalStyle.Cell(Wording.Number(row.Sentences)),
            ];
            table.AddRow(cells[..columns]);
        }

        console.Write(table);
    }

    private static int Longest(string heading, IEnumerable<string> cells) => cells.Append(heading).Max(c => c.Length);

    private static string Best(NewsDocument document, Outcome outcome) =>
        document.Summary.TryGetValue(outcome, out OutcomeSummary summary) ? Wording.Summary(summary) : "";

    /// <summary>Names without the folder and the extension that all of them share.</summary>
    private static Func<string, string> Shortened(IReadOnlyList<OverviewRow> rows)
    {
        if (rows.Count < 2)
            return name => name;
        string first = rows[0].Name, extension = Path.GetExtension(first);
        int folder = first.Length;
        foreach (OverviewRow row in rows)
            folder = Math.Min(folder, row.Name.AsSpan().CommonPrefixLength(first));
        folder = first.AsSpan(0, folder).LastIndexOf('/') + 1;
        int tail = rows.All(r => r.Name.Length > folder + extension.Length && r.Name.EndsWith(extension, StringComparison.Ordinal)) ? extension.Length : 0;
        return name => name[folder..^tail];
    }
}
