using System.Text;
using NewsText.Cli.Running;
using Spectre.Console;

namespace NewsText.Cli.Output.Terminal;

/// <summary>How tables look, and the console that draws them into a string.</summary>
internal static class TerminalStyle
{
    /// <summary>From so many columns on the overview shows all that it has.</summary>
    public const int VeryWide = 120;

    /// <summary>From so many columns on the other tables do.</summary>
    public const int Wide = 100;

    /// <summary>From so many on, most of it.</summary>
    public const int Medium = 72;

    public static readonly Style Dim = new(decoration: Decoration.Dim);
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Toll = new(Color.Red, decoration: Decoration.Bold);
    public static readonly Style Speaker = new(Color.Teal);
    public static readonly Style Rule = new(Color.Grey);
    public static readonly Style Error = new(Color.Red);

    public static IAnsiConsole Draw(TextWriter target, ToolConsole console)
    {
        bool colours = console is { OutputIsTerminal: true, AllowsColour: true };
        IAnsiConsole drawing = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new Screen(target, console.Width, isTerminal: false),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        drawing.Profile.Capabilities.Unicode = true;
        return drawing;
    }

    /// <summary>A table without a box: a heading, a line, rows.</summary>
    public static Table NewTable(params ReadOnlySpan<string> columns)
    {
        var table = new Table { Border = TableBorder.Simple, BorderStyle = Dim, ShowHeaders = true };
        foreach (string column in columns)
            table.AddColumn(new TableColumn(new Spectre.Console.Text(column, Dim)) { Padding = new Padding(0, 0, 2, 0) });
        return table;
    }

    /// <summary>What a table's lines leave for words: each column has a space before and two behind it.</summary>
    public static int Room(int width, int columns) => width - (3 * columns) - 1;

    public static Spectre.Console.Text Cell(string text, Style? style = null) => new(text, style);

    /// <summary>Tables pad their lines and stand between blank ones: without the padding, and with one blank line at most.</summary>
    public static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        bool blank = true;
        foreach (ReadOnlySpan<char> line in text.AsSpan().TrimEnd('\n').EnumerateLines())
        {
            ReadOnlySpan<char> trimmed = line.TrimEnd(' ');
            if (trimmed.IsEmpty && blank)
                continue;
            blank = trimmed.IsEmpty;
            tidy.Append(trimmed).Append('\n');
        }

        return tidy.ToString();
    }
}
