using AngleSharp.Dom;

namespace NewsText.Html;

/// <summary>A run of text between two borders of block elements.</summary>
/// <param name="Element">The innermost block element around it.</param>
/// <param name="Text">Its words, white space folded.</param>
/// <param name="Kind">What the elements around it say that it is.</param>
/// <param name="LinkLength">How much of the text stands in links.</param>
internal sealed record PageBlock(IElement Element, string Text, HtmlBlockKind Kind, int LinkLength)
{
    public double LinkShare => (double)LinkLength / Text.Length;
}
