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
        Content = [.. a.Content.SelectMany(c => Parts(clean, clean.ToRaw(c)))],
        Cue = Map(clean, a.Cue),
        Source = Map(clean, a.Source),
    };

    /// <summary>The parts of a raw span between what cleaning took out of it: a caption inside a quotation isn't said by the speaker.</summary>
    private static IEnumerable<TextSpan> Parts(CleanText clean, TextSpan span)
    {
        int start = span.Start;
        for (int i = FirstEditFrom(clean.Edits, span.Start); i < clean.Edits.Count && clean.Edits[i].Span.End < span.End; i++)
        {
            Edit edit = clean.Edits[i];
            if (edit.Kind == EditKind.Repair || edit.Replacement.Length > 0 || edit.Span.Start <= start)
                continue;
            TextSpan part = Trim(clean.Raw, start, edit.Span.Start);
            if (!part.IsEmpty)
                yield return part;
            start = edit.Span.End;
        }

        TextSpan last = start == span.Start ? span : Trim(clean.Raw, start, span.End);
        if (!last.IsEmpty || start == span.Start)
            yield return last;
    }

    private static int FirstEditFrom(IReadOnlyList<Edit> edits, int start)
    {
        int low = 0, high = edits.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (edits[middle].Span.Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static TextSpan Trim(string raw, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(raw[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(raw[start]))
            start++;
        return new TextSpan(start, end);
    }

    private static CasualtyFigure Map(CleanText clean, CasualtyFigure f) => f with
    {
        Span = clean.ToRaw(f.Span),
        Cue = Map(clean, f.Cue),
        Victim = f.Victim is { } v ? v with { Span = clean.ToRaw(v.Span) } : null,
        Source = f.Source is { } s ? s with { Span = clean.ToRaw(s.Span) } : null,
    };

    private static TextSpan? Map(CleanText clean, TextSpan? span) => span is { } s ? clean.ToRaw(s) : null;
}
