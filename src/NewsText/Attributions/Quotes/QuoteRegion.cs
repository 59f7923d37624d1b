namespace NewsText.Attributions;

/// <summary>A stretch of text in quotation marks, the marks included.</summary>
/// <param name="Span">Its place in the text.</param>
/// <param name="Parent">Index of the region it stands inside, or -1.</param>
/// <param name="Single">Whether the marks are single ones.</param>
/// <param name="Closed">Whether the closing mark is there.</param>
/// <param name="Continues">Whether the next paragraph opens a mark again and so goes on with the same quotation.</param>
internal readonly record struct QuoteRegion(TextSpan Span, int Parent, bool Single, bool Closed, bool Continues);
