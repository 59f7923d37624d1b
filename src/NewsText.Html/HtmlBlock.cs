namespace NewsText;

/// <summary>One block of an article.</summary>
/// <param name="Span">Where it stands in <see cref="HtmlArticle.Text"/>, without the blank line behind it.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct HtmlBlock(TextSpan Span, HtmlBlockKind Kind);
