using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NewsText.Sentences;

namespace NewsText.Train;

/// <summary>Makes a model of signed bytes from float weights and writes it.</summary>
internal static class ModelFile
{
    public static (sbyte[] Weights, float Scale) Quantise(float[] weights)
    {
        float scale = weights.Max(Math.Abs) / 127f;
        return ([.. weights.Select(w => (sbyte)MathF.Round(w / scale))], scale);
    }

    public static void Write(string path, sbyte[] weights, float scale)
    {
        Span<byte> header = stackalloc byte[BoundaryModel.HeaderLength];
        "NTSM"u8.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], 1);
        BinaryPrimitives.WriteSingleLittleEndian(header[8..], scale);
        using FileStream stream = File.Create(path);
        stream.Write(header);
        stream.Write(MemoryMarshal.AsBytes(weights.AsSpan()));
    }
}
