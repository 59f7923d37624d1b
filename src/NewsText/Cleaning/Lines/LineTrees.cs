using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsText.Cleaning;

/// <summary>Boosted oblivious trees: every tree asks four questions of a line, the same on all its branches, and adds the value of the answer.</summary>
/// <remarks>Prokhorenkova et al., CatBoost, 2018, use such trees. Questions are comparisons of bytes and a tree has sixteen values, so that sixteen lines go through a tree in a few instructions.</remarks>
internal sealed class LineTrees
{
    public const int Depth = 4;

    private readonly Tree[] _trees;
    private readonly float _scale;
    private readonly float _bias;

    public LineTrees(Tree[] trees, float scale, float bias)
    {
        _trees = trees;
        _scale = scale;
        _bias = bias;
    }

    /// <summary>Sums of the values of all trees for all lines.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="sums">Takes the sums; room for <see cref="LineColumns.Room"/>.</param>
    public void Score(LineColumns columns, Span<short> sums)
    {
        ReadOnlySpan<byte> data = columns.Data;
        int stride = columns.Stride;
        ref byte first = ref MemoryMarshal.GetReference(data);
        int at = 0;
        for (; Avx512Vbmi.IsSupported && at < stride; at += Vector512<byte>.Count)
            ScoreWide(ref Unsafe.Add(ref first, at), stride, _trees, ref sums[..(at + Vector512<byte>.Count)][at]);
        for (; Vector256.IsHardwareAccelerated && at + Vector256<byte>.Count <= stride; at += Vector256<byte>.Count)
            ScoreTwice(ref first, stride, at, sums);
        for (; at < stride; at += LineColumns.Block)
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

    /// <summary>The same for sixty-four lines, two trees at a time: their values are laid side by side and added in one instruction.</summary>
    private static void ScoreWide(ref byte first, nint stride, Tree[] trees, ref short sums)
    {
        Vector512<short> even = Vector512<short>.Zero, odd = even; // of the lines in groups of sixteen: the first eight, the last eight
        Vector512<byte> ones = Vector512.Create((byte)1);
        int i = 0;
        for (; i + 2 <= trees.Length; i += 2)
        {
            Vector512<sbyte> one = Answer(ref first, stride, ref trees[i]), other = Answer(ref first, stride, ref trees[i + 1]);
            even = Avx512BW.AddSaturate(even, Avx512BW.MultiplyAddAdjacent(ones, Avx512BW.UnpackLow(one, other)));
            odd = Avx512BW.AddSaturate(odd, Avx512BW.MultiplyAddAdjacent(ones, Avx512BW.UnpackHigh(one, other)));
        }

        if (i < trees.Length)
        {
            Vector512<sbyte> one = Answer(ref first, stride, ref trees[i]);
            even = Avx512BW.AddSaturate(even, Avx512BW.MultiplyAddAdjacent(ones, Avx512BW.UnpackLow(one, Vector512<sbyte>.Zero)));
            odd = Avx512BW.AddSaturate(odd, Avx512BW.MultiplyAddAdjacent(ones, Avx512BW.UnpackHigh(one, Vector512<sbyte>.Zero)));
        }

        for (int k = 0; k < 4; k++)
        {
            Vector128<short> low = k < 2 ? Part(even.GetLower(), k) : Part(even.GetUpper(), k - 2);
            Vector128<short> high = k < 2 ? Part(odd.GetLower(), k) : Part(odd.GetUpper(), k - 2);
            low.StoreUnsafe(ref sums, (nuint)(k * 16));
            high.StoreUnsafe(ref sums, (nuint)((k * 16) + 8));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<sbyte> Answer(ref byte first, nint stride, ref Tree tree)
    {
        Vector512<byte> leaf = (Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref Unsafe.Add(ref first, tree.Column0 * stride)), Vector512.Create(tree.Least0)) & Vector512.Create((byte)1))
            | (Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref Unsafe.Add(ref first, tree.Column1 * stride)), Vector512.Create(tree.Least1)) & Vector512.Create((byte)2))
            | (Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref Unsafe.Add(ref first, tree.Column2 * stride)), Vector512.Create(tree.Least2)) & Vector512.Create((byte)4))
            | (Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref Unsafe.Add(ref first, tree.Column3 * stride)), Vector512.Create(tree.Least3)) & Vector512.Create((byte)8));
        return Avx512Vbmi.PermuteVar64x8(tree.Values.ToVector256Unsafe().ToVector512Unsafe(), leaf.AsSByte());
    }

    /// <summary>The same for thirty-two lines; each half looks its values up by itself.</summary>
    private void ScoreTwice(ref byte first, int stride, int at, Span<short> sums)
    {
        Vector256<short> low = Vector256<short>.Zero, high = low;
        foreach (ref readonly Tree tree in _trees.AsSpan())
        {
            Vector256<byte> leaf = AskTwice(ref first, (nuint)((tree.Column0 * stride) + at), tree.Least0, 1) | AskTwice(ref first, (nuint)((tree.Column1 * stride) + at), tree.Least1, 2)
                | AskTwice(ref first, (nuint)((tree.Column2 * stride) + at), tree.Least2, 4) | AskTwice(ref first, (nuint)((tree.Column3 * stride) + at), tree.Least3, 8);
            Vector256<sbyte> values = Vector256.Create(Vector128.ShuffleNative(tree.Values, leaf.GetLower().AsSByte()), Vector128.ShuffleNative(tree.Values, leaf.GetUpper().AsSByte()));
            (Vector256<short> lower, Vector256<short> upper) = Vector256.Widen(values);
            low = Vector256.AddSaturate(low, lower);
            high = Vector256.AddSaturate(high, upper);
        }

        low.CopyTo(sums[at..]);
        high.CopyTo(sums[(at + 16)..]);
    }

    private static Vector128<short> Part(Vector256<short> sums, int part) => part == 0 ? sums.GetLower() : sums.GetUpper();

    public float LogOdds(short sum) => (sum * _scale) + _bias;

    private static Vector128<byte> Ask(ref byte first, nuint at, byte least, byte bit)
    {
        Vector128<byte> values = Vector128.LoadUnsafe(ref first, at);
        return Vector128.Equals(Vector128.Max(values, Vector128.Create(least)), values) & Vector128.Create(bit);
    }

    private static Vector256<byte> AskTwice(ref byte first, nuint at, byte least, byte bit)
    {
        Vector256<byte> values = Vector256.LoadUnsafe(ref first, at);
        return Vector256.Equals(Vector256.Max(values, Vector256.Create(least)), values) & Vector256.Create(bit);
    }

    /// <summary>One tree: answer k is whether column k is at least so great, and sets bit k of the number of the value.</summary>
    internal readonly record struct Tree(byte Column0, byte Column1, byte Column2, byte Column3, byte Least0, byte Least1, byte Least2, byte Least3, Vector128<sbyte> Values);
}
