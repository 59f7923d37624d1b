using System.Globalization;

namespace NewsText.Cli.Running;

/// <summary>The process's standard streams and what is known of the terminal behind them; a test puts its own in their place.</summary>
internal sealed class ToolConsole(Func<Stream> openInput, Stream output, TextWriter error)
{
    private const int DefaultWidth = 100;

    private readonly Lock _gate = new();

    public Stream Output => output;

    public TextWriter Error => error;

    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns to write in.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Whether colours may be used at all (https://no-color.org).</summary>
    public bool AllowsColour { get; init; }

    /// <summary>Shown instead of a message while work is going on; null where there is no progress.</summary>
    public Action<string>? SayThrough { get; set; }

    public static ToolConsole OfProcess(Stream output)
    {
        bool terminal = !Console.IsOutputRedirected;
        return new ToolConsole(Console.OpenStandardInput, output, StandardStream.OpenError())
        {
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = TerminalWidth(terminal),
            AllowsColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    public Stream OpenInput() => openInput();

    /// <summary>One line on standard error.</summary>
    public void Say(string message)
    {
        string line = $"newstext: {message.ReplaceLineEndings(" ")}";
        lock (_gate)
        {
            if (SayThrough is { } say)
                say(line);
            else
                error.WriteLine(line);
        }
    }

    private static int TerminalWidth(bool terminal)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), CultureInfo.InvariantCulture, out int columns) && columns >= 40)
            return columns;
        return terminal && TerminalSize.Columns() is >= 40 and int width ? width : DefaultWidth;
    }
}
