using System.Runtime.CompilerServices;

namespace NewsText.Text;

/// <summary>An immutable open-addressing table from a folded word to a value, probed with a hash that the token pass already made.</summary>
/// <remarks>A miss costs one load in most cases: the slot's hash differs or is empty. Comparison folds ASCII case and the typographic apostrophe.</remarks>
internal sealed class WordTable<T>
{
    private readonly uint[] _hashes;
    private readonly Entry[] _entries; // apart from the hashes, which a miss alone looks at
    private readonly int _mask;

    public WordTable(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var list = new List<KeyValuePair<string, T>>(entries);
        int size = 16;
        while (size < list.Count * 3)
            size <<= 1;
        _mask = size - 1;
        _hashes = new uint[size];
        _entries = new Entry[size];
        foreach (KeyValuePair<string, T> entry in list)
        {
            string key = WordHash.Fold(entry.Key);
            uint hash = WordHash.Of(key);
            int i = (int)hash & _mask;
            while (_hashes[i] != 0 && !(_hashes[i] == hash && string.Equals(_entries[i].Key, key, StringComparison.Ordinal)))
                i = (i + 1) & _mask;
            _hashes[i] = hash;
            _entries[i] = new Entry(key, entry.Value);
        }

        Count = _hashes.Count(h => h != 0);
    }

    public int Count { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(ReadOnlySpan<char> text, in Token token, out T value) =>
        TryGet(text.Slice(token.Start, token.Length), token.Hash, out value);

    public bool TryGet(ReadOnlySpan<char> word, uint hash, out T value)
    {
        int i = (int)hash & _mask;
        uint seen;
        while ((seen = _hashes[i]) != 0)
        {
            if (seen == hash)
            {
                ref readonly Entry entry = ref _entries[i];
                if (WordHash.FoldedEquals(word, entry.Key))
                {
                    value = entry.Value;
                    return true;
                }
            }

            i = (i + 1) & _mask;
        }

        value = default!;
        return false;
    }

    public bool TryGet(ReadOnlySpan<char> word, out T value) => TryGet(word, WordHash.Of(word), out value);

    public bool Contains(ReadOnlySpan<char> text, in Token token) => TryGet(text, token, out _);

    public bool Contains(ReadOnlySpan<char> word) => TryGet(word, out _);

    private readonly record struct Entry(string Key, T Value);
}
