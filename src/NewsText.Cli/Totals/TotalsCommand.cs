using System.CommandLine;
using NewsText.Cli.Ledger;
using NewsText.Cli.Running;

namespace NewsText.Cli.Totals;

/// <summary><c>newstext totals</c>: what records add up to, from parts of an archive as from the whole.</summary>
internal static class TotalsCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> inputs = LedgerCommand.Files("RECORDS", "Records that 'analyze' wrote as JSON lines, or totals of some; - for standard input.");
        Option<string?> output = LedgerCommand.Output();
        var command = new Command("totals", "Add up records: articles, errors, findings, and for each outcome what the articles' summaries say together. Totals of parts add up to those of the whole.") { inputs, output };
        command.SetAction(result => LedgerFiles.Write(result.GetValue(output), console, writer =>
        {
            var reader = new TotalsReader();
            foreach (string path in result.GetValue(inputs)!)
                LedgerFiles.Open(path, console, stream => reader.Read(stream, path));
            writer.Write(reader.Totals.Write());
            writer.Write('\n');
        }));
        return command;
    }
}
