using System.Buffers.Binary;
using NewsText.Lexicons;

namespace NewsText.Sentences;

/// <summary>A logistic regression over hashed features; weights are signed bytes times one scale. Immutable.</summary>
internal sealed class BoundaryModel
{
    /// <summary>Number of weights is 2 to this power.</summary>
    public const int SizeLog2 = 14;

    public const int Size = 1 << SizeLog2;

    /// <summary>File layout: "NTSM", version (1), scale (float), then the weights.</summary>
    public const int HeaderLength = 12;

    private readonly sbyte[] _weights;
    private readonly float _scale;

    public BoundaryModel(sbyte[] weights, float scale)
    {
        _weights = weights;
        _scale = scale;
    }

    public static BoundaryModel English { get; } = Load("en/sentence-model.bin");

    /// <summary>The log-odds of a boundary.</summary>
    public float Score(ReadOnlySpan<int> features)
    {
        int sum = 0;
        foreach (int f in features)
            sum += _weights[f & (Size - 1)];
        return sum * _scale;
    }

    public static float Probability(float score) => 1f / (1f + MathF.Exp(-score));

    private static BoundaryModel Load(string file)
    {
        using Stream stream = LexiconReader.Open(file);
        Span<byte> header = stackalloc byte[HeaderLength];
        stream.ReadExactly(header);
        if (!header[..4].SequenceEqual("NTSM"u8) || BinaryPrimitives.ReadInt32LittleEndian(header[4..]) != 1)
            throw new FormatException($"Languages/{file} is not a sentence model of version 1.");
        var weights = new sbyte[Size];
        stream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        return new BoundaryModel(weights, BinaryPrimitives.ReadSingleLittleEndian(header[8..]));
    }
}
