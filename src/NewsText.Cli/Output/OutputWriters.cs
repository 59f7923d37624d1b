using NewsText.Cli.Running;

namespace NewsText.Cli.Output;

/// <summary>Picks the writer of a format.</summary>
internal static class OutputWriters
{
    public static IOutputWriter Create(RunOptions options) => options.To switch
    {
        OutputFormat.Json => new JsonWriter(options),
        _ => new JsonLinesWriter(options),
    };
}
