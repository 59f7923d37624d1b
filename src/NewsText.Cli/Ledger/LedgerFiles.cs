using System.Text;
using NewsText.Cli.Input;
using NewsText.Cli.Output;
using NewsText.Cli.Running;

namespace NewsText.Cli.Ledger;

/// <summary>Reads and writes the files of the ledger commands, with the tool's messages.</summary>
internal static class LedgerFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static CasualtyLedger Load(IEnumerable<string> paths, ToolConsole console)
    {
        var ledger = new CasualtyLedger();
        foreach (string path in paths)
        {
            Read(path, console, text =>
            {
                try
                {
                    ledger.Load(text);
                }
                catch (FormatException e)
                {
                    throw new ToolException($"{path}: {e.Message} Name files that 'newstext ledger make' wrote.", e);
                }
            });
        }

        return ledger;
    }

    public static void Read(string path, ToolConsole console, Action<TextReader> read) => Open(path, console, stream =>
    {
        using var text = new StreamReader(stream, Utf8);
        read(text);
    });

    public static void Open(string path, ToolConsole console, Action<Stream> read)
    {
        try
        {
            using Stream stream = path == "-" ? console.OpenInput() : File.OpenRead(path);
            read(stream);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw Failure(path, e);
        }
    }

    public static StreamReader OpenText(string path, ToolConsole console)
    {
        try
        {
            return new StreamReader(path == "-" ? console.OpenInput() : File.OpenRead(path), Utf8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Failure(path, e);
        }
    }

    public static string? ReadLine(TextReader reader, string path)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Failure(path, e);
        }
    }

    public static int Write(string? path, ToolConsole console, Action<TextWriter> write)
    {
        using OutputTarget target = OutputTarget.Open(path, console.Output);
        try
        {
            using var writer = new StreamWriter(target.Stream, Utf8, leaveOpen: true);
            write(writer);
        }
        catch (BrokenPipeException)
        {
            return ExitCode.Success;
        }
        catch (IOException e)
        {
            throw OutputTarget.Failure(path ?? "standard output", e);
        }

        target.Complete();
        return ExitCode.Success;
    }

    private static ToolException Failure(string path, Exception e) => new($"{path}: {InputPlan.Explain(e)}", e);
}
