using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsText.Cleaning;

/// <summary>Trees over thirty-two or sixty-four lines at once, on processors that compare so many bytes.</summary>
/// <remarks>
/// The columns of the lines are copied behind one another first, so that no load crosses a cache line. Two trees go together: their values are laid
/// side by side and added in one instruction.
/// </remarks>
internal static class TreeBlocks
{
    private const int Narrow = 32, Wide = 64;

    /// <summary>Makes bytes that are compared with a sign keep their order.</summary>
    private const byte Sign = 0x80;

    public static bool IsSupported => Avx2.IsSupported;

    /// <summary>The trees with their questions turned: whether the column is less, for which there is one instruction.</summary>
    public static LineTrees.Tree[] Turn(LineTrees.Tree[] trees)
    {
        var turned = new LineTrees.Tree[trees.Length];
        for (int i = 0; i < trees.Length; i++)
        {
            LineTrees.Tree tree = trees[i];
            Vector128<sbyte> values = Vector128.Shuffle(tree.Values, Vector128.Create((sbyte)15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0));
            turned[i] = new LineTrees.Tree(tree.Column0, tree.Column1, tree.Column2, tree.Column3, (byte)(tree.Least0 ^ Sign), (byte)(tree.Least1 ^ Sign), (byte)(tree.Least2 ^ Sign), (byte)(tree.Least3 ^ Sign), values);
        }

        return turned;
    }

    /// <summary>Sums of the values of all trees for all lines.</summary>
    public static void Score(LineTrees.Tree[] turned, LineColumns columns, Span<short> sums)
    {
        int count = columns.Count;
        for (int at = 0; at < count;)
        {
            int size = Avx512Vbmi.IsSupported && count - at > Narrow ? Wide : Narrow;
            ref sbyte first = ref Copy(columns, at, size);
            ref short target = ref MemoryMarshal.GetReference(sums.Slice(at, size));
            if (size == Wide)
                ScoreWide(ref first, turned, ref target);
            else
                ScoreNarrow(ref first, turned, ref target);
            at += size;
        }
    }

    /// <summary>Copies the columns of so many lines behind one another, from a place on that no load crosses a cache line from.</summary>
    private static ref sbyte Copy(LineColumns columns, int at, int size)
    {
        const int Line = 64;
        ref byte source = ref Unsafe.Add(ref MemoryMarshal.GetReference(columns.Data), at);
        ref byte target = ref MemoryMarshal.GetReference(columns.Aligned(((int)LineColumn.Count * size) + Line));
        target = ref Unsafe.AddByteOffset(ref target, (nuint)(-Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref target) & (Line - 1)));
        nint stride = columns.Stride;
        Vector256<byte> sign = Vector256.Create(Sign);
        for (int k = 0; k < (int)LineColumn.Count; k++)
        {
            ref byte row = ref Unsafe.Add(ref source, k * stride), copy = ref Unsafe.Add(ref target, k * size);
            (Vector256.LoadUnsafe(ref row) ^ sign).StoreUnsafe(ref copy);
            if (size == Wide)
                (Vector256.LoadUnsafe(ref row, Narrow) ^ sign).StoreUnsafe(ref copy, Narrow);
        }

