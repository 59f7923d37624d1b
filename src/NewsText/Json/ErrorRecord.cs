namespace NewsText;

/// <summary>Why an input has no analysis.</summary>
/// <param name="Code">Stable code such as <c>NT2001</c>.</param>
/// <param name="Message">One sentence, free of positions that depend on how the input was split.</param>
public sealed record ErrorRecord(string Code, string Message);
