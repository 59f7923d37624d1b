using System.Runtime.CompilerServices;

namespace NewsText.Text;

/// <summary>Words gathered for a <see cref="WordTable{T}"/>, each with a value that may still change.</summary>
/// <remarks>Unlike the framework's dictionary it can be compiled ahead for the library's own types.</remarks>
internal sealed class WordTableBuilder<T>
{
    private int[] _slots; // number of the word, from 1
    private uint[] _hashes;
    private string[] _words;
    private T[] _values;

    /// <summary>An empty builder with room for some words; more may come.</summary>
    public WordTableBuilder(int capacity = 512)
    {
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)capacity * 2)];
        _hashes = new uint[capacity];
        _words = new string[capacity];
        _values = new T[capacity];
    }

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

    public bool TryGet(ReadOnlySpan<char> word, out T value)
    {
        int number = _slots[Find(word, WordHash.Of(word))];
        value = number == 0 ? default! : _values[number - 1];
        return number != 0;
    }

    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        int mask = _slots.Length - 1, slot = (int)hash & mask;
        for (int number; (number = _slots[slot]) != 0; slot = (slot + 1) & mask)
        {
            if (_hashes[number - 1] == hash && WordHash.FoldedEquals(word, _words[number - 1]))
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
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)length * 2)];
        for (int i = 0; i < Count; i++)
        {
            int slot = (int)_hashes[i] & (_slots.Length - 1);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = i + 1;
        }
    }
}
