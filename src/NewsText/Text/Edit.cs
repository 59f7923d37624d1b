namespace NewsText;

/// <summary>One change that cleaning made: a stretch of the raw text and what stands there now.</summary>
/// <param name="Span">What was replaced, in the raw text; empty for a pure insertion.</param>
/// <param name="Kind">What the stretch was.</param>
/// <param name="Replacement">The text that stands there now; empty for a removal.</param>
/// <param name="Rule">Stable id of the rule that decided, such as <c>caption.credit-block</c>.</param>
/// <param name="Confidence">0..1: the share of edits at this confidence that are right.</param>
public readonly record struct Edit(TextSpan Span, EditKind Kind, string Replacement, string Rule, double Confidence);
