namespace NewsText.Text;

/// <summary>A list that mostly has one item, which needs no memory of its own. <see cref="Clear"/> keeps that of the others.</summary>
/// <remarks>A mutable struct: hand it on by reference.</remarks>
internal struct PartList<T>
    where T : struct
{
    private T _first;
    private List<T>? _others;

    public int Count { get; private set; }

    public T this[int index]
    {
        readonly get => index == 0 && Count > 0 ? _first : _others![index - 1];
        set
        {
            if (index == 0 && Count > 0)
                _first = value;
            else
                _others![index - 1] = value;
        }
    }

    public void Add(T item)
    {
        if (Count++ == 0)
            _first = item;
        else
            (_others ??= []).Add(item);
    }

    /// <summary>Puts an item in front.</summary>
    public void InsertFirst(T item)
    {
        if (Count++ > 0)
            (_others ??= []).Insert(0, _first);
        _first = item;
    }

    public void RemoveAt(int index)
    {
        Count--;
        if (index == 0 && Count > 0)
            _first = _others![0];
        if (Count > 0)
            _others!.RemoveAt(Math.Max(index - 1, 0));
    }

    public void Clear()
    {
        Count = 0;
        _others?.Clear();
    }

    public readonly T[] ToArray()
    {
        var result = new T[Count];
        for (int i = 0; i < result.Length; i++)
            result[i] = this[i];
        return result;
    }

    public readonly Enumerator GetEnumerator() => new(this);

    internal struct Enumerator(PartList<T> list)
    {
        private int _at = -1;

        public readonly T Current => list[_at];

        public bool MoveNext() => ++_at < list.Count;
    }
}
