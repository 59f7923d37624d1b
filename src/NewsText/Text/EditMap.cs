namespace NewsText.Text;

/// <summary>The way back from an edited text: its edits and where each one's replacement begins in the edited text.</summary>
/// <remarks>It remembers the last edit that it found: those who ask for one place after the other seldom need a search.</remarks>
internal ref struct EditMap(ReadOnlySpan<Edit> edits, ReadOnlySpan<int> starts)
{
    private readonly ReadOnlySpan<Edit> _edits = edits;
    private readonly ReadOnlySpan<int> _starts = starts;
    private int _last = -1;

    /// <summary>Writes where each replacement begins; returns by how much the edited text is longer.</summary>
    public static int Place(ReadOnlySpan<Edit> edits, Span<int> starts)
    {
        int shift = 0;
        for (int i = 0; i < edits.Length; i++)
        {
            ref readonly Edit edit = ref edits[i];
            starts[i] = edit.Span.Start + shift;
            shift += edit.Replacement.Length - edit.Span.Length;
        }

        return shift;
    }

    /// <summary>The raw offset of the edited text's code unit at <paramref name="clean"/>.</summary>
    public int ToRawStart(int clean)
    {
        int i = LastEditAtOrBefore(clean);
        if (i < 0)
            return clean;
        int behind = clean - (_starts[i] + _edits[i].Replacement.Length);
        return behind < 0 ? _edits[i].Span.Start : _edits[i].Span.End + behind;
    }

    /// <summary>The raw offset behind the edited text's code unit that ends at <paramref name="clean"/>.</summary>
    public int ToRawEnd(int clean)
    {
        if (clean <= 0)
            return 0;
        int i = LastEditAtOrBefore(clean - 1);
        if (i < 0)
            return clean;
        int behind = clean - (_starts[i] + _edits[i].Replacement.Length);
        return behind <= 0 ? _edits[i].Span.End : _edits[i].Span.End + behind;
    }

    public TextSpan ToRaw(TextSpan clean)
    {
        if (_edits.IsEmpty)
            return clean;
        int start = ToRawStart(clean.Start);
        return clean.IsEmpty ? new TextSpan(start, start) : new TextSpan(start, ToRawEnd(clean.End));
    }

    private int LastEditAtOrBefore(int clean)
    {
        if ((_last < 0 || _starts[_last] <= clean) && (_last + 1 == _starts.Length || _starts[_last + 1] > clean))
            return _last;
        if (_last + 1 < _starts.Length && _starts[_last + 1] <= clean && (_last + 2 == _starts.Length || _starts[_last + 2] > clean))
            return ++_last;
        int low = 0, high = _starts.Length - 1, found = -1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            if (_starts[middle] <= clean)
            {
                found = middle;
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _last = found;
    }
}
