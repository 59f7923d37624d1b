using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsText.Html;

namespace NewsText;

/// <summary>Finds the article in a news page. Immutable and thread-safe; no page makes it throw and nothing is loaded or run.</summary>
public sealed class HtmlArticleReader
{
    private readonly HtmlParserOptions _options = new() { IsScripting = false };

    /// <summary>The shared reader.</summary>
    public static HtmlArticleReader Default { get; } = new();

    /// <summary>Reads a page.</summary>
    /// <param name="html">Its source, whole or in part; tags that are missing or wrong are mended as browsers do.</param>
    /// <returns>The article, with an empty text where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public HtmlArticle Read(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return Read(new HtmlParser(_options).ParseDocument(html));
    }

    /// <summary>Reads a page in the encoding that its mark or its head names, else UTF-8. The stream is left open.</summary>
    /// <param name="html">The bytes of its source, read to their end.</param>
    /// <returns>The article, with an empty text where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public HtmlArticle Read(Stream html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return Read(new HtmlParser(_options).ParseDocument(html));
    }

    private static HtmlArticle Read(IHtmlDocument document)
    {
        using (document)
        {
            PageFacts facts = PageFacts.Of(document);
            if (document.Body is not { } body)
                return new HtmlArticle("", []);
            IElement root = ArticleRoot.Find(body, BlockWalker.Walk(body));
            return ArticleText.Build(BlockWalker.Walk(root), facts);
        }
    }
}
