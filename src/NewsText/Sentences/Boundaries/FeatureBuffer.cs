using System.Runtime.CompilerServices;

namespace NewsText.Sentences;

/// <summary>Collects the hashed features of one candidate in the caller's memory.</summary>
internal ref struct FeatureBuffer(Span<int> slots)
{
    public const int Capacity = 64;

    private readonly Span<int> _slots = slots;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<int> Features => _slots[..Count];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint value)
    {
        uint h = (template * 0x9E3779B1) ^ (value * 0x85EBCA6B);
        h ^= h >> 15;
        h *= 0xC2B2AE35;
        h ^= h >> 13;
        _slots[Count++] = (int)(h & (BoundaryModel.Size - 1));
    }
}
