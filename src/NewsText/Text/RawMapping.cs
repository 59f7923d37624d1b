namespace NewsText.Text;

/// <summary>Moves findings from clean to raw offsets.</summary>
internal static class RawMapping
{
    /// <summary>The document; findings are copied, since another's stage may have kept them.</summary>
    public static NewsDocument ToDocument(CleanText clean, IReadOnlyList<Sentence> sentences, IReadOnlyList<Attribution> attributions, CasualtyReport casualties, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (clean.Edits.Count > 0)
        {
            Sentence[] ownSentences = [.. sentences];
            Attribution[] ownAttributions = [.. attributions.Select(static a => a with { })];
            CasualtyFigure[] figures = [.. casualties.Figures.Select(static f => f with { })];
            Move(clean, ownSentences, ownAttributions, figures, inPlace: false);
            return new NewsDocument(clean, ownSentences, ownAttributions, new CasualtyReport(figures, casualties.Summary), diagnostics);
        }

        return new NewsDocument(clean, sentences, attributions, casualties, diagnostics);
    }

    /// <summary>Moves findings where they stand. Nobody but the caller may have seen them, nor their lists of content unless <paramref name="inPlace"/> is false.</summary>
    public static void Move(CleanText clean, Span<Sentence> sentences, ReadOnlySpan<Attribution> attributions, ReadOnlySpan<CasualtyFigure> figures, bool inPlace = true)
    {
        if (clean.Edits.Count == 0)
            return;
        EditMap map = clean.Map;
        foreach (ref Sentence sentence in sentences)
            sentence = sentence with { Span = map.ToRaw(sentence.Span) };
        foreach (Attribution a in attributions)
            a.MoveTo(MoveContent(clean, ref map, a.Content, inPlace), Move(ref map, a.Cue), Move(ref map, a.Source));
        foreach (CasualtyFigure f in figures)
        {
            f.MoveTo(
                map.ToRaw(f.Span),
                Move(ref map, f.Cue),
                f.Victim is { } v ? v with { Span = map.ToRaw(v.Span) } : null,
                f.Source is { } s ? s with { Span = map.ToRaw(s.Span) } : null);
        }
    }

    private static TextSpan? Move(ref EditMap map, TextSpan? span) => span is { } s ? map.ToRaw(s) : null;

    private static IReadOnlyList<TextSpan> MoveContent(CleanText clean, ref EditMap map, IReadOnlyList<TextSpan> content, bool inPlace)
    {
        for (int i = 0; i < content.Count; i++)
        {
            if (FirstGap(clean, map.ToRaw(content[i])) >= 0)
                return SplitContent(clean, content);
        }

        TextSpan[] moved = inPlace && content is TextSpan[] own ? own : [.. content];
        foreach (ref TextSpan span in moved.AsSpan())
            span = map.ToRaw(span);
        return moved;
    }

    /// <summary>The parts of each raw span between what cleaning took out of it: a caption inside a quotation isn't said by the speaker.</summary>
    private static List<TextSpan> SplitContent(CleanText clean, IReadOnlyList<TextSpan> content)
    {
        var parts = new List<TextSpan>(content.Count + 1);
        foreach (TextSpan part in content)
        {
            TextSpan span = clean.ToRaw(part);
            int start = span.Start;
            for (int i = FirstGap(clean, span); i >= 0; i = FirstGap(clean, new TextSpan(start, span.End), i + 1))
            {
                Edit edit = clean.EditSpan[i];
                TextSpan before = Trim(clean.Raw, start, edit.Span.Start);
                if (!before.IsEmpty)
                    parts.Add(before);
                start = edit.Span.End;
            }

            TextSpan last = start == span.Start ? span : Trim(clean.Raw, start, span.End);
            if (!last.IsEmpty || start == span.Start)
                parts.Add(last);
        }

        return parts;
    }

    /// <summary>The first edit from <paramref name="from"/> on that took text out of the inside of a raw span, or -1.</summary>
    private static int FirstGap(CleanText clean, TextSpan span, int from = -1)
    {
        ReadOnlySpan<Edit> edits = clean.EditSpan;
        for (int i = from < 0 ? Sorted.IndexAt<Edit, ByStart>(edits, span.Start) : from; i < edits.Length && edits[i].Span.End < span.End; i++)
        {
            ref readonly Edit edit = ref edits[i];
            if (edit.Kind != EditKind.Repair && edit.Replacement.Length == 0 && edit.Span.Start > span.Start)
                return i;
        }

        return -1;
    }

    private readonly struct ByStart : ISortKey<Edit>
    {
        public static int Of(in Edit item) => item.Span.Start;
    }

    private static TextSpan Trim(string raw, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(raw[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(raw[start]))
            start++;
        return new TextSpan(start, end);
    }
}
