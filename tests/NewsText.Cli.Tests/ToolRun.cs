using System.Text;
using System.Text.Json;
using NewsText.Cli.Commands;
using NewsText.Cli.Running;

namespace NewsText.Cli.Tests;

/// <summary>One run of the tool inside the test's process, with streams of its own.</summary>
internal sealed record ToolRun(int ExitCode, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static ToolRun With(string input, params string[] args) => With(Encoding.UTF8.GetBytes(input), args);

    public static ToolRun With(byte[] input, params string[] args) => With(new MemoryStream(input), terminal: false, args);

    public static ToolRun OnTerminal(string input, params string[] args) => With(new MemoryStream(Encoding.UTF8.GetBytes(input)), terminal: true, args);

    /// <summary>Tables as a terminal of that width shows them, without colours.</summary>
    public static ToolRun AtWidth(int width, string input, params string[] args) => With(new MemoryStream(Encoding.UTF8.GetBytes(input)), terminal: false, [.. args, "--to", "text"], width);

    public JsonElement Json(int line = 0)
    {
        using JsonDocument document = JsonDocument.Parse(Lines[line]);
        return document.RootElement.Clone();
    }

    private static ToolRun With(Stream input, bool terminal, string[] args, int width = 100)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var console = new ToolConsole(() => input, output, error) { InputIsTerminal = terminal && input.Length == 0, OutputIsTerminal = terminal, AllowsColour = terminal, Width = width };
        int code = NewsTextCommand.Run(args, console);
        return new ToolRun(code, output.ToArray(), error.ToString());
    }
}
