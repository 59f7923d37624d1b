using NewsText.Text;

namespace NewsText;

/// <summary>A cleaned text, the edits that made it and the exact map between raw and clean offsets.</summary>
/// <remarks>
/// All edits are in raw offsets, sorted and disjoint. Where nothing was edited, <see cref="Text"/> is the same string as
/// <see cref="Raw"/>. Immutable and thread-safe; a look-up costs the logarithm of the number of edits.
/// </remarks>
public sealed class CleanText
{
    private readonly Edit[] _edits;
    private readonly int[] _cleanStarts;

    private CleanText(string raw, string text, Edit[] edits, int[] cleanStarts)
    {
        Raw = raw;
        Text = text;
        _edits = edits;
        _cleanStarts = cleanStarts;
    }

    /// <summary>The text as the caller gave it.</summary>
    public string Raw { get; }

    /// <summary>The cleaned text.</summary>
    public string Text { get; }

    /// <summary>What was changed, in raw offsets, sorted by start, disjoint.</summary>
    public IReadOnlyList<Edit> Edits => _edits;

    internal ReadOnlySpan<Edit> EditSpan => _edits;

    /// <summary>A text that nothing was changed in.</summary>
    public static CleanText Unchanged(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        return new CleanText(raw, raw, [], []);
    }

    /// <summary>A text whose edits are known to be in order.</summary>
    internal static CleanText Of(string raw, string text, Edit[] edits)
    {
        var starts = new int[edits.Length];
        EditMap.Place(edits, starts);
        return new CleanText(raw, text, edits, starts);
    }

    /// <summary>Applies <paramref name="edits"/> to <paramref name="raw"/>.</summary>
    /// <param name="raw">The raw text.</param>
    /// <param name="edits">Edits in raw offsets, sorted by start and disjoint.</param>
    /// <exception cref="ArgumentException">The edits are not sorted, overlap, or reach outside the text.</exception>
    public static CleanText Create(string raw, IReadOnlyList<Edit> edits)
    {
        ArgumentNullException.ThrowIfNull(raw);
        ArgumentNullException.ThrowIfNull(edits);
        if (edits.Count == 0)
            return Unchanged(raw);

        var own = new Edit[edits.Count];
        int at = 0, length = raw.Length;
        for (int i = 0; i < own.Length; i++)
        {
            Edit edit = own[i] = edits[i];
            if (edit.Span.Start < at || edit.Span.End < edit.Span.Start || edit.Span.End > raw.Length)
                throw new ArgumentException($"Edit {i} at {edit.Span} is out of order or outside the text.", nameof(edits));
            length += edit.Replacement.Length - edit.Span.Length;
            at = edit.Span.End;
        }

        string text = string.Create(length, (raw, own), static (target, source) => Write(source.raw, source.own, target));
        return Of(raw, text, own);
    }

    internal static void Write(ReadOnlySpan<char> raw, ReadOnlySpan<Edit> edits, Span<char> target)
    {
        int at = 0;
        foreach (ref readonly Edit edit in edits)
        {
            ReadOnlySpan<char> kept = raw[at..edit.Span.Start];
            kept.CopyTo(target);
            edit.Replacement.CopyTo(target[kept.Length..]);
            target = target[(kept.Length + edit.Replacement.Length)..];
            at = edit.Span.End;
        }

        raw[at..].CopyTo(target);
    }

    /// <summary>Applies further edits, given in offsets of <see cref="Text"/>, and returns the composition in raw offsets.</summary>
    /// <param name="edits">Edits in clean offsets, sorted by start and disjoint. An edit that covers an earlier one swallows it.</param>
    /// <exception cref="ArgumentException">The edits are not sorted, overlap, or reach outside the text.</exception>
    public CleanText Then(IReadOnlyList<Edit> edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        if (edits.Count == 0)
            return this;
        if (_edits.Length == 0)
            return Create(Raw, edits);
        var composed = new List<Edit>(_edits.Length + edits.Count);
        EditComposer.Compose(_edits, Text, [.. edits], composed);
        return Create(Raw, composed);
    }

    internal EditMap Map => new(_edits, _cleanStarts);

    /// <summary>The raw offset of the clean code unit at <paramref name="clean"/> (or of the end of the text).</summary>
    /// <remarks>A code unit of a replacement maps to the start of what it replaced.</remarks>
    public int ToRawStart(int clean) => Map.ToRawStart(clean);

    /// <summary>The raw offset behind the clean code unit that ends at <paramref name="clean"/>.</summary>
    public int ToRawEnd(int clean) => Map.ToRawEnd(clean);

    /// <summary>Maps a span of the clean text to the raw text. Removed text between its ends is inside the result.</summary>
    public TextSpan ToRaw(TextSpan clean) => Map.ToRaw(clean);

    /// <summary>Maps a span of the raw text to the clean text; removed text at its ends is left out, a removed span comes out empty.</summary>
    public TextSpan ToClean(TextSpan raw)
    {
        int start = ToCleanOffset(raw.Start, atEnd: false);
        return new TextSpan(start, raw.IsEmpty ? start : Math.Max(start, ToCleanOffset(raw.End, atEnd: true)));
    }

    private int ToCleanOffset(int raw, bool atEnd)
    {
        int low = 0, high = _edits.Length - 1, found = -1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            TextSpan span = _edits[middle].Span;
            if (span.Start < raw || (!atEnd && span.End == raw))
            {
                found = middle;
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        if (found < 0)
            return raw;
        Edit edit = _edits[found];
        int end = _cleanStarts[found] + edit.Replacement.Length;
        if (raw >= edit.Span.End)
            return end + (raw - edit.Span.End);
        return atEnd ? end : _cleanStarts[found];
    }
}
