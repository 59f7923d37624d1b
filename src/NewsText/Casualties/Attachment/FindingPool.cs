namespace NewsText.Casualties;

/// <summary>Findings that serve one text after the other, so that only results are allocated.</summary>
internal sealed class FindingPool
{
    private const int MostKept = 512;

    private readonly List<Finding> _items = [];
    private int _used;

    public Finding Rent()
    {
        if (_used == _items.Count)
            _items.Add(new Finding());
        return _items[_used++];
    }

    /// <summary>Takes all of them back.</summary>
    public void Reset()
    {
        if (_items.Count > MostKept)
            _items.RemoveRange(MostKept, _items.Count - MostKept);
        for (int i = Math.Min(_used, _items.Count) - 1; i >= 0; i--)
            _items[i].Clear();
        _used = 0;
    }
}
