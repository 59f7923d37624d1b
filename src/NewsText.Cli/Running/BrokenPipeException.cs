namespace NewsText.Cli.Running;

/// <summary>The reader of standard output has gone: the run ends quietly.</summary>
internal sealed class BrokenPipeException : IOException;
