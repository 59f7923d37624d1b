namespace NewsText.Text;

/// <summary>Moves findings from clean to raw offsets.</summary>
internal static class RawMapping
{
    public static NewsDocument ToDocument(CleanText clean, IReadOnlyList<Sentence> sentences, IReadOnlyList<Attribution> attributions, CasualtyReport casualties, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (clean.Edits.Count > 0)
        {
            sentences = [.. sentences.Select(s => s with { Span = clean.ToRaw(s.Span) })];
            attributions = [.. attributions.Select(a => Map(clean, a))];
            casualties = new CasualtyReport([.. casualties.Figures.Select(f => Map(clean, f))], casualties.Summary);
        }

        return new NewsDocument(clean, sentences, attributions, casualties, diagnostics);
    }

    private static Attribution Map(CleanText clean, Attribution a) => a with
    {
        Content = [.. a.Content.Select(clean.ToRaw)],
        Cue = Map(clean, a.Cue),
        Source = Map(clean, a.Source),
    };

    private static CasualtyFigure Map(CleanText clean, CasualtyFigure f) => f with
    {
        Span = clean.ToRaw(f.Span),
        Cue = Map(clean, f.Cue),
        Victim = f.Victim is { } v ? v with { Span = clean.ToRaw(v.Span) } : null,
        Source = f.Source is { } s ? s with { Span = clean.ToRaw(s.Span) } : null,
    };

    private static TextSpan? Map(CleanText clean, TextSpan? span) => span is { } s ? clean.ToRaw(s) : null;
}
