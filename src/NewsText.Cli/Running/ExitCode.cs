namespace NewsText.Cli.Running;

/// <summary>What the tool returns to the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>With --strict: at least one input has an error record.</summary>
    public const int BadRecords = 1;

    /// <summary>A file that cannot be read or written, or a command line that is wrong.</summary>
    public const int CannotRun = 2;

    /// <summary>Stopped by Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;
}
