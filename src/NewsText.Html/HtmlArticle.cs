using NewsText.Html;

namespace NewsText;

/// <summary>The article of a page as text, with what the markup knows about it. Immutable and thread-safe.</summary>
public sealed class HtmlArticle
{
    internal HtmlArticle(string text, IReadOnlyList<HtmlBlock> blocks)
    {
        Text = text;
        Blocks = blocks;
    }

    /// <summary>The blocks of the article, a blank line between each two. Offsets of an analysis point into this text.</summary>
    public string Text { get; }

    /// <summary>The blocks in the order of the text, disjoint.</summary>
    public IReadOnlyList<HtmlBlock> Blocks { get; }

    /// <summary>The headline, or null where the page names none.</summary>
    public string? Title { get; init; }

    /// <summary>The writers, or null where the page names none.</summary>
    public string? Byline { get; init; }

    /// <summary>When it was published as the page spells it, usually ISO 8601, or null.</summary>
    public string? Published { get; init; }

    /// <summary>The page's language tag, such as <c>en-GB</c>, or null.</summary>
    public string? Language { get; init; }

    /// <summary>A cleaner for this article that first removes what the markup knows to be no article text and leaves the rest to another.</summary>
    /// <param name="next">The cleaner that sees the remaining text, or null for none.</param>
    public IArticleCleaner CleanerBefore(IArticleCleaner? next) => new HtmlArticleCleaner(this, next);
}
