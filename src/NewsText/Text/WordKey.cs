using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Text;

/// <summary>A folded word of at most 16 ASCII characters in two registers: compared in one step, hashed in two.</summary>
internal readonly struct WordKey(ulong low, ulong high)
{
    public const int MaxLength = 16;

    private static readonly Vector128<byte> Places = Vector128<byte>.Indices;

    public ulong Low { get; } = low;

    public ulong High { get; } = high;

    /// <summary>Never 0.</summary>
    public uint Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ulong hash = (Low * 0x9E3779B97F4A7C15) ^ (High * 0xC2B2AE3D27D4EB4F);
            hash ^= hash >> 32;
            hash *= 0xD6E8FEB86659FD93;
            uint result = (uint)(hash >> 32);
            return result == 0 ? 1 : result;
        }
    }

    /// <summary>Reads the word at <paramref name="start"/>; false where it is longer or not ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<char> text, int start, int length, out WordKey key)
    {
        if ((uint)length > MaxLength || start + MaxLength > text.Length)
            return TryReadEnd(text, start, length, out key);
        Load(text, start, out Vector128<ushort> a, out Vector128<ushort> b);
        return TryFold(a, b, length, out key);
    }

    /// <summary>A word too near the text's end to be read with what follows it.</summary>
    private static bool TryReadEnd(ReadOnlySpan<char> text, int start, int length, out WordKey key)
    {
        key = default;
        if ((uint)length > MaxLength)
            return false;
        Span<char> copy = stackalloc char[MaxLength];
        copy.Clear();
        text.Slice(start, length).CopyTo(copy);
        Load(copy, 0, out Vector128<ushort> a, out Vector128<ushort> b);
        return TryFold(a, b, length, out key);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryFold(Vector128<ushort> a, Vector128<ushort> b, int length, out WordKey key)
    {
        a = Fold(a);
        b = Fold(b);
        key = Of(Vector128.Narrow(a, b) & Vector128.LessThan(Places, Vector128.Create((byte)length)));
        uint beyond = Vector128.GreaterThan(a, Vector128.Create((ushort)0x7F)).ExtractMostSignificantBits() | (Vector128.GreaterThan(b, Vector128.Create((ushort)0x7F)).ExtractMostSignificantBits() << 8);
        return (beyond & ((1u << length) - 1)) == 0;
    }

    /// <summary>The 16 characters at <paramref name="start"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Load(ReadOnlySpan<char> text, int start, out Vector128<ushort> first, out Vector128<ushort> second)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text.Slice(start, MaxLength));
        first = Vector128.Create(units);
        second = Vector128.Create(units[8..]);
    }

    /// <summary>The key of the first <paramref name="length"/> characters, which are known to be ASCII letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordKey OfLetters(Vector128<ushort> first, Vector128<ushort> second, int length)
    {
        Vector128<ushort> bit = Vector128.Create((ushort)0x20);
        return Of(Vector128.Narrow(first | bit, second | bit) & Vector128.LessThan(Places, Vector128.Create((byte)length)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static WordKey Of(Vector128<byte> packed) => new(packed.AsUInt64().ToScalar(), packed.AsUInt64().GetElement(1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Fold(Vector128<ushort> units)
    {
        Vector128<ushort> upper = Vector128.LessThanOrEqual(units - Vector128.Create((ushort)'A'), Vector128.Create((ushort)('Z' - 'A')));
        units |= upper & Vector128.Create((ushort)0x20);
        return Vector128.ConditionalSelect(Vector128.Equals(units, Vector128.Create((ushort)'’')), Vector128.Create((ushort)'\''), units);
    }
}
