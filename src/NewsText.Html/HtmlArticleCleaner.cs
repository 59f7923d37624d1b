namespace NewsText.Html;

/// <summary>Removes what the markup names, then lets the next cleaner see the rest.</summary>
internal sealed class HtmlArticleCleaner(HtmlArticle article, IArticleCleaner? next) : IArticleCleaner
{
    public CleanText Clean(string raw) => Analyze(raw).Clean;

    public CleaningResult Analyze(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        if (!string.Equals(raw, article.Text, StringComparison.Ordinal))
            throw new ArgumentException("The text is not that of the article.", nameof(raw));
        CleanText known = CleanText.Create(raw, Edits());
        if (next is null)
            return new CleaningResult(known, [], []);
        CleaningResult rest = next.Analyze(known.Text);
        return new CleaningResult(
            known.Then(rest.Clean.Edits),
            [],
            [.. rest.Diagnostics.Select(d => d with { Span = known.ToRaw(d.Span) })]);
    }

    private List<Edit> Edits()
    {
        var edits = new List<Edit>();
        for (int i = 0; i < article.Blocks.Count; i++)
        {
            (TextSpan span, HtmlBlockKind block) = article.Blocks[i];
            if (KindOf(block) is not { } kind)
                continue;
            // With the blank line behind it, so that the blocks around stay one blank line apart.
            int end = i + 1 < article.Blocks.Count ? article.Blocks[i + 1].Span.Start : span.End;
            edits.Add(new Edit(new TextSpan(span.Start, end), kind, "", $"html.{kind.ToString().ToLowerInvariant()}", 0.97));
        }

        return edits;
    }

    private static EditKind? KindOf(HtmlBlockKind kind) => kind switch
    {
        HtmlBlockKind.Caption => EditKind.Caption,
        HtmlBlockKind.Credit => EditKind.Credit,
        HtmlBlockKind.Byline => EditKind.Byline,
        HtmlBlockKind.Date => EditKind.Timestamp,
        _ => null,
    };
}
