namespace NewsText.Text;

/// <summary>Lists by the hash of a word; <see cref="Clear"/> keeps their memory for the next document.</summary>
internal sealed class ListIndex<T>
{
    private readonly Dictionary<uint, int> _places = [];
    private readonly List<List<T>> _lists = [];
    private int _used;

    public List<T>? Find(uint key) => _places.TryGetValue(key, out int place) ? _lists[place] : null;

    public void Add(uint key, T value)
    {
        if (!_places.TryGetValue(key, out int place))
        {
            _places[key] = place = _used++;
            if (place == _lists.Count)
                _lists.Add([]);
        }

        _lists[place].Add(value);
    }

    public void Clear()
    {
        for (int i = 0; i < _used; i++)
            _lists[i].Clear();
        _used = 0;
        _places.Clear();
    }
}
