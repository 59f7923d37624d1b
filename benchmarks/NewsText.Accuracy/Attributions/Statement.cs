using System.Text.Json;

namespace NewsText.Accuracy;

/// <summary>An annotated or a found attribution, with its tokens.</summary>
internal sealed class Statement
{
    private static readonly HashSet<string> EndOfHead =
        ["of", "in", "at", "for", "from", "who", "which", "that", "on", "with", "to", "and", "close", "familiar", "by", "whose", "near", "including"];

    private Statement(WordTokens words, IEnumerable<TextSpan> content, TextSpan? cue, TextSpan? source)
    {
        Content = words.In(content);
        Cue = words.In(cue);
        Source = words.In(source);
        CueSpan = cue;
        SourceSpan = source;
    }

    public SortedSet<int> Content { get; }

    public SortedSet<int> Cue { get; }

    public SortedSet<int> Source { get; }

    public TextSpan? CueSpan { get; }

    public TextSpan? SourceSpan { get; }

    public string Kind { get; private init; } = "indirect";

    public string CueClass { get; private init; } = "none";

    public string? Speaker { get; private init; }

    public string SourceType { get; private init; } = "named";

    public IReadOnlyList<string> Aliases { get; private init; } = [];

    public static Statement Gold(WordTokens words, JsonElement a) =>
        new(words, a.Items("content").Select(c => c.Span()), a.SpanOrNull("cue"), a.SpanOrNull("source"))
        {
            Kind = a.TextOrNull("kind") ?? "indirect",
            CueClass = a.TextOrNull("cueClass") ?? "none",
            Speaker = a.TextOrNull("speaker"),
            SourceType = a.TextOrNull("sourceType") ?? "named",
            Aliases = [.. a.Items("speakerAliases").Select(s => s.GetString()!)],
        };

    public static Statement Found(WordTokens words, Attribution a) => new(words, a.Content, a.Cue, a.Source)
    {
        Kind = a.Kind.ToString().ToLowerInvariant(),
        Speaker = a.Speaker,
    };

    /// <summary>Whether this stands inside the content of another: nested, so no top-level statement.</summary>
    public bool IsInside(Statement other)
    {
        SortedSet<int> key = Cue.Count > 0 ? Cue : Content;
        return key.Count > 0 && key.IsSubsetOf(other.Content) && Source.IsSubsetOf(other.Content)
            && Content.IsSubsetOf(other.Content) && other.Content.Count > Content.Count;
    }

    /// <summary>The head of the source: its last token before a comma, a relative pronoun or a preposition.</summary>
    public int? SourceHead(WordTokens words)
    {
        int? head = null;
        foreach (int token in Source)
        {
            if (head is { } h && (token != h + 1 || Breaks(words, h, token)))
                break;
            head = token;
        }

        return head;
    }

    private static bool Breaks(WordTokens words, int head, int next)
    {
        ReadOnlySpan<char> gap = words.Text.AsSpan(words[head].End, words[next].Start - words[head].End);
        return gap.ContainsAny(",(;:\u2014") || EndOfHead.Contains(words[next].In(words.Text).ToLowerInvariant());
    }
}
