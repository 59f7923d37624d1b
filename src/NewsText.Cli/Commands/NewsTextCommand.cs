using System.CommandLine;
using NewsText.Cli.Ledger;
using NewsText.Cli.Report;
using NewsText.Cli.Running;
using NewsText.Cli.Totals;

namespace NewsText.Cli.Commands;

/// <summary>The tool's command line.</summary>
internal static class NewsTextCommand
{
    private const string Description = "Who says how many, and where does the text say so? Facts from news articles that point back at the text.";

    /// <summary>All commands, or only the one that is named: each has a dozen options, which a start would make for nothing.</summary>
    public static RootCommand Create(ToolConsole console, string? named = null)
    {
        (string Name, Func<Command> Create)[] commands =
        [
            ("analyze", () => AnalysisCommand.Create("analyze", "Everything: clean the text, split sentences, find who said what and the casualty figures.", RecordParts.All, cleans: true, console)),
            ("clean", () => AnalysisCommand.Create("clean", "The cleaned text and the list of edits.", RecordParts.Clean, cleans: true, console)),
            ("sentences", () => AnalysisCommand.Create("sentences", "The sentences.", RecordParts.Sentences, cleans: false, console)),
            ("attributions", () => AnalysisCommand.Create("attributions", "Who said what.", RecordParts.Attributions, cleans: false, console)),
            ("casualties", () => AnalysisCommand.Create("casualties", "How many were killed, injured, missing or displaced, and who says so.", RecordParts.Casualties, cleans: false, console)),
            ("report", () => ReportCommand.Create(console)),
            ("ledger", () => LedgerCommand.Create(console)),
            ("totals", () => TotalsCommand.Create(console)),
        ];
        var root = new RootCommand(Description);
        bool known = commands.Any(c => c.Name == named);
        foreach ((string name, Func<Command> create) in commands)
        {
            if (!known || name == named)
                root.Add(create());
        }

        return root;
    }

    public static int Run(string[] args)
    {
        using Stream output = StandardStream.OpenOutput();
        return Run(args, ToolConsole.OfProcess(output));
    }

    public static int Run(string[] args, ToolConsole console)
    {
        RootCommand root = Create(console, args.FirstOrDefault());
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
