using System.Buffers;

namespace NewsText.Cli.Input;

/// <summary>Arrays for input and output: small ones are kept and used again, large ones go when they are done with.</summary>
internal static class ByteArrays
{
    private const int Largest = 1 << 20;

    public static byte[] Rent(int length) => length > Largest ? GC.AllocateUninitializedArray<byte>(length) : ArrayPool<byte>.Shared.Rent(length);

    public static void Return(byte[] array)
    {
        if (array.Length is > 0 and <= Largest)
            ArrayPool<byte>.Shared.Return(array);
    }
}
