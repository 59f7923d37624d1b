namespace NewsText.Attributions;

/// <summary>Which tokens stand between quotation marks; a mark that is left open ends with its line.</summary>
internal sealed class QuotedTokens
{
    private readonly List<int> _toggles = [];

    /// <summary>Quoted text begins or ends at <paramref name="token"/>; to be called in text order.</summary>
    public void Toggle(int token) => _toggles.Add(token);

    public void Clear() => _toggles.Clear();

    public bool Contains(int token)
    {
        int i = _toggles.BinarySearch(token);
        int before = i >= 0 ? i + 1 : ~i;
        return (before & 1) == 1;
    }
}
