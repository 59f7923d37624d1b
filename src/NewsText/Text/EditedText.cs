using System.Buffers;
using System.Runtime.InteropServices;

namespace NewsText.Text;

/// <summary>A text while it is edited, layer over layer: its characters in rented memory and all edits so far in offsets of the text it began as.</summary>
/// <remarks>No layer makes a string; <see cref="ToCleanText"/> makes the one that stays. One call owns it; <see cref="End"/> returns the memory.</remarks>
internal sealed class EditedText
{
    private ReadOnlyMemory<char> _begun;
    private char[] _chars = [];
    private char[] _next = [];
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
        ReadOnlySpan<char> before = Text;
        int length = Write(before, CollectionsMarshal.AsSpan(edits));
        if (_edits.Count == 0)
        {
            _edits.AddRange(edits);
        }
        else
        {
            _composed.Clear();
            EditComposer.Compose(CollectionsMarshal.AsSpan(_edits), before, CollectionsMarshal.AsSpan(edits), _composed);
            (_edits, _composed) = (_composed, _edits);
        }

        (_chars, _next) = (_next, _chars);
        _length = length;
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
        if (_next.Length > 0)
            ArrayPool<char>.Shared.Return(_next);
        (_chars, _next, _length, _placed) = ([], [], 0, -1);
        if (Math.Max(_edits.Capacity, _composed.Capacity) > MostKept)
            (_edits, _composed, _starts) = ([], [], []);
        _edits.Clear();
        _composed.Clear();
    }

    private int Write(ReadOnlySpan<char> before, ReadOnlySpan<Edit> edits)
    {
        int length = before.Length;
        foreach (ref readonly Edit edit in edits)
            length += edit.Replacement.Length - edit.Span.Length;
        if (_next.Length < length)
        {
            if (_next.Length > 0)
                ArrayPool<char>.Shared.Return(_next);
            _next = ArrayPool<char>.Shared.Rent(length);
        }

        CleanText.Write(before, edits, _next);
        return length;
    }
}
