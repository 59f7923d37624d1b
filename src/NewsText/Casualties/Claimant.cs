namespace NewsText;

/// <summary>Who claims a figure.</summary>
/// <param name="Span">The mention, in the same text as the figure's span.</param>
/// <param name="Text">The words of the mention, or the resolved speaker.</param>
/// <param name="Kind">A lower-case class such as <c>official</c>, <c>medical</c>, <c>military</c>, <c>monitor</c>, <c>perpetrator</c>, <c>witness</c>, <c>media</c>, or null.</param>
public readonly record struct Claimant(TextSpan Span, string Text, string? Kind);
