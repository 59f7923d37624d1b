using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>Fills the columns of a document. Columns stand one behind the other, so that sixteen lines are judged at once.</summary>
internal sealed class LineColumns
{
    /// <summary>Lines that are judged at once.</summary>
    public const int Block = 16;

    /// <summary>Bytes before the first column, so that what stands before its first line can be read.</summary>
    private const int Lead = 16;

    /// <summary>Stands where there is no line.</summary>
    private const byte NoLine = 40;

    private byte[] _data = [];
    private KeptArray<byte> _keptData;
    private KeptArray<byte> _bytes;
    private KeptArray<int> _ints;
    private KeptArray<int> _table;
    private KeptArray<short> _sums;
    private KeptArray<byte> _aligned;
    private KeptArray<LineInfo> _info;
    private int _count;

    /// <summary>Lines.</summary>
    public int Count => _count;

    /// <summary>Distance from one column to the next.</summary>
    public int Stride { get; private set; }

    /// <summary>Lines that there must be room for where lines are judged sixty-four at once.</summary>
    public int Room => (Stride + 63) & -64;

    /// <summary>All columns, and behind the last one what is read but means nothing.</summary>
    public ReadOnlySpan<byte> Data => _data.AsSpan(Lead, (Stride * (int)LineColumn.Count) + Room - Stride);

    public Span<byte> Writable => _data.AsSpan(Lead, Stride * (int)LineColumn.Count);

    public Span<byte> this[LineColumn column] => _data.AsSpan(Lead + ((int)column * Stride), _count);

    /// <summary>A column with what follows its last line; a multiple of <see cref="Block"/> long.</summary>
    public Span<byte> Whole(LineColumn column) => _data.AsSpan(Lead + ((int)column * Stride), Stride);

    /// <summary>Fills all columns.</summary>
    public void Fill(in LineWindow window, ReadOnlySpan<uint> words)
    {
        _count = window.Lines.Length;
        Stride = (_count + Block - 1) & -Block;
        int size = Lead + (Stride * (int)LineColumn.Count) + Room - Stride;
        _data = _keptData.Take(size);

        OwnColumns.Fill(this, window);
        NeighbourColumns.Fill(this);
        StretchColumns.Fill(this, window);
        RunColumns.Fill(this, window);
        DocumentColumns.Fill(this, window, words);
        PatternColumns.Fill(this, window);
    }

    /// <summary>Memory for bytes, valid until it is asked for again.</summary>
    public Span<byte> Bytes(int length) => _bytes.Take(length).AsSpan(0, length);

    /// <summary>Memory for numbers, valid until it is asked for again.</summary>
    public Span<int> Ints(int length) => _ints.Take(length).AsSpan(0, length);

    /// <summary>Memory for the columns of a block of lines.</summary>
    public Span<byte> Aligned(int length) => _aligned.Take(length).AsSpan(0, length);

    /// <summary>Memory for finding repetitions, all zero.</summary>
    public Span<int> Table(int length)
    {
        Span<int> table = _table.Take(length).AsSpan(0, length);
        table.Clear();
        return table;
    }

    /// <summary>Memory for the sums of the trees.</summary>
    public Span<short> Sums() => _sums.Take(Room).AsSpan(0, Room);

    /// <summary>Memory for what the document tells about its lines.</summary>
    public Span<LineInfo> Info(int lines) => _info.Take(lines).AsSpan(0, lines);

    /// <summary>Gives back what a long document took.</summary>
    public void Release()
    {
        _data = [];
        _keptData.Release();
        _bytes.Release();
        _aligned.Release();
        _ints.Release();
        _table.Release();
        _sums.Release();
        _info.Release();
    }

    /// <summary>Gives all lines one value.</summary>
    public void SetAll(LineColumn column, byte value)
    {
        ref byte target = ref MemoryMarshal.GetReference(Whole(column));
        Vector128<byte> values = Vector128.Create(value);
        for (nuint i = 0; i < (nuint)Stride; i += Block)
            values.StoreUnsafe(ref target, i);
    }

    /// <summary>The column of a line so many lines further on; <paramref name="none"/> where the document ends.</summary>
    public void Shift(LineColumn from, LineColumn to, int lines, byte none = NoLine)
    {
        ref byte source = ref Unsafe.Add(ref MemoryMarshal.GetReference(Whole(from)), lines), target = ref MemoryMarshal.GetReference(Whole(to));
        for (nuint i = 0; i < (nuint)Stride; i += Block)
            Vector128.LoadUnsafe(ref source, i).StoreUnsafe(ref target, i);
        int first = lines < 0 ? 0 : Math.Max(0, _count - lines), end = lines < 0 ? Math.Min(-lines, _count) : _count;
        for (; first < end; first++)
            Unsafe.Add(ref target, first) = none;
    }

    /// <summary>Distances in steps of a quarter of an octave.</summary>
    public static byte Log(int n) => n < 1 ? (byte)0 : n < Logs.Length ? Logs[n] : (byte)40;

    private static readonly byte[] Logs = MakeLogs();

    private static byte[] MakeLogs()
    {
        var logs = new byte[1024];
        for (int n = 1; n < logs.Length; n++)
            logs[n] = (byte)Math.Min(40, (BitOperations.Log2((uint)n) * 4) + Quarter(n) + 1);
        return logs;
    }

    /// <summary>Quarters of an octave above the power of two below.</summary>
    private static int Quarter(int n) => (int)(Math.Log2(n) * 4) & 3;

    public static byte Cap(int value, int most) => (byte)Math.Min(value, most);
}
