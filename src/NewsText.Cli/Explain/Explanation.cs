using NewsText.Cli.Output;

namespace NewsText.Cli.Explain;

/// <summary>Why one finding was made.</summary>
/// <param name="Finding"><c>edit</c>, <c>sentence</c>, <c>attribution</c> or <c>casualty</c>.</param>
/// <param name="Index">0-based number of the finding in its list.</param>
/// <param name="Rule">The stable id of the rule.</param>
/// <param name="Meaning">The rule in one line.</param>
/// <param name="Evidence">The words that it rests on.</param>
internal sealed record Explanation(string Finding, int Index, string Rule, string Meaning, string Evidence)
{
    public static List<Explanation> Of(NewsDocument document, RecordParts parts)
    {
        var result = new List<Explanation>();
        if (parts.HasFlag(RecordParts.Clean))
            result.AddRange(document.Edits.Select((e, i) => Explain("edit", i, e.Rule, e.Replacement.Length == 0 ? $"removed: {e.Span.In(document.Raw)}" : $"{e.Span.In(document.Raw)} → {e.Replacement}")));
        if (parts.HasFlag(RecordParts.Sentences))
            result.AddRange(document.Sentences.Select((s, i) => Explain("sentence", i, s.Rule, AroundEnd(document.Raw, s.Span.End))));
        if (parts.HasFlag(RecordParts.Attributions))
            result.AddRange(document.Attributions.Select((a, i) => Explain("attribution", i, a.Rule, Join(document, a.Source, a.Cue, a.Content[0]))));
        if (parts.HasFlag(RecordParts.Casualties))
            result.AddRange(document.Casualties.Select((f, i) => Explain("casualty", i, f.Rule, Join(document, f.Span, f.Cue, f.Source?.Span))));
        return result;
    }

    private static Explanation Explain(string finding, int index, string rule, string evidence) =>
        new(finding, index, rule, RuleBook.MeaningOf(rule), evidence);

    private static string AroundEnd(string raw, int end)
    {
        int from = Math.Max(0, end - 20), to = Math.Min(raw.Length, end + 20);
        return $"{raw.AsSpan(from, end - from)} | {raw.AsSpan(end, to - end)}";
    }

    private static string Join(NewsDocument document, params ReadOnlySpan<TextSpan?> spans)
    {
        var found = new List<TextSpan>();
        foreach (TextSpan? span in spans)
        {
            if (span is { } s)
                found.Add(s);
        }

        return string.Join(" · ", found.Order().Select(s => Findings.Words(document, s)));
    }
}
