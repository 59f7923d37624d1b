namespace NewsText.Cli.Running;

/// <summary>Codes of errors that only the tool meets; the library's are in <see cref="DiagnosticCodes"/>.</summary>
internal static class ToolCodes
{
    /// <summary>A file of the run cannot be read.</summary>
    public const string UnreadableInput = "NT2004";
}
