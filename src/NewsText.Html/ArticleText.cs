using System.Text;

namespace NewsText.Html;

/// <summary>Puts the blocks of an article together to its text.</summary>
internal static class ArticleText
{
    private const double MostLinksOfShortText = 0.6;

    public static HtmlArticle Build(IReadOnlyList<PageBlock> blocks, PageFacts facts)
    {
        var text = new StringBuilder();
        var spans = new List<HtmlBlock>();
        bool titled = blocks.Any(b => b.Kind == HtmlBlockKind.Title);
        if (!titled && facts.Title is { } title)
            Add(title, HtmlBlockKind.Title);
        foreach (PageBlock block in blocks)
        {
            if (!IsNavigation(block))
                Add(block.Text, block.Kind);
        }

        return new HtmlArticle(text.ToString(), spans)
        {
            Title = facts.Title,
            Byline = facts.Byline,
            Published = facts.Published,
            Language = facts.Language,
        };

        void Add(string words, HtmlBlockKind kind)
        {
            if (text.Length > 0)
                text.Append("\n\n");
            spans.Add(new HtmlBlock(TextSpan.FromLength(text.Length, words.Length), kind));
            text.Append(words);
        }
    }

    /// <summary>Lists of links and lone links: a paragraph of an article says something around its links.</summary>
    private static bool IsNavigation(PageBlock block) =>
        block.Kind is HtmlBlockKind.Paragraph or HtmlBlockKind.ListItem or HtmlBlockKind.Heading && block.LinkShare > MostLinksOfShortText;
}
