namespace NewsText.Cli.Running;

/// <summary>Ends the run with one line on standard error: what is wrong and how to mend it.</summary>
internal sealed class ToolException(string message, Exception? inner = null) : Exception(message, inner);
