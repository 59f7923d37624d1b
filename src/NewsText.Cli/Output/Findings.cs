using System.Collections.Frozen;
using System.Text;

namespace NewsText.Cli.Output;

/// <summary>Questions that every output asks of a document.</summary>
internal static class Findings
{
    private static readonly FrozenSet<string> Pronouns =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "he", "she", "it", "they", "we", "i", "you", "who", "this", "that", "these", "those", "one", "some", "others", "which", "whom", "both", "many", "none", "nobody");

    /// <summary>The headline: the page's, the record's, or the first line of the cleaned text where it is short and no sentence goes on from it.</summary>
    public static string? TitleOf(Analysis analysis)
    {
        if (analysis.Article.Page?.Title is { } title)
            return title;
        if (analysis.Article.Member("title") is { } given)
            return given;
        NewsDocument document = analysis.Document!;
        ReadOnlySpan<char> text = document.Text.AsSpan().TrimStart();
        int end = text.IndexOfAny('\n', '\r');
        ReadOnlySpan<char> line = (end < 0 ? text : text[..end]).TrimStart("•·▪*–- ").TrimEnd(); // it may be the first of a list
        return !HasLetter(line) || line.Length > 200 || (end < 0 && line.Length > 80) ? null : line.ToString();
    }

    /// <summary>A live report's "17:42" is no title.</summary>
    private static bool HasLetter(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    /// <summary>The words of the sentence that holds the offset.</summary>
    public static string SentenceAt(NewsDocument document, int offset)
    {
        int low = 0, high = document.Sentences.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            TextSpan span = document.Sentences[middle].Span;
            if (offset < span.Start)
                high = middle - 1;
            else if (offset >= span.End)
                low = middle + 1;
            else
                return Words(document, span);
        }

        return "";
    }

    /// <summary>The cleaned words of a raw span: what was cut out of it is not shown.</summary>
    public static string Words(NewsDocument document, TextSpan raw) => document.Clean.ToClean(raw).In(document.Text);

    public static string Content(NewsDocument document, Attribution attribution)
    {
        if (attribution.Content.Count == 1)
            return Words(document, attribution.Content[0]);
        var words = new StringBuilder();
        foreach (TextSpan part in attribution.Content)
            words.Append(words.Length == 0 ? "" : " … ").Append(Words(document, part));
        return words.ToString();
    }

    /// <summary>Who said it: the resolved speaker, else the words of the mention, else null.</summary>
    public static string? SpeakerOf(NewsDocument document, Attribution attribution) =>
        attribution.Speaker ?? (attribution.Source is { } source ? Words(document, source) : null);

    /// <summary>As <see cref="SpeakerOf"/>, for people: a pronoun that was not resolved names nobody and stands in quotation marks.</summary>
    public static string? NameOf(NewsDocument document, Attribution attribution) => Name(SpeakerOf(document, attribution));

    /// <summary>As <see cref="ClaimantOf"/>, for people.</summary>
    public static string? ClaimantNameOf(NewsDocument document, CasualtyFigure figure) => Name(ClaimantOf(document, figure));

    /// <summary>Who claims it: null for the article itself.</summary>
    public static string? ClaimantOf(NewsDocument document, CasualtyFigure figure)
    {
        if (figure.Attribution is { } id && AttributionOf(document, id)?.Speaker is { } speaker)
            return speaker;
        return figure.Source?.Text;
    }

    /// <summary>The detector numbers what it finds in order, so that nothing has to be searched; a text may hold a million of each.</summary>
    private static Attribution? AttributionOf(NewsDocument document, int id)
    {
        IReadOnlyList<Attribution> all = document.Attributions;
        return (uint)id < (uint)all.Count && all[id] is { } found && found.Id == id ? found : all.FirstOrDefault(a => a.Id == id);
    }

    public static int CountSpeakers(NewsDocument document) =>
        document.Attributions.Select(a => SpeakerOf(document, a)).Where(s => s is not null).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private static string? Name(string? words) => words is not null && Pronouns.Contains(words) ? $"“{words}”" : words;
}
