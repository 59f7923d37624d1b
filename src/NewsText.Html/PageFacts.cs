using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsText.Html;

/// <summary>What the head of a page says about its article.</summary>
internal sealed record PageFacts(string? Title, string? Byline, string? Published, string? Language)
{
    public static PageFacts Of(IHtmlDocument document)
    {
        (string? headline, string? author, string? date) = LinkedData(document);
        return new PageFacts(
            First(headline, Meta(document, "og:title"), Text(document, "h1"), Meta(document, "twitter:title"), document.Title),
            First(author, Meta(document, "author"), Text(document, "[rel=author], [itemprop=author]"), Text(document, ".byline")),
            First(date, Meta(document, "article:published_time"), Meta(document, "datePublished"), document.QuerySelector("time[datetime]")?.GetAttribute("datetime")),
            First(document.DocumentElement.GetAttribute("lang"), Meta(document, "og:locale")));
    }

    private static string? First(params ReadOnlySpan<string?> values)
    {
        foreach (string? value in values)
        {
            if (!string.IsNullOrWhiteSpace(value))
                return string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        return null;
    }

    private static string? Meta(IHtmlDocument document, string name) =>
        document.QuerySelector($"meta[property='{name}'], meta[name='{name}'], meta[itemprop='{name}']")?.GetAttribute("content");

    private static string? Text(IHtmlDocument document, string selector) =>
        document.QuerySelector(selector) is { } element && BlockWalker.Walk(element) is [{ Text.Length: < 300 } only] ? only.Text : null;

    /// <summary>Headline, authors and date of the first article among the page's linked data (schema.org).</summary>
    private static (string? Headline, string? Author, string? Date) LinkedData(IHtmlDocument document)
    {
        foreach (IElement script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using JsonDocument json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (FindArticle(json.RootElement, 0) is { } article)
                    return (String(article, "headline"), Names(article), String(article, "datePublished"));
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // A page's linked data may be broken; its other signs still speak.
            }
        }

        return default;
    }

    private static JsonElement? FindArticle(JsonElement element, int depth)
    {
        if (depth > 4)
            return null;
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Select(e => FindArticle(e, depth + 1)).FirstOrDefault(e => e is not null);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        if (element.TryGetProperty("headline", out _))
            return element;
        return element.TryGetProperty("@graph", out JsonElement graph) ? FindArticle(graph, depth + 1) : null;
    }

    private static string? String(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? Names(JsonElement article)
    {
        if (!article.TryGetProperty("author", out JsonElement author))
            return null;
        IEnumerable<JsonElement> authors = author.ValueKind == JsonValueKind.Array ? author.EnumerateArray() : [author];
        string names = string.Join(", ", authors.Select(a => a.ValueKind == JsonValueKind.Object ? String(a, "name") : a.ValueKind == JsonValueKind.String ? a.GetString() : null).Where(n => !string.IsNullOrWhiteSpace(n)));
        return names.Length > 0 ? names : null;
    }
}
