using System.Globalization;
using NewsText.Cli.Explain;
using Spectre.Console;

namespace NewsText.Cli.Output.Terminal;

/// <summary>Which rule made each finding, and on what words.</summary>
internal static class ExplanationTable
{
    public static void Draw(IReadOnlyList<Explanation> explanations, IAnsiConsole console)
    {
        Table table = TerminalStyle.NewTable("Finding", "Rule", "Meaning", "Evidence");
        foreach (Explanation e in explanations)
        {
            table.AddRow(
                TerminalStyle.Cell(string.Create(CultureInfo.InvariantCulture, $"{e.Finding} {e.Index}")),
                TerminalStyle.Cell(e.Rule, TerminalStyle.Speaker),
                TerminalStyle.Cell(e.Meaning),
                TerminalStyle.Cell(SafeText.Line(e.Evidence, 120), TerminalStyle.Dim));
        }

        console.Write(table);
    }
}