        return ref Unsafe.As<byte, sbyte>(ref target);
    }

    private static void ScoreNarrow(ref sbyte first, LineTrees.Tree[] trees, ref short sums)
    {
        Vector256<short> even = Vector256<short>.Zero, odd = even; // of each sixteen lines: the first eight, the last eight
        Vector256<byte> ones = Vector256.Create((byte)1);
        for (int i = 0; i < trees.Length; i += 2)
        {
            Vector256<sbyte> one = AnswerNarrow(ref first, ref trees[i]), other = i + 1 < trees.Length ? AnswerNarrow(ref first, ref trees[i + 1]) : Vector256<sbyte>.Zero;
            even = Avx2.AddSaturate(even, Avx2.MultiplyAddAdjacent(ones, Avx2.UnpackLow(one, other)));
            odd = Avx2.AddSaturate(odd, Avx2.MultiplyAddAdjacent(ones, Avx2.UnpackHigh(one, other)));
        }

        even.GetLower().StoreUnsafe(ref sums);
        odd.GetLower().StoreUnsafe(ref sums, 8);
        even.GetUpper().StoreUnsafe(ref sums, 16);
        odd.GetUpper().StoreUnsafe(ref sums, 24);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<sbyte> AnswerNarrow(ref sbyte first, ref LineTrees.Tree tree)
    {
        Vector256<sbyte> leaf = (Vector256.GreaterThan(Vector256.Create((sbyte)tree.Least0), Vector256.LoadUnsafe(ref first, (nuint)tree.Column0 * Narrow)) & Vector256.Create((sbyte)1))
            | (Vector256.GreaterThan(Vector256.Create((sbyte)tree.Least1), Vector256.LoadUnsafe(ref first, (nuint)tree.Column1 * Narrow)) & Vector256.Create((sbyte)2))
            | (Vector256.GreaterThan(Vector256.Create((sbyte)tree.Least2), Vector256.LoadUnsafe(ref first, (nuint)tree.Column2 * Narrow)) & Vector256.Create((sbyte)4))
            | (Vector256.GreaterThan(Vector256.Create((sbyte)tree.Least3), Vector256.LoadUnsafe(ref first, (nuint)tree.Column3 * Narrow)) & Vector256.Create((sbyte)8));
        return Avx2.Shuffle(Vector256.Create(tree.Values, tree.Values), leaf);
    }

    private static void ScoreWide(ref sbyte first, LineTrees.Tree[] trees, ref short sums)
    {
        Vector512<short> even = Vector512<short>.Zero, odd = even;
        Vector512<byte> ones = Vector512.Create((byte)1);
        for (int i = 0; i < trees.Length; i += 2)
        {
            Vector512<sbyte> one = AnswerWide(ref first, ref trees[i]), other = i + 1 < trees.Length ? AnswerWide(ref first, ref trees[i + 1]) : Vector512<sbyte>.Zero;
            even = Avx512BW.AddSaturate(even, Avx512BW.MultiplyAddAdjacent(ones, Avx512BW.UnpackLow(one, other)));
            odd = Avx512BW.AddSaturate(odd, Avx512BW.MultiplyAddAdjacent(ones, Avx512BW.UnpackHigh(one, other)));
        }

        for (int k = 0; k < 4; k++)
        {
            Part(even, k).StoreUnsafe(ref sums, (nuint)(k * 16));
            Part(odd, k).StoreUnsafe(ref sums, (nuint)((k * 16) + 8));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<sbyte> AnswerWide(ref sbyte first, ref LineTrees.Tree tree)
    {
        Vector512<sbyte> leaf = (Vector512.GreaterThan(Vector512.Create((sbyte)tree.Least0), Vector512.LoadUnsafe(ref first, (nuint)tree.Column0 * Wide)) & Vector512.Create((sbyte)1))
            | (Vector512.GreaterThan(Vector512.Create((sbyte)tree.Least1), Vector512.LoadUnsafe(ref first, (nuint)tree.Column1 * Wide)) & Vector512.Create((sbyte)2))
            | (Vector512.GreaterThan(Vector512.Create((sbyte)tree.Least2), Vector512.LoadUnsafe(ref first, (nuint)tree.Column2 * Wide)) & Vector512.Create((sbyte)4))
            | (Vector512.GreaterThan(Vector512.Create((sbyte)tree.Least3), Vector512.LoadUnsafe(ref first, (nuint)tree.Column3 * Wide)) & Vector512.Create((sbyte)8));
        return Avx512Vbmi.PermuteVar64x8(tree.Values.ToVector256Unsafe().ToVector512Unsafe(), leaf);
    }

    private static Vector128<short> Part(Vector512<short> sums, int part)
    {
        Vector256<short> half = part < 2 ? sums.GetLower() : sums.GetUpper();
        return (part & 1) == 0 ? half.GetLower() : half.GetUpper();
    }
}
