namespace NewsText;

/// <summary>Something doubtful in a text: a result was given all the same.</summary>
/// <param name="Code">Stable code such as <c>NT1003</c>; see <see cref="DiagnosticCodes"/>.</param>
/// <param name="Message">One sentence for a person, without line ends.</param>
/// <param name="Span">Where, in the text that was analysed (the raw text in a <see cref="NewsDocument"/>).</param>
public readonly record struct Diagnostic(string Code, string Message, TextSpan Span);
