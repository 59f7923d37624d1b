using System.CommandLine;
using NewsText.Cli.Output;
using NewsText.Cli.Running;

namespace NewsText.Cli.Commands;

/// <summary>A command that reads articles, analyses them and writes what it found.</summary>
internal static class AnalysisCommand
{
    public static Command Create(string name, string description, RecordParts parts, bool cleans, ToolConsole console)
    {
        var command = new Command(name, description);
        var options = new AnalysisOptions(parts, cleans);
        options.AddTo(command);
        command.SetAction(result =>
        {
            RunOptions run = options.Read(result, console);
            if (run.Inputs.Count == 0 && console.InputIsTerminal)
                return HelpPage.Show(result, console);
            return new Runner(run, OutputWriters.Create(run, console), console).Run();
        });
        return command;
    }
}
