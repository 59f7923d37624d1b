using NewsText.Cli.Output.Csv;
using NewsText.Cli.Output.Json;
using NewsText.Cli.Output.Terminal;
using NewsText.Cli.Running;

namespace NewsText.Cli.Output;

/// <summary>Picks the writer of a format.</summary>
internal static class OutputWriters
{
    public static IOutputWriter Create(RunOptions options, ToolConsole console) => options.To switch
    {
        OutputFormat.Json => new JsonWriter(options),
        OutputFormat.Csv => new CsvWriter(options),
        OutputFormat.Text => new TextOutput(options, console),
        _ => new JsonLinesWriter(options),
    };
}
