using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
using NewsText.Cli.Running;

namespace NewsText.Cli.Commands;

/// <summary>Runs what was parsed with the tool's own streams, and shows help with its examples.</summary>
internal static class HelpPage
{
    /// <summary>Shows the help of the command that was named.</summary>
    public static int Show(ParseResult result, ToolConsole console)
    {
        var path = new List<string> { "--help" };
        for (CommandResult? named = result.CommandResult; named is { Command: not RootCommand }; named = named.Parent as CommandResult)
            path.Insert(0, named.Command.Name);
        return Invoke(result.RootCommandResult.Command.Parse(path), console);
    }

    public static int Invoke(ParseResult result, ToolConsole console)
    {
        using var output = new StringWriter { NewLine = "\n" };
        foreach (HelpAction help in result.RootCommandResult.Command.Options.Select(o => o.Action).OfType<HelpAction>())
            help.MaxWidth = console.Width;
        int code = result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = console.Error });
        if (output.GetStringBuilder().Length > 0)
            console.Output.Write(Encoding.UTF8.GetBytes(Tidy(output.ToString(), result.RootCommandResult.Command.Name) + (result.Action is HelpAction ? ExamplesOf(result) : "")));
        return code;
    }

    private static string ExamplesOf(ParseResult result)
    {
        Command command = result.CommandResult.Command;
        string examples = Examples.Of(command is RootCommand ? "newstext" : command.Name, (result.CommandResult.Parent as CommandResult)?.Command.Name);
        return examples.Length > 0 ? "\n" + examples : "";
    }

    /// <summary>The parser calls the tool by the name of the process that runs it.</summary>
    private static string Tidy(string help, string process) => string.Join('\n', help.Replace($"\n  {process} ", "\n  newstext ", StringComparison.Ordinal).TrimEnd().Split('\n').Select(line => line.TrimEnd())) + "\n";
}
