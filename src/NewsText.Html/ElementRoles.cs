using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NewsText.Html;

/// <summary>What an element is by its name, role, item property and the words in its class and id.</summary>
internal static class ElementRoles
{
    private static readonly FrozenSet<string> Skipped = Set("SCRIPT STYLE NOSCRIPT TEMPLATE NAV FOOTER ASIDE FORM DIALOG BUTTON SELECT TEXTAREA INPUT IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO MENU HEAD");
    private static readonly FrozenSet<string> Inline = Set("A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK OUTPUT Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR NOBR BR IMG PICTURE SOURCE");
    private static readonly FrozenSet<string> SkippedRoles = Set("NAVIGATION COMPLEMENTARY CONTENTINFO SEARCH BANNER DIALOG ALERT");

    /// <summary>Words in class names and ids of what is no article: whole words, split at hyphens, underscores and capitals.</summary>
    private static readonly FrozenSet<string> SkippedWords = Set("COMMENTS RELATED SHARE SHARING SOCIAL NEWSLETTER PROMO ADVERT ADVERTISEMENT AD ADS SIDEBAR COOKIE COOKIES SUBSCRIBE SUBSCRIPTION RECOMMENDED RECOMMENDATIONS TRENDING POPULAR BREADCRUMB BREADCRUMBS PAGINATION PAYWALL MODAL POPUP TOOLBAR SPONSORED OUTBRAIN TABOOLA NAVBAR SKIP");

    public static bool IsSkipped(IElement element)
    {
        if (Skipped.Contains(element.TagName) || element.HasAttribute("hidden") || Is(element, "aria-hidden", "true"))
            return true;
        if (element.GetAttribute("role") is { Length: > 0 } role && SkippedRoles.Contains(role.ToUpperInvariant()))
            return true;
        if (element.GetAttribute("style") is { Length: > 0 } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase))
            return true;
        return element.TagName is not ("ARTICLE" or "MAIN" or "BODY" or "HTML" or "P") && HasWord(element, SkippedWords.Contains);
    }

    public static bool IsInline(IElement element) => Inline.Contains(element.TagName);

    /// <summary>The kind that an element gives to the text in it, or null where it gives none.</summary>
    public static HtmlBlockKind? KindOf(IElement element) => element.TagName switch
    {
        "H1" => HtmlBlockKind.Title,
        "H2" or "H3" or "H4" or "H5" or "H6" => HtmlBlockKind.Heading,
        "LI" or "DT" or "DD" => HtmlBlockKind.ListItem,
        "BLOCKQUOTE" => HtmlBlockKind.Quote,
        "FIGCAPTION" => HtmlBlockKind.Caption,
        _ => KindByName(element),
    };

    private static HtmlBlockKind? KindByName(IElement element)
    {
        if (Is(element, "itemprop", "author") || Is(element, "rel", "author") || HasWord(element, w => w is "BYLINE" or "BYLINES" or "AUTHOR" or "AUTHORS"))
            return HtmlBlockKind.Byline;
        if (element.TagName == "TIME" || Is(element, "itemprop", "datePublished") || HasWord(element, w => w is "DATE" or "DATELINE" or "TIMESTAMP" or "PUBDATE" or "PUBLISHED"))
            return HtmlBlockKind.Date;
        if (HasWord(element, w => w is "CREDIT" or "CREDITS" or "COPYRIGHT"))
            return HtmlBlockKind.Credit;
        return HasWord(element, w => w is "CAPTION" or "FIGCAPTION") ? HtmlBlockKind.Caption : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static bool Is(IElement element, string attribute, string value) =>
        string.Equals(element.GetAttribute(attribute), value, StringComparison.OrdinalIgnoreCase);

    private static bool HasWord(IElement element, Func<string, bool> match) => HasWord(element.ClassName, match) || HasWord(element.Id, match);

    private static bool HasWord(string? name, Func<string, bool> match)
    {
        if (string.IsNullOrEmpty(name))
            return false;
        int start = 0;
        for (int i = 1; i <= name.Length; i++)
        {
            bool border = i == name.Length || !char.IsLetter(name[i]) || (char.IsUpper(name[i]) && char.IsLower(name[i - 1]));
            if (!border)
                continue;
            if (i - start is > 1 and < 24 && match(name[start..i].ToUpperInvariant()))
                return true;
            start = i < name.Length && char.IsLetter(name[i]) ? i : i + 1;
        }

        return false;
    }
}
