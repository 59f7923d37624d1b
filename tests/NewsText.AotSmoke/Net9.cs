#if !NET10_0_OR_GREATER
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace NewsText;

/// <summary>What the library's sources use of .NET 10, for a smoke program that is compiled for .NET 9.</summary>
internal static class Net9
{
    extension(Vector128)
    {
        public static Vector128<sbyte> ShuffleNative(Vector128<sbyte> values, Vector128<sbyte> at) => Vector128.Shuffle(values, at);

        public static Vector128<short> AddSaturate(Vector128<short> a, Vector128<short> b)
        {
            Vector128<short> sum = default;
            for (int i = 0; i < 8; i++)
                sum = sum.WithElement(i, (short)Math.Clamp(a[i] + b[i], short.MinValue, short.MaxValue));
            return sum;
        }

        public static Vector128<byte> NarrowWithSaturation(Vector128<ushort> a, Vector128<ushort> b) =>
            Vector128.Narrow(Vector128.Min(a, Vector128.Create((ushort)255)), Vector128.Min(b, Vector128.Create((ushort)255)));
    }

    extension(Vector256)
    {
        public static Vector256<short> AddSaturate(Vector256<short> a, Vector256<short> b) =>
            Vector256.Create(Vector128.AddSaturate(a.GetLower(), b.GetLower()), Vector128.AddSaturate(a.GetUpper(), b.GetUpper()));
    }

    extension(Vector512)
    {
        public static Vector512<byte> NarrowWithSaturation(Vector512<ushort> a, Vector512<ushort> b) =>
            Vector512.Narrow(Vector512.Min(a, Vector512.Create((ushort)255)), Vector512.Min(b, Vector512.Create((ushort)255)));
    }

    public static void WriteStringValueSegment(this Utf8JsonWriter writer, ReadOnlySpan<char> value, bool isFinalSegment) =>
        throw new NotSupportedException($"{writer.BytesPending} {value.Length} {isFinalSegment}: the smoke program writes no text as long as that");
}
#endif
