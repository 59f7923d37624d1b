using System.CommandLine;
using System.Text;
using NewsText.Cli.Running;

namespace NewsText.Cli.Commands;

/// <summary>Runs what was parsed with the tool's own streams, and shows help.</summary>
internal static class HelpPage
{
    /// <summary>Shows the help of the command that was named.</summary>
    public static int Show(ParseResult result, ToolConsole console)
    {
        Command command = result.CommandResult.Command;
        string[] args = command is RootCommand ? ["--help"] : [command.Name, "--help"];
        return Invoke(result.RootCommandResult.Command.Parse(args), console);
    }

    public static int Invoke(ParseResult result, ToolConsole console)
    {
        using var output = new StringWriter { NewLine = "\n" };
        int code = result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = console.Error });
        if (output.GetStringBuilder().Length > 0)
            console.Output.Write(Encoding.UTF8.GetBytes(output.ToString()));
        return code;
    }
}
