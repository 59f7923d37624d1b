using AngleSharp.Dom;

namespace NewsText.Html;

/// <summary>Finds the element that holds the article: where long paragraphs with few links gather.</summary>
/// <remarks>After the idea of Arc90's Readability: a paragraph counts for its parent, and half for its grandparent.</remarks>
internal static class ArticleRoot
{
    private const int ShortestParagraph = 40;
    private const double MostLinks = 0.4;

    public static IElement Find(IElement body, IReadOnlyList<PageBlock> blocks)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (PageBlock block in blocks)
        {
            if (!IsRunningText(block) || block.Element.ParentElement is not { } parent)
                continue;
            double score = (block.Text.Length * (1 - block.LinkShare)) + (20 * block.Text.AsSpan().Count(','));
            if (block.Element.TagName is not "P")
                Add(scores, block.Element, score);
            Add(scores, parent, score);
            if (parent.ParentElement is { } grandparent)
                Add(scores, grandparent, score / 2);
        }

        if (scores.Count == 0)
            return body;
        IElement best = scores.MaxBy(s => s.Value).Key;
        return Widen(best, body, blocks);
    }

    private static bool IsRunningText(PageBlock block) =>
        block.Kind is HtmlBlockKind.Paragraph or HtmlBlockKind.Quote && block.Text.Length >= ShortestParagraph && block.LinkShare <= MostLinks;

    private static void Add(Dictionary<IElement, double> scores, IElement element, double score)
    {
        scores.TryGetValue(element, out double sum);
        scores[element] = sum + score;
    }

    /// <summary>Goes up while the element around holds clearly more running text, or is the article by its name.</summary>
    private static IElement Widen(IElement best, IElement body, IReadOnlyList<PageBlock> blocks)
    {
        Dictionary<IElement, int> lengths = LengthsAbove(best, blocks);
        IElement root = best;
        int length = lengths.GetValueOrDefault(best);
        for (IElement? above = best.ParentElement; above is not null && above != body; above = above.ParentElement)
        {
            int wider = lengths.GetValueOrDefault(above);
            bool named = above.TagName is "ARTICLE" || above.GetAttribute("itemprop") is "articleBody";
            if (wider > length * 1.1 ? wider < length * 4 || named : named)
            {
                root = above;
                length = wider;
            }

            if (above.TagName is "ARTICLE" or "MAIN")
                break;
        }

        return root;
    }

    /// <summary>For each element on the way up the length of the running text in it.</summary>
    private static Dictionary<IElement, int> LengthsAbove(IElement best, IReadOnlyList<PageBlock> blocks)
    {
        var lengths = new Dictionary<IElement, int>();
        for (IElement? above = best; above is not null; above = above.ParentElement)
            lengths[above] = 0;
        foreach (PageBlock block in blocks.Where(IsRunningText))
        {
            for (IElement? above = block.Element; above is not null; above = above.ParentElement)
            {
                if (lengths.TryGetValue(above, out int length))
                    lengths[above] = length + block.Text.Length;
            }
        }

        return lengths;
    }
}
