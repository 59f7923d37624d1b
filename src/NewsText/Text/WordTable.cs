using System.Runtime.CompilerServices;
using NewsText.Diagnostics;

namespace NewsText.Text;

/// <summary>An immutable open-addressing table from a folded word to a value, probed with a hash that the token pass already made.</summary>
/// <remarks>
/// Small on purpose: the tables of all stages have to share the processor's cache. A slot is four bytes, a piece of the hash and the
/// number of an entry, so that a miss costs one load; an entry holds its word, so that a hit costs two.
/// Comparison folds ASCII case and the typographic apostrophe.
/// </remarks>
internal sealed class WordTable<T>
{
    private const int NumberBits = 20;
    private const uint NumberMask = (1u << NumberBits) - 1;
    private const ulong IsLong = ulong.MaxValue; // no ASCII characters

    private readonly uint[] _slots; // high bits: the highest of the hash; low bits: number of the entry, from 1
    private readonly Entry[] _entries; // the first is that of no word
    private readonly string[] _long;

    public WordTable(WordTableBuilder<T> builder)
    {
        Count = builder.Count;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Count, (int)NumberMask, nameof(builder));
        int size = 16;
        while (size < Count * 2)
            size <<= 1;
        _slots = new uint[size];
        _entries = new Entry[Count + 1];
        var longWords = new List<string>();
        for (int i = 0; i < Count; i++)
        {
            string word = builder.Words[i];
            if (WordKey.TryRead(word, 0, word.Length, out WordKey key))
            {
                _entries[i + 1] = new Entry(key.Low, key.High, builder.Values[i]);
            }
            else
            {
                _entries[i + 1] = new Entry((ulong)longWords.Count, IsLong, builder.Values[i]);
                longWords.Add(word);
            }

            uint hash = builder.Hashes[i];
            int slot = (int)hash & (size - 1);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (size - 1);
            _slots[slot] = (hash & ~NumberMask) | (uint)(i + 1);
        }

        _long = [.. longWords];
    }

    public int Count { get; }

    public bool TryGet(ReadOnlySpan<char> word, out T value) => TryGet(word, 0, word.Length, WordHash.Of(word), out value);

    public bool TryGet(ReadOnlySpan<char> text, in Token token, out T value) => TryGet(text, token.Start, token.Length, token.Hash, out value);

    public bool Contains(ReadOnlySpan<char> text, in Token token) => TryGet(text, token, out _);

    public bool Contains(ReadOnlySpan<char> word) => TryGet(word, out _);

    /// <summary>The value of a word whose key and hash are known; the default where the table does not have it.</summary>
    /// <remarks>Whether the word is here is not asked before its value is loaded: the one branch is for what two slots don't settle.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly T Find(in WordKey key, uint hash)
    {
        WorkCounters.Add(Work.LookUps);
        uint[] slots = _slots;
        int home = (int)hash & (slots.Length - 1);
        uint first = slots[home], second = slots[(home + 1) & (slots.Length - 1)];
        uint number = ((second ^ hash) & ~NumberMask) == 0 ? second & NumberMask : 0;
        number = ((first ^ hash) & ~NumberMask) == 0 ? first & NumberMask : number;
        ref readonly Entry entry = ref _entries[(int)number];
        ulong open = number == 0 ? Math.Min(first, second) : (entry.Low ^ key.Low) | (entry.High ^ key.High);
        if (open == 0)
            return ref entry.Value;
        return ref FindOn(key, hash);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref readonly T FindOn(in WordKey key, uint hash)
    {
        uint[] slots = _slots;
        uint slot;
        for (int i = (int)hash & (slots.Length - 1); (slot = slots[i]) != 0; i = (i + 1) & (slots.Length - 1))
        {
            ref readonly Entry entry = ref _entries[(int)(slot & NumberMask)];
            if (((slot ^ hash) & ~NumberMask) == 0 && entry.Low == key.Low && entry.High == key.High)
                return ref entry.Value;
        }

        return ref _entries[0].Value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryGet(ReadOnlySpan<char> text, int start, int length, uint hash, out T value)
    {
        WorkCounters.Add(Work.LookUps);
        uint[] slots = _slots;
        int i = (int)hash & (slots.Length - 1);
        uint slot;
        while ((slot = slots[i]) != 0)
        {
            if (((slot ^ hash) & ~NumberMask) == 0)
            {
                ref readonly Entry entry = ref _entries[(int)(slot & NumberMask)];
                if (entry.Is(text, start, length, _long))
                {
                    value = entry.Value;
                    return true;
                }
            }

            i = (i + 1) & (slots.Length - 1);
        }

        value = default!;
        return false;
    }

    private readonly struct Entry(ulong low, ulong high, T value)
    {
        public readonly T Value = value; // fields: references to them are handed out

        public readonly ulong Low = low;

        public readonly ulong High = high;

        public bool Is(ReadOnlySpan<char> text, int start, int length, string[] longWords) =>
            WordKey.TryRead(text, start, length, out WordKey key)
                ? Low == key.Low && High == key.High
                : High == IsLong && WordHash.FoldedEquals(text.Slice(start, length), longWords[(int)Low]);
    }
}
