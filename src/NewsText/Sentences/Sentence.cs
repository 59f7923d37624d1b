namespace NewsText;

/// <summary>One sentence (or headline, list item, other unit that stands alone) of a text.</summary>
/// <param name="Span">Half-open UTF-16 range, without surrounding white space.</param>
/// <param name="Rule">Stable id of the rule that set the boundary at the sentence's end, such as <c>sentence.stop</c>.</param>
/// <param name="Confidence">0..1: the share of boundaries at this confidence that are right.</param>
public readonly record struct Sentence(TextSpan Span, string Rule, double Confidence);
