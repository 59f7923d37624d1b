using System.Text;
using Spectre.Console;

namespace NewsText.Cli.Output.Terminal;

/// <summary>What tables and bars are drawn on: a writer of known width, for which the console need not be asked.</summary>
internal sealed class Screen(TextWriter writer, int width, bool isTerminal) : IAnsiConsoleOutput
{
    public TextWriter Writer => writer;

    public bool IsTerminal => isTerminal;

    public int Width => width;

    public int Height => 24; // nothing that is drawn depends on it

    public void SetEncoding(Encoding encoding)
    {
    }
}
