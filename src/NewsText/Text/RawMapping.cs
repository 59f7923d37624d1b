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
        {
            MoveContent(clean, ref map, a, inPlace);
            a.MoveTo(Move(ref map, a.Cue), Move(ref map, a.Source));
        }

        foreach (CasualtyFigure f in figures)
            f.MoveTo(ref map);
    }

    private static TextSpan? Move(ref EditMap map, TextSpan? span) => span is { } s ? map.ToRaw(s) : null;

    private static void MoveContent(CleanText clean, ref EditMap map, Attribution attribution, bool inPlace)
    {
        ReadOnlySpan<TextSpan> content = attribution.Parts;
        foreach (TextSpan part in content)
        {
            if (FirstGap(clean, map.ToRaw(part)) < 0)
                continue;
            attribution.MoveTo(SplitContent(clean, content));
            return;
        }

        if (content.Length == 1)
        {
            attribution.MoveTo(map.ToRaw(content[0]));
            return;
        }

        TextSpan[] moved = inPlace && attribution.Content is TextSpan[] own ? own : content.ToArray();
        foreach (ref TextSpan span in moved.AsSpan())
            span = map.ToRaw(span);
        attribution.MoveTo(moved);
    }

    /// <summary>The parts of each raw span between what cleaning took out of it: a caption inside a quotation isn't said by the speaker.</summary>
    private static TextSpan[] SplitContent(CleanText clean, ReadOnlySpan<TextSpan> content)
    {
        List<TextSpan> parts = ScratchPool<List<TextSpan>>.Rent();
        foreach (TextSpan part in content)
            Split(clean, clean.ToRaw(part), parts);
        TextSpan[] result = [.. parts];
        parts.Clear();
        ScratchPool<List<TextSpan>>.Return(parts);
        return result;
    }

    private static void Split(CleanText clean, TextSpan span, List<TextSpan> parts)
    {
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
