namespace NewsText.Cli.Input;

/// <summary>Cuts a stream into blocks of whole lines. Memory is bounded by the block size or the longest line.</summary>
/// <remarks>A block is handed out as soon as it holds a line, so that a slow producer gets its answers at once.</remarks>
internal sealed class LineReader(Stream stream)
{
    /// <summary>A longer line is answered with an error.</summary>
    public const int MaxLine = 1 << 30;

    private const int BlockSize = 256 * 1024;

    private byte[] _buffer = ByteArrays.Rent(BlockSize);
    private int _length;
    private bool _ended;

    /// <summary>The next block, rented from the shared pool and now the caller's; false at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">A line is longer than <see cref="MaxLine"/>.</exception>
    public bool TryRead(out byte[] block, out int length)
    {
        int searched = 0;
        while (!_ended)
        {
            if (_length == _buffer.Length)
                Grow();
            int count = stream.Read(_buffer, _length, _buffer.Length - _length);
            _ended = count == 0;
            _length += count;
            int newline = _buffer.AsSpan(searched, _length - searched).LastIndexOf((byte)'\n');
            if (newline >= 0)
            {
                CutAt(searched + newline + 1, out block, out length);
                return true;
            }

            searched = _length;
        }

        CutAt(_length, out block, out length);
        return length > 0;
    }

    private void CutAt(int length, out byte[] block, out int blockLength)
    {
        int rest = _length - length;
        byte[] next = _ended && rest == 0 ? [] : ByteArrays.Rent(Math.Max(BlockSize, rest));
        _buffer.AsSpan(length, rest).CopyTo(next);
        block = _buffer;
        blockLength = length;
        _buffer = next;
        _length = rest;
    }

    private void Grow()
    {
        if (_length >= MaxLine)
            throw new InvalidDataException("A line is longer than 1 GB.");
        byte[] larger = ByteArrays.Rent(Math.Min(MaxLine, Math.Max(BlockSize, _buffer.Length * 2)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ByteArrays.Return(_buffer);
        _buffer = larger;
    }
}
