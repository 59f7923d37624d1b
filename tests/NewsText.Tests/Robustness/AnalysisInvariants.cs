namespace NewsText.Tests.Robustness;

/// <summary>What must hold for the analysis of any text. A breach throws <see cref="InvariantException"/> with the text in a form that can be pasted.</summary>
public static class AnalysisInvariants
{
    /// <summary>Analyses <paramref name="raw"/> and checks the result.</summary>
    public static NewsDocument Check(NewsAnalyzer analyzer, string raw)
    {
        NewsDocument document;
        try
        {
            document = analyzer.Analyze(raw);
        }
#pragma warning disable CA1031 // any exception at all is the finding
        catch (Exception e)
#pragma warning restore CA1031
        {
            throw new InvariantException($"{e.GetType().Name}: {e.Message} {e.StackTrace}", raw);
        }

        Edits(document.Clean);
        Ordered(document.Sentences.Select(s => s.Span), raw, "sentence", disjoint: true);
        Ordered(document.Casualties.Select(c => c.Span), raw, "figure", disjoint: false);
        Ordered(document.Attributions.Where(a => a.Content.Count > 0).Select(a => a.Content[0] with { }), raw, "attribution", disjoint: false);
        foreach (Attribution a in document.Attributions)
        {
            Require(a.Content.Count > 0, "an attribution without content", raw);
            Ordered(a.Content, raw, "content", disjoint: true);
            Inside(a.Cue, raw, "cue");
            Inside(a.Source, raw, "source");
            Require(a.Confidence is >= 0 and <= 1, "confidence", raw);
        }

        foreach (CasualtyFigure c in document.Casualties)
        {
            Inside(c.Cue, raw, "cue of a figure");
            Inside(c.Victim?.Span, raw, "victim");
            Inside(c.Source?.Span, raw, "source of a figure");
            Require(c.Confidence is >= 0 and <= 1, "confidence", raw);
        }

        foreach (Diagnostic d in document.Diagnostics)
            Inside(d.Span, raw, "diagnostic");
        return document;
    }

    /// <summary>Cleaning what was cleaned must change nothing.</summary>
    public static void CleansOnce(IArticleCleaner cleaner, string raw)
    {
        CleanText once = cleaner.Clean(raw), twice = cleaner.Clean(once.Text);
        if (!string.Equals(once.Text, twice.Text, StringComparison.Ordinal))
            throw new InvariantException($"cleaned again, {string.Join(", ", twice.Edits.Select(e => e.Rule).Distinct(StringComparer.Ordinal))}", raw);
    }

    /// <summary>Analysing what was cleaned must change nothing more and find the same, in the same places.</summary>
    public static void FindsTheSame(NewsAnalyzer analyzer, NewsDocument document)
    {
        string raw = document.Raw;
        NewsDocument again = analyzer.Analyze(document.Text);
        if (!string.Equals(again.Text, document.Text, StringComparison.Ordinal))
            throw new InvariantException($"cleaned again, {string.Join(", ", again.Edits.Select(e => e.Rule).Distinct(StringComparer.Ordinal))}", raw);
        Same(document.Sentences, again.Sentences, s => s with { Span = document.Clean.ToRaw(s.Span) }, "sentences", raw);
        Same(document.Casualties, again.Casualties, f => Mapped(document.Clean, f), "figures", raw);
        Same(Flat(document, a => a), Flat(again, a => Mapped(document.Clean, a)), a => a, "attributions", raw);
        Require(document.Summary.Count == again.Summary.Count && document.Summary.All(s => again.Summary.TryGetValue(s.Key, out OutcomeSummary other) && s.Value.Equals(other)), "cleaned, another summary", raw);
    }

    private static void Same<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, Func<T, T> map, string what, string raw)
    {
        Require(first.Count == second.Count, $"cleaned, other {what}", raw);
        for (int i = 0; i < first.Count; i++)
            Require(EqualityComparer<T>.Default.Equals(first[i], map(second[i])), $"cleaned, other {what}", raw);
    }

    /// <summary>Attributions without their lists, so that they compare by value. Of a content that a removed text cuts in parts only the ends are the same.</summary>
    private static (Attribution Said, TextSpan Whole)[] Flat(NewsDocument document, Func<Attribution, Attribution> map) =>
        [.. document.Attributions.Select(map).Select(a => (a with { Content = [] }, new TextSpan(a.Content[0].Start, a.Content[^1].End)))];

    private static Attribution Mapped(CleanText clean, Attribution a) =>
        a with { Content = [.. a.Content.Select(clean.ToRaw)], Cue = Mapped(clean, a.Cue), Source = Mapped(clean, a.Source) };

    private static CasualtyFigure Mapped(CleanText clean, CasualtyFigure f) => f with
    {
        Span = clean.ToRaw(f.Span),
        Cue = Mapped(clean, f.Cue),
        Victim = f.Victim is { } v ? v with { Span = clean.ToRaw(v.Span) } : null,
        Source = f.Source is { } s ? s with { Span = clean.ToRaw(s.Span) } : null,
    };

    private static TextSpan? Mapped(CleanText clean, TextSpan? span) => span is { } s ? clean.ToRaw(s) : null;

    private static void Edits(CleanText clean)
    {
        string raw = clean.Raw;
        int at = 0, cleanAt = 0;
        foreach (Edit edit in clean.Edits)
        {
            Require(edit.Span.Start >= at && edit.Span.End >= edit.Span.Start && edit.Span.End <= raw.Length, "an edit out of order or outside", raw);
            Kept(clean, at, edit.Span.Start, cleanAt);
            cleanAt += edit.Span.Start - at;
            Require(clean.Text.AsSpan(cleanAt).StartsWith(edit.Replacement, StringComparison.Ordinal), "a replacement is not in the text", raw);
            cleanAt += edit.Replacement.Length;
            at = edit.Span.End;
        }

        Kept(clean, at, raw.Length, cleanAt);
        Require(cleanAt + raw.Length - at == clean.Text.Length, "the text is not what the edits make", raw);
    }

    /// <summary>Every kept character is in the clean text and maps to itself and back.</summary>
    private static void Kept(CleanText clean, int from, int to, int cleanFrom)
    {
        Require(clean.Raw.AsSpan(from, to - from).SequenceEqual(clean.Text.AsSpan(cleanFrom, to - from)), "a kept character changed", clean.Raw);
        int step = Math.Max(1, (to - from) / 512);
        for (int i = from; i < to; i += step)
        {
            var one = new TextSpan(i, i + 1);
            TextSpan there = clean.ToClean(one);
            Require(there == new TextSpan(cleanFrom + i - from, cleanFrom + i - from + 1) && clean.ToRaw(there) == one, $"offset {i} does not map back", clean.Raw);
        }
    }

    private static void Ordered(IEnumerable<TextSpan> spans, string raw, string what, bool disjoint)
    {
        int at = 0;
        foreach (TextSpan span in spans)
        {
            Inside(span, raw, what);
            Require(span.Start >= at, $"a {what} out of order", raw);
            at = disjoint ? span.End : span.Start;
        }
    }

    private static void Inside(TextSpan? span, string raw, string what)
    {
        if (span is { } s)
            Require(s.Start >= 0 && s.End > s.Start && s.End <= raw.Length, $"a {what} empty or outside, {s}", raw);
    }

    private static void Require(bool holds, string what, string raw)
    {
        if (!holds)
            throw new InvariantException(what, raw);
    }
}
