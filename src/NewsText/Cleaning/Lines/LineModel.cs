using System.Runtime.Intrinsics;
using NewsText.Lexicons;

namespace NewsText.Cleaning;

/// <summary>The embedded model: weights of the hashed features, and a small network over what a line sees of the sequence.</summary>
/// <remarks>Trained by eng/train-cleaning on features of development pages; holds numbers only.</remarks>
internal sealed class LineModel
{
    private const int Magic = 0x314C544E;

    private readonly sbyte[] _weights;
    private readonly float _scale;
    private readonly Vector256<float>[] _first;
    private readonly Vector256<float>[] _second;
    private readonly float _bias;
    private readonly int _wide;

    private LineModel(BinaryReader reader)
    {
        if (reader.ReadInt32() != Magic || reader.ReadInt32() != LineSequence.Inputs)
            throw new InvalidDataException("The embedded line model does not fit the library.");
        _wide = reader.ReadInt32();
        _scale = reader.ReadSingle();
        _weights = new sbyte[LineFeatures.Buckets];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_weights.AsSpan()));
        _first = ReadVectors(reader, LineSequence.Inputs * _wide);
        _second = ReadVectors(reader, _wide);
        _bias = reader.ReadSingle();
    }

    public static LineModel Shared { get; } = Load();

    /// <summary>Log odds of the line being unwanted, seen alone and beside its neighbours.</summary>
    public float Score(in LineWindow window, int i)
    {
        var sum = new WeightSum(_weights);
        LineFeatures.Add(window, i, ref sum);
        return sum.Sum * _scale;
    }

    /// <summary>Log odds of the line being unwanted, given what it sees of the sequence.</summary>
    public float Decode(ReadOnlySpan<float> inputs)
    {
        Span<Vector256<float>> hidden = stackalloc Vector256<float>[8];
        hidden = hidden[.._wide];
        hidden.Clear();
        for (int k = 0; k < inputs.Length; k++)
        {
            if (inputs[k] == 0)
                continue;
            Vector256<float> value = Vector256.Create(inputs[k]);
            for (int j = 0; j < hidden.Length; j++)
                hidden[j] += value * _first[(k * _wide) + j];
        }

        Vector256<float> sum = Vector256<float>.Zero;
        for (int j = 0; j < hidden.Length; j++)
            sum += Vector256.Max(hidden[j], Vector256<float>.Zero) * _second[j];
        return Vector256.Sum(sum) + _bias;
    }

    /// <summary>Writes a model file. Hidden units come in eights.</summary>
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
