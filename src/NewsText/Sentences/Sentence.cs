using NewsText.Text;

namespace NewsText;

/// <summary>One sentence (or headline, list item, other unit that stands alone) of a text.</summary>
/// <param name="Span">Half-open UTF-16 range, without surrounding white space.</param>
/// <param name="Rule">Stable id of the rule that set the boundary at the sentence's end, such as <c>sentence.stop</c>.</param>
/// <param name="Confidence">0..1: the share of boundaries at this confidence that are right.</param>
public readonly record struct Sentence(TextSpan Span, string Rule, double Confidence)
{
    private readonly SharedRule? _rule = SharedRule.Of(Rule, Confidence); // packed: an article has dozens

    /// <summary>Half-open UTF-16 range, without surrounding white space.</summary>
    public TextSpan Span { get; init; } = Span;

    /// <summary>Stable id of the rule that set the boundary at the sentence's end, such as <c>sentence.stop</c>.</summary>
    public string Rule
    {
        get => _rule?.Id!;
        init => _rule = SharedRule.Of(value, Confidence);
    }

    /// <summary>0..1: the share of boundaries at this confidence that are right.</summary>
    public double Confidence
    {
        get => _rule?.Confidence ?? 0;
        init => _rule = SharedRule.Of(Rule, value);
    }
}
