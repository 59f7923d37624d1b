using System.CommandLine;
using NewsText.Cli.Ledger;
using NewsText.Cli.Report;
using NewsText.Cli.Running;
using NewsText.Cli.Totals;

namespace NewsText.Cli.Commands;

/// <summary>The tool's command line.</summary>
internal static class NewsTextCommand
{
    public static RootCommand Create(ToolConsole console) => new("Who says how many, and where does the text say so? Facts from news articles that point back at the text.")
    {
        AnalysisCommand.Create("analyze", "Everything: clean the text, split sentences, find who said what and the casualty figures.", RecordParts.All, cleans: true, console),
        AnalysisCommand.Create("clean", "The cleaned text and the list of edits.", RecordParts.Clean, cleans: true, console),
        AnalysisCommand.Create("sentences", "The sentences.", RecordParts.Sentences, cleans: false, console),
        AnalysisCommand.Create("attributions", "Who said what.", RecordParts.Attributions, cleans: false, console),
        AnalysisCommand.Create("casualties", "How many were killed, injured, missing or displaced, and who says so.", RecordParts.Casualties, cleans: false, console),
        ReportCommand.Create(console),
        LedgerCommand.Create(console),
        TotalsCommand.Create(console),
    };

    public static int Run(string[] args)
    {
        using Stream output = StandardStream.OpenOutput();
        return Run(args, ToolConsole.OfProcess(output));
    }

    public static int Run(string[] args, ToolConsole console)
    {
        RootCommand root = Create(console);
        ParseResult result = root.Parse(args);
        if (args.Length == 0)
            return HelpPage.Show(result, console);
        if (result.Errors.Count > 0)
        {
            console.Say(Complaint(root, result));
            return ExitCode.CannotRun;
        }

        try
        {
            return HelpPage.Invoke(result, console);
        }
        catch (ToolException e)
        {
            console.Say(e.Message);
            return ExitCode.CannotRun;
        }
    }

    private static string Complaint(RootCommand root, ParseResult result)
    {
        Command command = result.CommandResult.Command;
        if (command is RootCommand && result.UnmatchedTokens.Count > 0)
            return $"Unknown command '{result.UnmatchedTokens[0]}'; the commands are {string.Join(", ", root.Subcommands.Select(c => c.Name))}.";
        return $"{result.Errors[0].Message.TrimEnd('.').Replace("\t", "", StringComparison.Ordinal)}. Try 'newstext{(command is RootCommand ? "" : " " + command.Name)} --help'.";
    }
}
