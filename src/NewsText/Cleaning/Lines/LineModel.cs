using System.Runtime.Intrinsics;
using NewsText.Lexicons;

namespace NewsText.Cleaning;

/// <summary>The embedded model: weights of the hashed features, and a small network over what a line sees of the sequence.</summary>
/// <remarks>Trained by eng/train-cleaning on features of development pages; holds numbers only.</remarks>
internal sealed class LineModel
{
    private const int Magic = 0x314C544E;

    /// <summary>Hidden units, in eights.</summary>
    private const int Wide = 4;

    private readonly sbyte[] _weights;
    private readonly float _scale;
    private readonly Vector256<float>[] _first;
    private readonly Vector256<float>[] _second;
    private readonly float _bias;

    private LineModel(BinaryReader reader)
    {
        if (reader.ReadInt32() != Magic || reader.ReadInt32() != LineSequence.Inputs || reader.ReadInt32() != Wide)
            throw new InvalidDataException("The embedded line model does not fit the library.");
        _scale = reader.ReadSingle();
        _weights = new sbyte[LineFeatures.Buckets];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_weights.AsSpan()));
        _first = ReadVectors(reader, LineSequence.Inputs * Wide);
        _second = ReadVectors(reader, Wide);
        _bias = reader.ReadSingle();
    }

    public static LineModel Shared { get; } = Load();

    /// <summary>Sum of the weights of what the line shows alone.</summary>
    public int ScoreAlone(ref readonly LineShape line, ReadOnlySpan<uint> words, bool english)
    {
        var sum = new WeightSum(_weights);
        LineFeatures.AddAlone(in line, words, english, ref sum);
        return sum.Sum;
    }

    /// <summary>Log odds of the line being unwanted, seen alone and beside its neighbours.</summary>
    public float Score(in LineWindow window, int i)
    {
        var sum = new WeightSum(_weights);
        LineFeatures.AddContext(window, i, ref sum);
        return (sum.Sum + window.States[i].OwnScore) * _scale;
    }

    /// <summary>Log odds of the line being unwanted, given what it sees of the sequence.</summary>
    public float Decode(ReadOnlySpan<float> inputs)
    {
        // Four vectors of hidden units stay in registers.
        Vector256<float> a = Vector256<float>.Zero, b = a, c = a, d = a;
        ReadOnlySpan<Vector256<float>> first = _first.AsSpan(0, inputs.Length * Wide);
        for (int k = 0; k < inputs.Length; k++)
        {
            Vector256<float> value = Vector256.Create(inputs[k]);
            ReadOnlySpan<Vector256<float>> row = first.Slice(k * Wide, Wide);
            a = Vector256.FusedMultiplyAdd(value, row[0], a);
            b = Vector256.FusedMultiplyAdd(value, row[1], b);
            c = Vector256.FusedMultiplyAdd(value, row[2], c);
            d = Vector256.FusedMultiplyAdd(value, row[3], d);
        }

        Vector256<float> sum = (Vector256.Max(a, Vector256<float>.Zero) * _second[0]) + (Vector256.Max(b, Vector256<float>.Zero) * _second[1])
            + (Vector256.Max(c, Vector256<float>.Zero) * _second[2]) + (Vector256.Max(d, Vector256<float>.Zero) * _second[3]);
        return Vector256.Sum(sum) + _bias;
    }

    /// <summary>Writes a model file. There are 32 hidden units.</summary>
    public static void Write(Stream stream, float[] linear, float[] network, int hidden)
    {
        using var writer = new BinaryWriter(stream);
        float largest = linear.Max(MathF.Abs);
        float scale = largest / 127;
        writer.Write(Magic);
        writer.Write(LineSequence.Inputs);
        writer.Write(hidden / 8);
        writer.Write(scale);
        foreach (float w in linear)
            writer.Write((sbyte)MathF.Round(w / scale));
        foreach (float w in network)
            writer.Write(w);
    }

    private static LineModel Load()
    {
        using var reader = new BinaryReader(LexiconReader.Open("en/lines.bin"));
        return new LineModel(reader);
    }

    private static Vector256<float>[] ReadVectors(BinaryReader reader, int count)
    {
        var vectors = new Vector256<float>[count];
        Span<float> eight = stackalloc float[8];
        for (int v = 0; v < count; v++)
        {
            for (int k = 0; k < 8; k++)
                eight[k] = reader.ReadSingle();
            vectors[v] = Vector256.Create<float>(eight);
        }

        return vectors;
    }
}
