using System.Buffers;
using System.Runtime.InteropServices;

namespace NewsText.Text;

/// <summary>A text while it is edited, layer over layer: its characters in rented memory and all edits so far in offsets of the text it began as.</summary>
/// <remarks>No layer makes a string; <see cref="ToCleanText"/> makes the one that stays. One call owns it; <see cref="End"/> returns the memory.</remarks>
internal sealed class EditedText
{
    private ReadOnlyMemory<char> _begun;
    private char[] _chars = [];
    private int _length;
    private List<Edit> _edits = [];
    private List<Edit> _composed = [];
    private int[] _starts = [];
    private int _placed = -1;

    /// <summary>The text as it stands.</summary>
    public ReadOnlySpan<char> Text => _edits.Count == 0 ? _begun.Span : _chars.AsSpan(0, _length);

    /// <summary>The same for who has to keep it; valid until the next edit.</summary>
    public ReadOnlyMemory<char> Memory => _edits.Count == 0 ? _begun : _chars.AsMemory(0, _length);

    /// <summary>What was edited, in offsets of the text it began as.</summary>
    public List<Edit> Edits => _edits;

    public void Begin(ReadOnlyMemory<char> text)
    {
        End();
        _begun = text;
    }

    /// <summary>Forgets the edits.</summary>
    public void Undo()
    {
        _edits.Clear();
        _placed = -1;
    }

    /// <summary>Applies further edits, given in offsets of <see cref="Text"/>, sorted and disjoint.</summary>
    public void Apply(List<Edit> edits)
    {
        if (edits.Count == 0)
            return;
        if (_edits.Count == 0)
        {
            Write(_begun.Span, CollectionsMarshal.AsSpan(edits));
            _edits.AddRange(edits);
        }
        else
        {
            _composed.Clear();
            EditComposer.Compose(CollectionsMarshal.AsSpan(_edits), Text, CollectionsMarshal.AsSpan(edits), _composed);
            (_edits, _composed) = (_composed, _edits);
            WriteInPlace(CollectionsMarshal.AsSpan(edits));
        }

        _placed = -1;
    }

    /// <summary>Maps a span of <see cref="Text"/> to the text it began as.</summary>
    public TextSpan ToRaw(TextSpan span)
    {
        if (_placed != _edits.Count)
        {
            if (_starts.Length < _edits.Count)
                _starts = new int[Math.Max(64, _edits.Count * 2)];
            EditMap.Place(CollectionsMarshal.AsSpan(_edits), _starts);
            _placed = _edits.Count;
        }

        return new EditMap(CollectionsMarshal.AsSpan(_edits), _starts.AsSpan(0, _edits.Count)).ToRaw(span);
    }

    /// <summary>The result; <paramref name="raw"/> is the text it began as.</summary>
    public CleanText ToCleanText(string raw) =>
        _edits.Count == 0 ? CleanText.Unchanged(raw) : CleanText.Of(raw, Text.ToString(), [.. _edits]);

    /// <summary>Returns the memory. Lists that a long text made large are dropped.</summary>
    public void End()
    {
        const int MostKept = 1 << 14;
        _begun = default;
        if (_chars.Length > 0)
            ArrayPool<char>.Shared.Return(_chars);
        (_chars, _length, _placed) = ([], 0, -1);
        if (Math.Max(_edits.Capacity, _composed.Capacity) > MostKept)
            (_edits, _composed, _starts) = ([], [], []);
        _edits.Clear();
        _composed.Clear();
    }

    /// <summary>Writes what the edits make of a text that stands elsewhere.</summary>
    private void Write(ReadOnlySpan<char> before, ReadOnlySpan<Edit> edits)
    {
        int length = before.Length;
        foreach (ref readonly Edit edit in edits)
            length += edit.Replacement.Length - edit.Span.Length;
        if (_chars.Length < length)
        {
            if (_chars.Length > 0)
                ArrayPool<char>.Shared.Return(_chars);
            _chars = ArrayPool<char>.Shared.Rent(length);
        }

        CleanText.Write(before, edits, _chars);
        _length = length;
    }

    /// <summary>The same of the text that stands here: first it makes way to the right, as far as what is written will ever be ahead of what is read.</summary>
    private void WriteInPlace(ReadOnlySpan<Edit> edits)
    {
        int shift = 0, ahead = 0;
        foreach (ref readonly Edit edit in edits)
        {
            shift += edit.Replacement.Length - edit.Span.Length;
            ahead = Math.Max(ahead, shift);
        }

        int at = edits[0].Span.Start, to = at;
        if (ahead > 0)
            MakeWay(at, ahead);
        foreach (ref readonly Edit edit in edits)
        {
            to += Move(at + ahead, edit.Span.Start + ahead, to);
            edit.Replacement.CopyTo(_chars.AsSpan(to));
            to += edit.Replacement.Length;
            at = edit.Span.End;
        }

        _length = to + Move(at + ahead, _length + ahead, to);
    }

    private void MakeWay(int from, int by)
    {
        char[] before = _chars;
        if (before.Length < _length + by)
        {
            _chars = ArrayPool<char>.Shared.Rent(_length + by);
            before.AsSpan(0, from).CopyTo(_chars);
        }

        before.AsSpan(from, _length - from).CopyTo(_chars.AsSpan(from + by));
        if (_chars != before)
            ArrayPool<char>.Shared.Return(before);
    }

    private int Move(int from, int end, int to)
    {
        _chars.AsSpan(from, end - from).CopyTo(_chars.AsSpan(to));
        return end - from;
    }
}
