using System.Runtime.CompilerServices;

namespace NewsText.Text;

/// <summary>Words gathered for a <see cref="WordTable{T}"/>, each with a value that may still change.</summary>
/// <remarks>Unlike the framework's dictionary it can be compiled ahead for the library's own types.</remarks>
internal sealed class WordTableBuilder<T>
{
    private int[] _slots = new int[1024]; // number of the word, from 1
    private uint[] _hashes = new uint[512];
    private string[] _words = new string[512];
    private T[] _values = new T[512];

    public int Count { get; private set; }

    /// <summary>The words, folded, in the order in which they came.</summary>
    public ReadOnlySpan<string> Words => _words.AsSpan(0, Count);

    public ReadOnlySpan<T> Values => _values.AsSpan(0, Count);

    public ReadOnlySpan<uint> Hashes => _hashes.AsSpan(0, Count);

    public T this[string word]
    {
        set => Slot(word) = value;
    }

    /// <summary>The value of a word, made with its default where the word is new; good until the next new word.</summary>
    public ref T Slot(string word)
    {
        string key = WordHash.Fold(word);
        uint hash = WordHash.Of(key);
        int slot = Find(key, hash);
        if (_slots[slot] == 0)
        {
            if (Count == _words.Length)
            {
                Grow();
                slot = Find(key, hash);
            }

            (_hashes[Count], _words[Count]) = (hash, key);
            _slots[slot] = ++Count;
        }

        return ref _values[_slots[slot] - 1];
    }

    public bool TryGet(string word, out T value)
    {
        string key = WordHash.Fold(word);
        int number = _slots[Find(key, WordHash.Of(key))];
        value = number == 0 ? default! : _values[number - 1];
        return number != 0;
    }

    private int Find(string key, uint hash)
    {
        int mask = _slots.Length - 1, slot = (int)hash & mask;
        for (int number; (number = _slots[slot]) != 0; slot = (slot + 1) & mask)
        {
            if (_hashes[number - 1] == hash && string.Equals(_words[number - 1], key, StringComparison.Ordinal))
                break;
        }

        return slot;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow()
    {
        int length = _words.Length * 4;
        Array.Resize(ref _hashes, length);
        Array.Resize(ref _words, length);
        Array.Resize(ref _values, length);
        _slots = new int[length * 2];
        for (int i = 0; i < Count; i++)
        {
            int slot = (int)_hashes[i] & (_slots.Length - 1);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = i + 1;
        }
    }
}
