using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning;

/// <summary>Word hashes to sets of classes by perfect hashing, so that looking a word up takes no decision that a processor could foresee wrongly.</summary>
/// <remarks>Belazzougui, Botelho and Dietzfelbinger, Hash, Displace, and Compress, 2009: a bucket's multiplier sends its words to free slots.</remarks>
internal sealed class WordClassTable
{
    /// <summary>The lowest bits of a set's number: it holds function words; it holds words of credits or agencies.</summary>
    public const uint FunctionSet = 1, CreditSet = 2;

    /// <summary>The bits of a hash that name its bucket.</summary>
    public const uint BucketMask = Buckets - 1;

    private const int Buckets = 1 << 8;

    // A slot: the hash, the number of the set for words in capitals, and that for others.
    private readonly ulong[] _slots;
    private readonly byte[] _multipliers = new byte[Buckets];
    private readonly uint[] _classes = new uint[256];
    private readonly Vector256<byte>[] _counts = new Vector256<byte>[256];

    /// <summary>A table of the classes of words by their hashes; <paramref name="capitalsOnly"/> is the bit of those that count in capitals alone.</summary>
    public WordClassTable(Dictionary<uint, uint> words, uint capitalsOnly)
    {
        Span<int> used = stackalloc int[4];
        var numbers = new Dictionary<uint, uint> { [0] = 0 };
        used[0] = 1;
        var slots = new Dictionary<uint, ulong>(words.Count);
        foreach ((uint hash, uint bits) in words)
        {
            uint classes = bits & ~capitalsOnly;
            if (!numbers.TryGetValue(classes, out uint number))
            {
                uint kind = ((classes >> (int)WordClass.Function) & 1) | ((classes & LineWords.Credits) != 0 ? CreditSet : 0);
                numbers[classes] = number = (uint)(used[(int)kind]++ << 2) | kind;
                _classes[number] = classes;
                for (int c = 0; c < 32; c++)
                    _counts[number] = _counts[number].WithElement(c, (byte)((classes >> c) & 1));
            }

            slots[hash] = hash | ((ulong)number << 32) | ((bits & capitalsOnly) != 0 ? 0 : (ulong)number << 40);
        }

        uint numberSet = (uint)(used[(int)FunctionSet]++ << 2) | FunctionSet; // numbers have no class, and tell as little as function words
        slots[LineLexicon.NumberHash] = LineLexicon.NumberHash | ((ulong)numberSet << 32) | ((ulong)numberSet << 40);
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, slots.Count * 3 / 2));
        do
        {
            Shift = 32 - BitOperations.Log2((uint)size);
            _slots = new ulong[size];
            size *= 2;
        }
        while (!Place(slots));
    }

    public ref ulong Slots => ref MemoryMarshal.GetArrayDataReference(_slots);

    public ref byte Multipliers => ref MemoryMarshal.GetArrayDataReference(_multipliers);

    /// <summary>By sets: one for each of their classes.</summary>
    public ref Vector256<byte> Counts => ref MemoryMarshal.GetArrayDataReference(_counts);

    public int Shift { get; }

    /// <summary>The number of the set of classes of a word; 0 for none.</summary>
    /// <param name="hash">The word's hash.</param>
    /// <param name="inCapitals">1 for a word in capitals, 0 for others.</param>
    public uint Find(uint hash, uint inCapitals) => SetOf(_slots[SlotOf(hash, _multipliers[hash & BucketMask], Shift)], hash, inCapitals);

    /// <summary>The set that a slot holds for a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint SetOf(ulong slot, uint hash, uint inCapitals)
    {
        uint other = (uint)slot ^ hash, miss = (uint)((int)(other | (0 - other)) >> 31);
        return (uint)(slot >> (40 - (int)(inCapitals * 8))) & 255 & ~miss;
    }

    /// <summary>The slot of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint SlotOf(uint hash, uint multiplier, int shift) => ((hash ^ (hash >> 15)) * ((multiplier * 0x9E3779B2u) + 0x85EBCA6Bu)) >> shift;

    /// <summary>The classes of a set, as bits.</summary>
    public uint ClassesOf(uint number) => _classes[number];

    private bool Place(Dictionary<uint, ulong> slots)
    {
        var buckets = new List<ulong>[Buckets];
        foreach ((uint hash, ulong slot) in slots)
            (buckets[hash & BucketMask] ??= []).Add(slot);
        int longest = 0;
        foreach (List<ulong>? bucket in buckets)
            longest = Math.Max(longest, bucket?.Count ?? 0);
        for (int length = longest; length > 0; length--)
        {
            for (int b = 0; b < buckets.Length; b++)
            {
                if (buckets[b] is { } bucket && bucket.Count == length && !Place(bucket, b))
                    return false;
            }
        }

        return true;
    }

    private bool Place(List<ulong> bucket, int number)
    {
        for (uint multiplier = 0; multiplier < 256; multiplier++)
        {
            int placed = 0;
            while (placed < bucket.Count && _slots[SlotOf((uint)bucket[placed], multiplier, Shift)] == 0)
            {
                _slots[SlotOf((uint)bucket[placed], multiplier, Shift)] = bucket[placed];
                placed++;
            }

            if (placed == bucket.Count)
            {
                _multipliers[number] = (byte)multiplier;
                return true;
            }

            while (placed-- > 0)
                _slots[SlotOf((uint)bucket[placed], multiplier, Shift)] = 0;
        }

        return false;
    }
}
