using System.Runtime.CompilerServices;

namespace NewsText.Cleaning;

/// <summary>How many words of each <see cref="WordClass"/> a line holds, counted up to 255.</summary>
[InlineArray(Size)]
internal struct ClassCounts
{
    public const int Size = 27;

    private byte _first;

    public readonly int Of(WordClass c) => this[(int)c];

    public void Add(uint classes)
    {
        while (classes != 0)
        {
            ref byte slot = ref this[System.Numerics.BitOperations.TrailingZeroCount(classes)];
            if (slot < 255)
                slot++;
            classes &= classes - 1;
        }
    }
}
