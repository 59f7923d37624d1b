using System.CommandLine;
using NewsText.Cli.Running;

namespace NewsText.Cli.Commands;

/// <summary>The tool's command line.</summary>
internal static class NewsTextCommand
{
    public static RootCommand Create(ToolConsole console) =>
    [
        AnalysisCommand.Create("analyze", "Everything: clean the text, split sentences, find who said what and the casualty figures.", RecordParts.All, cleans: true, console),
        AnalysisCommand.Create("clean", "The cleaned text and the list of edits.", RecordParts.Clean, cleans: true, console),
        AnalysisCommand.Create("sentences", "The sentences.", RecordParts.Sentences, cleans: false, console),
        AnalysisCommand.Create("attributions", "Who said what.", RecordParts.Attributions, cleans: false, console),
        AnalysisCommand.Create("casualties", "How many were killed, injured, missing or displaced, and who says so.", RecordParts.Casualties, cleans: false, console),
    ];

    public static int Run(string[] args)
    {
        using Stream output = StandardOutput.Open();
        return Run(args, ToolConsole.OfProcess(output));
    }

    public static int Run(string[] args, ToolConsole console)
    {
        ParseResult result = Create(console).Parse(args);
        if (result.Errors.Count > 0)
        {
            console.Say($"{result.Errors[0].Message} Try 'newstext {result.CommandResult.Command.Name} --help'.");
            return ExitCode.CannotRun;
        }

        try
        {
            return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (ToolException e)
        {
            console.Say(e.Message);
            return ExitCode.CannotRun;
        }
    }
}
