using System.Globalization;
using NewsText.Cli.Explain;
using NewsText.Cli.Running;
using Spectre.Console;

namespace NewsText.Cli.Output.Terminal;

/// <summary>One article: a line of what was found, a table of figures, a table of quotations.</summary>
internal sealed class ArticleView(RunOptions options, int width)
{
    public void Draw(Analysis analysis, IAnsiConsole console)
    {
        NewsDocument document = analysis.Document!;
        string? title = Findings.TitleOf(analysis);
        DrawHeading(SafeText.Line(analysis.Article.Id ?? analysis.Article.Place), console);
        if (title is not null)
            console.Write(new Padder(TerminalStyle.Cell(SafeText.Line(title), TerminalStyle.Strong), new Padding(0, 0, 0, 0)));
        console.Write(new Padder(TerminalStyle.Cell(Sum(document), TerminalStyle.Dim), new Padding(0, 0, 0, 0)));
        console.WriteLine();
        if (options.Parts.HasFlag(RecordParts.Casualties) && document.Casualties.Count > 0)
            FiguresTable.Draw(document, console);
        if (options.Parts.HasFlag(RecordParts.Attributions) && document.Attributions.Count > 0)
            DrawAttributions(document, console);
        if (options.Explain)
            ExplanationTable.Draw(Explanation.Of(document, options.Parts), console);
    }

    public static void DrawHeading(string name, IAnsiConsole console) =>
        console.Write(new Rule { Title = Markup.Escape(name), Justification = Justify.Left, Style = TerminalStyle.Rule });

    private static string Sum(NewsDocument document)
    {
        var parts = new List<string> { Wording.Count(document.Sentences.Count, "sentence", "sentences") };
        parts.AddRange(document.Edits.GroupBy(e => e.Kind).OrderBy(g => g.Key)
            .Select(g => $"{Wording.Name(g.Key)} {(g.Key == EditKind.Repair ? "mended" : "removed")} {Wording.Number(g.Count())}×"));
        return string.Join(" · ", parts);
    }

    private void DrawAttributions(NewsDocument document, IAnsiConsole console)
    {
        // Two lines of words in what the other columns leave.
        int speakerWidth = Math.Min(30, width / 3), cueWidth = 14, wordsWidth = Math.Max(20, width - speakerWidth - cueWidth - 7);
        int length = (wordsWidth - 2) * 2;
        Table table = TerminalStyle.NewTable("Speaker", "Cue", "Words");
        table.Columns[0].Width = speakerWidth;
        table.Columns[1].Width = cueWidth;
        table.Columns[2].Width = wordsWidth;
        foreach (Attribution attribution in document.Attributions)
        {
            string? speaker = Findings.NameOf(document, attribution);
            string cue = attribution.Cue is { } c ? SafeText.Line(Findings.Words(document, c), 24) : "";
            table.AddRow(
                speaker is null ? TerminalStyle.Cell("unknown", TerminalStyle.Dim) : TerminalStyle.Cell(SafeText.Line(speaker, speakerWidth * 2), TerminalStyle.Speaker),
                TerminalStyle.Cell(attribution.Negated ? $"{cue} (negated)" : cue, TerminalStyle.Dim),
                TerminalStyle.Cell(string.Create(CultureInfo.InvariantCulture, $"{(attribution.Parent is null ? "" : "└ ")}{SafeText.Line(Findings.Content(document, attribution), length)}")));
        }

        console.Write(table);
    }
}
