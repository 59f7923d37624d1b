using System.Buffers;
using System.Numerics;

namespace NewsText.Text;

/// <summary>Arrays that one call gives back and the next takes; each thread keeps a few.</summary>
/// <remarks>Long ones go to the shared pool. That pool's code for the library's own types can't be compiled ahead, so a start would have to wait for it.</remarks>
internal static class ScratchArrays<T>
{
    private const int Longest = 1 << 14;
    private const int Kept = 4;

    [ThreadStatic]
    private static T[]?[]? _spare;

    /// <summary>An array of at least the given length, with anything in it.</summary>
    public static T[] Rent(int length)
    {
        if (length > Longest)
            return ArrayPool<T>.Shared.Rent(length);
        T[]?[] spare = _spare ??= new T[Kept][];
        for (int i = 0; i < spare.Length; i++)
        {
            if (spare[i] is { } array && array.Length >= length)
            {
                spare[i] = null;
                return array;
            }
        }

        return new T[Math.Max(64, (int)BitOperations.RoundUpToPowerOf2((uint)length))];
    }

    /// <summary>Takes an array back. What it refers to stays alive until another call writes over it.</summary>
    public static void Return(T[] array)
    {
        if (array.Length > Longest)
        {
            ArrayPool<T>.Shared.Return(array);
            return;
        }

        T[]?[]? spare = _spare;
        if (array.Length == 0 || spare is null)
            return;
        int shortest = 0;
        for (int i = 0; i < spare.Length; i++)
        {
            if (spare[i] is not { } other)
            {
                spare[i] = array;
                return;
            }

            if (other.Length < spare[shortest]!.Length)
                shortest = i;
        }

        if (spare[shortest]!.Length < array.Length)
            spare[shortest] = array;
    }
}
