namespace NewsText.Cli.Running;

/// <summary>The process's standard streams, so that a test can put its own in their place.</summary>
internal sealed class ToolConsole(Func<Stream> openInput, Stream output, TextWriter error)
{
    private readonly Lock _gate = new();

    public Stream Output => output;

    public Stream OpenInput() => openInput();

    /// <summary>One line on standard error.</summary>
    public void Say(string message)
    {
        lock (_gate)
            error.WriteLine($"newstext: {message.ReplaceLineEndings(" ")}");
    }
}
