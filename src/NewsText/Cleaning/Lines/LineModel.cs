using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsText.Lexicons;

namespace NewsText.Cleaning;

/// <summary>The embedded model: weights of the hashed features of a line's words, and trees over what a line sees of the document.</summary>
/// <remarks>Trained by eng/train-cleaning on features of development pages; holds numbers only.</remarks>
internal sealed class LineModel
{
    private const int Magic = 0x324C544E;

    private readonly (sbyte All, sbyte News)[] _weights = new (sbyte, sbyte)[LineFeatures.Buckets];
    private readonly float _allScale;
    private readonly float _newsScale;

    public LineModel(BinaryReader reader)
    {
        if (reader.ReadInt32() != Magic || reader.ReadInt32() != (int)LineColumn.Count)
            throw new InvalidDataException("The embedded line model does not fit the library.");
        _allScale = reader.ReadSingle();
        _newsScale = reader.ReadSingle();
        foreach (ref (sbyte All, sbyte News) weight in _weights.AsSpan())
            weight = (reader.ReadSByte(), reader.ReadSByte());
        Trees = ReadTrees(reader);
    }

    /// <summary>The embedded model.</summary>
    public static LineModel Shared => Embedded.Model;

    /// <summary>The trees.</summary>
    public LineTrees Trees { get; }

    /// <summary>Levels of the log odds that the line is unwanted, by its words alone: as all sites and as news sites have it.</summary>
    public (byte All, byte News) ScoreAlone(ref readonly LineShape line, ReadOnlySpan<uint> words, bool english)
    {
        Span<uint> features = stackalloc uint[LineFeatures.Most];
        int count = LineFeatures.Collect(in line, words, english, features), allSum = 0, newsSum = 0;
        ref (sbyte All, sbyte News) weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        foreach (uint feature in features[..count])
        {
            (sbyte all, sbyte news) = Unsafe.Add(ref weights, feature);
            allSum += all;
            newsSum += news;
        }

        return (LineLevels.Of(allSum * _allScale), LineLevels.Of(newsSum * _newsScale));
    }

    /// <summary>Writes a model file.</summary>
    public static void Write(Stream stream, float[] all, float[] news, LineTrees.Tree[] trees, float scale, float bias)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        float allScale = all.Max(MathF.Abs) / sbyte.MaxValue, newsScale = news.Max(MathF.Abs) / sbyte.MaxValue;
        writer.Write(Magic);
        writer.Write((int)LineColumn.Count);
        writer.Write(allScale);
        writer.Write(newsScale);
        for (int i = 0; i < all.Length; i++)
        {
            writer.Write((sbyte)MathF.Round(all[i] / allScale));
            writer.Write((sbyte)MathF.Round(news[i] / newsScale));
        }

        writer.Write(trees.Length);
        writer.Write(scale);
        writer.Write(bias);
        foreach (LineTrees.Tree tree in trees)
        {
            writer.Write([tree.Column0, tree.Column1, tree.Column2, tree.Column3, tree.Least0, tree.Least1, tree.Least2, tree.Least3]);
            for (int k = 0; k < 16; k++)
                writer.Write(tree.Values[k]);
        }
    }

    private static LineTrees ReadTrees(BinaryReader reader)
    {
        var trees = new LineTrees.Tree[reader.ReadInt32()];
        float scale = reader.ReadSingle(), bias = reader.ReadSingle();
        Span<sbyte> values = stackalloc sbyte[16];
        foreach (ref LineTrees.Tree tree in trees.AsSpan())
        {
            byte[] q = reader.ReadBytes(8);
            for (int k = 0; k < 16; k++)
                values[k] = reader.ReadSByte();
            tree = new LineTrees.Tree(q[0], q[1], q[2], q[3], q[4], q[5], q[6], q[7], System.Runtime.Intrinsics.Vector128.Create<sbyte>(values));
        }

        return new LineTrees(trees, scale, bias);
    }

    /// <summary>Read when it is first asked for: training does without.</summary>
    private static class Embedded
    {
        public static readonly LineModel Model = Load();

        private static LineModel Load()
        {
            using var reader = new BinaryReader(LexiconReader.Open("en/lines.bin"));
            return new LineModel(reader);
        }
    }
}
