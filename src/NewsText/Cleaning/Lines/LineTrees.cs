using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsText.Cleaning;

/// <summary>Boosted oblivious trees: every tree asks four questions of a line, the same on all its branches, and adds the value of the answer.</summary>
/// <remarks>Prokhorenkova et al., CatBoost, 2018, use such trees. Questions are comparisons of bytes and a tree has sixteen values, so that sixteen lines go through a tree in a few instructions.</remarks>
internal sealed class LineTrees
{
    public const int Depth = 4;

    private readonly Tree[] _trees;
    private readonly Tree[] _turned;
    private readonly float _scale;
    private readonly float _bias;

    public LineTrees(Tree[] trees, float scale, float bias)
    {
        _trees = trees;
        _turned = TreeBlocks.IsSupported ? TreeBlocks.Turn(trees) : [];
        _scale = scale;
        _bias = bias;
    }

    /// <summary>Sums of the values of all trees for all lines.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="sums">Takes the sums; room for <see cref="LineColumns.Room"/>.</param>
    public void Score(LineColumns columns, Span<short> sums)
    {
        if (TreeBlocks.IsSupported)
        {
            TreeBlocks.Score(_turned, columns, sums);
            return;
        }

        int stride = columns.Stride;
        ref byte first = ref MemoryMarshal.GetReference(columns.Data);
        for (int at = 0; at < stride; at += LineColumns.Block)
        {
            Vector128<short> low = Vector128<short>.Zero, high = low;
            foreach (ref readonly Tree tree in _trees.AsSpan())
            {
                Vector128<byte> leaf = Ask(ref first, (nuint)((tree.Column0 * stride) + at), tree.Least0, 1) | Ask(ref first, (nuint)((tree.Column1 * stride) + at), tree.Least1, 2)
                    | Ask(ref first, (nuint)((tree.Column2 * stride) + at), tree.Least2, 4) | Ask(ref first, (nuint)((tree.Column3 * stride) + at), tree.Least3, 8);
                (Vector128<short> lower, Vector128<short> upper) = Vector128.Widen(Vector128.ShuffleNative(tree.Values, leaf.AsSByte()));
                low = Vector128.AddSaturate(low, lower);
                high = Vector128.AddSaturate(high, upper);
            }

            low.CopyTo(sums[at..]);
            high.CopyTo(sums[(at + 8)..]);
        }
    }

    public float LogOdds(short sum) => (sum * _scale) + _bias;

    private static Vector128<byte> Ask(ref byte first, nuint at, byte least, byte bit)
    {
        Vector128<byte> values = Vector128.LoadUnsafe(ref first, at);
        return Vector128.Equals(Vector128.Max(values, Vector128.Create(least)), values) & Vector128.Create(bit);
    }

    /// <summary>One tree: answer k is whether column k is at least so great, and sets bit k of the number of the value.</summary>
    internal readonly record struct Tree(byte Column0, byte Column1, byte Column2, byte Column3, byte Least0, byte Least1, byte Least2, byte Least3, Vector128<sbyte> Values);
}
