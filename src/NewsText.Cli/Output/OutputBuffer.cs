using System.Buffers;
using NewsText.Cli.Input;

namespace NewsText.Cli.Output;

/// <summary>Bytes to be written later, in pieces of rented memory: however many, none is copied to make room for more. One caller at a time.</summary>
internal sealed class OutputBuffer : IBufferWriter<byte>
{
    private const int PieceSize = 64 * 1024;

    private readonly List<byte[]> _full = [];
    private readonly List<int> _lengths = [];
    private byte[] _last = ByteArrays.Rent(PieceSize);
    private int _used;
    private int _before;

    /// <summary>How many bytes there are.</summary>
    public int Count => _before + _used;

    public void Advance(int count) => _used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _last.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _last.AsSpan(_used);
    }

    /// <summary>Writes the bytes from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void CopyTo(Stream output, int start, int end)
    {
        int at = 0;
        for (int i = 0; i <= _full.Count; i++)
        {
            (byte[] piece, int length) = i < _full.Count ? (_full[i], _lengths[i]) : (_last, _used);
            int from = Math.Max(start - at, 0), to = Math.Min(end - at, length);
            if (from < to)
                output.Write(piece, from, to - from);
            at += length;
        }
    }

    /// <summary>Writes all.</summary>
    public void CopyTo(Stream output) => CopyTo(output, 0, Count);

    /// <summary>Drops what stands behind the first <paramref name="count"/> bytes.</summary>
    public void Truncate(int count)
    {
        while (count < _before)
        {
            ByteArrays.Return(_last);
            _last = _full[^1];
            _before -= _lengths[^1];
            _full.RemoveAt(_full.Count - 1);
            _lengths.RemoveAt(_lengths.Count - 1);
        }

        _used = count - _before;
    }

    /// <summary>Appends all to another one.</summary>
    public void CopyTo(OutputBuffer other)
    {
        for (int i = 0; i < _full.Count; i++)
            other.Write(_full[i].AsSpan(0, _lengths[i]));
        other.Write(_last.AsSpan(0, _used));
    }

    /// <summary>Sees to it that <paramref name="size"/> bytes fit behind one another.</summary>
    /// <exception cref="OverflowException">There would be more than 2 GB.</exception>
    private void MakeRoom(int size)
    {
        if (_last.Length - _used >= Math.Max(size, 1))
            return;
        _ = checked(Count + PieceSize + size); // offsets are of 31 bits
        byte[] next = ByteArrays.Rent(Math.Max(size, Math.Clamp(Count / 4, PieceSize, 16 << 20)));
        _full.Add(_last);
        _lengths.Add(_used);
        _before += _used;
        (_last, _used) = (next, 0);
    }
}
