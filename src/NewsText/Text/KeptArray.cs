using System.Buffers;
using System.Numerics;

namespace NewsText.Text;

/// <summary>An array that an object keeps from one use to the next; a long one comes from the shared pool and goes back there.</summary>
internal struct KeptArray<T>
{
    private const int LongestKept = 1 << 14;

    private T[]? _kept;
    private T[]? _rented;

    /// <summary>At least so many elements, with anything in them; valid until the next call or <see cref="Release"/>.</summary>
    public T[] Take(int length)
    {
        if (length > LongestKept)
        {
            Release();
            return _rented = ArrayPool<T>.Shared.Rent(length);
        }

        if (_kept is not { } kept || kept.Length < length)
            _kept = kept = new T[Math.Max(64, (int)BitOperations.RoundUpToPowerOf2((uint)length))];
        return kept;
    }

    /// <summary>Gives a long array back.</summary>
    public void Release()
    {
        if (_rented is null)
            return;
        ArrayPool<T>.Shared.Return(_rented);
        _rented = null;
    }
}
