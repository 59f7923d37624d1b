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
            if (run.To == OutputFormat.Text)
                run = run with { KeepExtra = true }; // a record's title is shown
            if (run.Inputs.Count == 0 && console.InputIsTerminal)
                return HelpPage.Show(result, console);
            if (run.Resume && !OutputFolder.IsMeant(run.Output))
                throw new ToolException("--resume is for an output folder (-o FOLDER/), where each input has its own file; a single output file is whole or not there, so run it again without --resume.");
            return OutputFolder.IsMeant(run.Output) ? new FolderRun(run, console).Run() : new Runner(run, OutputWriters.Create(run, console), console).Run();
        });
        return command;
    }
}
