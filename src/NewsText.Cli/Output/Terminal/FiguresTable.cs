using Spectre.Console;

namespace NewsText.Cli.Output.Terminal;

/// <summary>The figures of one article and the best of each outcome.</summary>
internal static class FiguresTable
{
    private const int OutcomeColumn = 0, NumberColumn = 1, WordsColumn = 2, WhoColumn = 3, ClaimantColumn = 4, KindColumn = 5;

    /// <summary>The longest kind, "hypothetical".</summary>
    private const int KindWidth = 12;

    public static void Draw(NewsDocument document, IAnsiConsole console)
    {
        int width = console.Profile.Width;
        bool narrow = width < TerminalStyle.Medium;
        List<Spectre.Console.Text[]> rows = [.. document.Casualties.Select(f => Row(document, f, narrow)), .. document.Summary.OrderBy(s => s.Key).Select(s => Row(s.Key, s.Value))];
        // Who stands in the words, mostly, and is not said twice; a narrow screen has the claimant and the kind behind the words.
        int[] columns = width >= TerminalStyle.Wide ? rows.Exists(r => r[WhoColumn].Length > 0) ? [OutcomeColumn, NumberColumn, WordsColumn, WhoColumn, ClaimantColumn, KindColumn] : [OutcomeColumn, NumberColumn, WordsColumn, ClaimantColumn, KindColumn]
            : width >= TerminalStyle.Medium ? [OutcomeColumn, NumberColumn, WordsColumn, ClaimantColumn, KindColumn]
            : [OutcomeColumn, NumberColumn, WordsColumn];
        string[] headings = ["Outcome", "Number", "Words", "Who", "Claimed by", "Kind"];
        Table table = TerminalStyle.NewTable([.. columns.Select(c => headings[c])]);
        table.Columns[0].NoWrap = table.Columns[1].NoWrap = true;
        foreach (Spectre.Console.Text[] row in rows)
            table.AddRow(columns.Select(c => row[c]));
        if (width < TerminalStyle.Wide)
        {
            int rest = TerminalStyle.Room(width, columns.Length) - Longest(rows, OutcomeColumn, headings) - Longest(rows, NumberColumn, headings);
            int words = narrow ? rest : (rest - KindWidth) / 2;
            table.Columns[2].Width = words;
            if (!narrow)
            {
                table.Columns[3].Width = rest - KindWidth - words;
                table.Columns[4].Width = KindWidth;
            }
        }

        console.Write(table);
    }

    private static Spectre.Console.Text[] Row(NewsDocument document, CasualtyFigure figure, bool narrow)
    {
        string? claimant = Findings.ClaimantNameOf(document, figure);
        string words = $"“{SafeText.Line(Findings.Words(document, figure.Span), 50)}”", kind = KindOf(figure);
        return
        [
            TerminalStyle.Cell((figure.Relation == CasualtyRelation.Subset ? "└ " : "") + Wording.Name(figure.Outcome)),
            TerminalStyle.Cell(Wording.Range(figure.Count), figure.Outcome == Outcome.Killed ? TerminalStyle.Toll : TerminalStyle.Strong),
            TerminalStyle.Cell(narrow ? $"{words} {(kind.Length > 0 ? $"({kind}) " : "")}· {(claimant is null ? "the article" : SafeText.Line(claimant, 50))}" : words),
            TerminalStyle.Cell(figure.Victim is { } v && v.Span != figure.Span ? SafeText.Line(v.Text, 40) : ""),
            claimant is null ? TerminalStyle.Cell("the article", TerminalStyle.Dim) : TerminalStyle.Cell(SafeText.Line(claimant, 50), TerminalStyle.Speaker),
            TerminalStyle.Cell(kind),
        ];
    }

    private static Spectre.Console.Text[] Row(Outcome outcome, OutcomeSummary s) =>
    [
        TerminalStyle.Cell(Wording.Name(outcome), TerminalStyle.Strong),
        TerminalStyle.Cell(Wording.Summary(s), TerminalStyle.Toll),
        TerminalStyle.Cell("best figure", TerminalStyle.Dim),
        TerminalStyle.Cell(""),
        TerminalStyle.Cell(Wording.Count(s.Sources, "source", "sources"), TerminalStyle.Dim),
        TerminalStyle.Cell(""),
    ];

    private static int Longest(List<Spectre.Console.Text[]> rows, int column, string[] headings) =>
        Math.Max(headings[column].Length, rows.Max(r => r[column].Length));

    private static string KindOf(CasualtyFigure figure)
    {
        string relation = figure.Relation == CasualtyRelation.Figure ? "" : Wording.Name(figure.Relation);
        string status = figure.Status is CasualtyStatus.Asserted or CasualtyStatus.Reported ? "" : Wording.Name(figure.Status);
        return string.Join(", ", new[] { relation, status, figure.Negated ? "negated" : "" }.Where(s => s.Length > 0));
    }
}
