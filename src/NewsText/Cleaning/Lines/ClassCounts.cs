using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning;

/// <summary>How many words of each <see cref="WordClass"/> a line holds, counted up to 255.</summary>
[InlineArray(Size)]
internal struct ClassCounts
{
    /// <summary>Classes and what fills a register up.</summary>
    public const int Size = 32;

    private byte _first;

    public readonly int Of(WordClass c) => this[(int)c];

    /// <summary>Adds to all classes.</summary>
    public void Add(Vector256<byte> more)
    {
        ref byte first = ref this[0];
        Vector256<byte> sum = Vector256.LoadUnsafe(ref first) + more;
        (sum | Vector256.LessThan(sum, more)).StoreUnsafe(ref first);
    }

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
