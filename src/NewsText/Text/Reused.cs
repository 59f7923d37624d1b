namespace NewsText.Text;

/// <summary>Objects that one document uses and the next uses again.</summary>
internal sealed class Reused<T>
    where T : class, IReusable, new()
{
    private readonly List<T> _all = [];

    /// <summary>How many are in use.</summary>
    public int Count { get; private set; }

    public T this[int index] => _all[index];

    /// <summary>One that is as good as new.</summary>
    public T Next()
    {
        if (Count == _all.Count)
            _all.Add(new T());
        T next = _all[Count++];
        next.Clear();
        return next;
    }

    /// <summary>Takes all back.</summary>
    public void Clear() => Count = 0;
}
