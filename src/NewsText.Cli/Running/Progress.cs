using System.Globalization;
using System.Runtime.InteropServices;
using NewsText.Cli.Input;
using NewsText.Cli.Output;
using NewsText.Cli.Output.Terminal;
using Spectre.Console;

namespace NewsText.Cli.Running;

/// <summary>Shows on standard error how far long work is; only on a terminal, and never where results scroll by.</summary>
internal static class Progress
{
    /// <summary>Less than this is done before a bar can be read.</summary>
    private const long ShortWork = 4 << 20;

    /// <summary>The bar hides the cursor, and a process that is stopped has no other moment to show it again.</summary>
    private const string ShowCursor = "\u001b[?25h\n";

    public static void Run(RunOptions options, ToolConsole console, IReadOnlyList<InputFile> files, Action<Action<int, long>> work)
    {
        long total = files.Sum(f => f.Length);
        bool known = !files.Any(f => f.IsStandardInput);
        bool scrolls = console.OutputIsTerminal && options.Output is null && options.To != OutputFormat.Text;
        if (!console.ErrorIsTerminal || scrolls || (known && total < ShortWork) || (!known && console.InputIsTerminal))
        {
            work(static (_, _) => { });
            return;
        }

        IAnsiConsole screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Interactive = InteractionSupport.Yes, // standard error is a terminal, whatever standard input is
            Out = new Screen(console.Error, console.Width, console.ErrorIsTerminal),
            ColorSystem = console.AllowsColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        console.SayThrough = line => screen.WriteLine(line);
        using PosixSignalRegistration interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => console.Error.Write(ShowCursor));
        using PosixSignalRegistration terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => console.Error.Write(ShowCursor));
        try
        {
            screen.Progress().AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
                .Start(context => Show(context.AddTask("articles", autoStart: true, known ? Math.Max(1, total) : double.MaxValue), known, work));
        }
        finally
        {
            console.SayThrough = null;
        }
    }

    private static void Show(ProgressTask task, bool known, Action<Action<int, long>> work)
    {
        task.IsIndeterminate = !known;
        long count = 0;
        work((articles, bytes) =>
        {
            count += articles;
            task.Description = string.Create(CultureInfo.InvariantCulture, $"{count:N0} articles");
            task.Increment(bytes);
        });
    }
}
