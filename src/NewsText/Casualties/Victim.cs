namespace NewsText;

/// <summary>Who the counted people are.</summary>
/// <param name="Span">The phrase, in the same text as the figure's span.</param>
/// <param name="Text">The words of the phrase.</param>
/// <param name="Group">A lower-case class such as <c>civilian</c>, <c>child</c>, <c>soldier</c>, <c>police</c>, or null where the phrase tells none.</param>
public readonly record struct Victim(TextSpan Span, string Text, string? Group);
