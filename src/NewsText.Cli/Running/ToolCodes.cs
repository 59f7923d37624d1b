namespace NewsText.Cli.Running;

/// <summary>Codes of errors that only the tool meets; the library's are in <see cref="DiagnosticCodes"/>.</summary>
internal static class ToolCodes
{
    /// <summary>A file of the run cannot be read.</summary>
    public const string UnreadableInput = "NT2004";

    /// <summary>The analysis or its record needs more than an array can hold or there is memory for.</summary>
    public const string TooLarge = "NT2005";
}
