using System.Globalization;
using NewsText.Cli.Explain;
using Spectre.Console;

namespace NewsText.Cli.Output.Terminal;

/// <summary>Which rule made each finding, what it means, and on what words it rests.</summary>
internal static class ExplanationTable
{
    /// <summary>A rule's id is not broken where there is room for it.</summary>
    private const int RuleWidth = 42;

    public static void Draw(IReadOnlyList<Explanation> explanations, IAnsiConsole console)
    {
        string[] findings = [.. explanations.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Finding} {e.Index}"))];
        Table table = TerminalStyle.NewTable("Finding", "Rule and meaning", "Evidence");
        int rest = TerminalStyle.Room(console.Profile.Width, 3) - findings.Append("Finding").Max(f => f.Length);
        table.Columns[0].NoWrap = true;
        table.Columns[1].Width = Math.Min(RuleWidth, rest / 2);
        table.Columns[2].Width = rest - Math.Min(RuleWidth, rest / 2);
        foreach ((Explanation e, string finding) in explanations.Zip(findings))
        {
            table.AddRow(
                TerminalStyle.Cell(finding),
                new Paragraph(e.Rule, TerminalStyle.Speaker).Append("\n" + e.Meaning),
                TerminalStyle.Cell(SafeText.Line(e.Evidence, 120), TerminalStyle.Dim));
        }

        console.Write(table);
    }
}
