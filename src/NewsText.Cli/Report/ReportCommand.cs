using System.CommandLine;
using NewsText.Cli.Commands;
using NewsText.Cli.Running;

namespace NewsText.Cli.Report;

/// <summary><c>newstext report</c>: one page to look at articles and what was found in them.</summary>
internal static class ReportCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("report", "One self-contained HTML page over any number of articles: figures, claimants, quotations, what was removed and why.");
        var options = new AnalysisOptions(RecordParts.All, cleans: true);
        var title = new Option<string>("--title") { HelpName = "TEXT", Description = "The page's heading.", DefaultValueFactory = _ => "Who says how many" };
        options.AddInputTo(command);
        command.Add(title);
        command.SetAction(result =>
        {
            RunOptions run = options.Read(result, console) with { KeepExtra = true };
            if (run.Inputs.Count == 0 && console.InputIsTerminal)
                return HelpPage.Show(result, console);
            if (run.Output is null && console.OutputIsTerminal)
                throw new ToolException("A page is not for the terminal; name a file: newstext report INPUT... -o report.html");
            return new Runner(run, new ReportWriter(result.GetValue(title)!), console).Run();
        });
        return command;
    }
}
