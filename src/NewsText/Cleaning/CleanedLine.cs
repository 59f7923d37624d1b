using NewsText.Cleaning;

namespace NewsText;

/// <summary>One line of the raw text and what cleaning decided about it.</summary>
/// <param name="Span">The line without surrounding white space, in the raw text.</param>
/// <param name="Role">What the line is.</param>
/// <param name="IsKept">Whether the line is in the cleaned text.</param>
/// <param name="Rule">Stable id of the rule that decided, such as <c>caption.credit-block</c> or <c>line.model</c>.</param>
/// <param name="Confidence">0..1: of lines decided at this confidence, about this share is decided rightly.</param>
public readonly record struct CleanedLine(TextSpan Span, LineRole Role, bool IsKept, string Rule, double Confidence)
{
    /// <summary>Why, in words for a person.</summary>
    public string Reason => LineRules.ReasonOf(Rule);
}
