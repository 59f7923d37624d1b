namespace NewsText;

/// <summary>A <see cref="Diagnostic"/> in the contract's JSON.</summary>
public sealed record DiagnosticRecord(string Code, string Message, int Start, int End);
