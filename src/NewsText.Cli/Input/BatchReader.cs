using System.Text;

namespace NewsText.Cli.Input;

/// <summary>Walks through the files of a run and hands out batches. One caller at a time.</summary>
internal sealed class BatchReader(IReadOnlyList<InputFile> files, Func<Stream> openStandardInput) : IDisposable
{
    private int _next;
    private InputFile? _file;
    private Stream? _stream;
    private LineReader? _lines;
    private long _line;

    /// <summary>The next batch, or null at the end. A file that cannot be read is a batch that says so.</summary>
    public InputBatch? Read()
    {
        while (true)
        {
            if (_lines is not null)
            {
                if (ReadLines() is { } batch)
                    return batch;
                continue;
            }

            if (_next == files.Count)
                return null;
            if (Open(files[_next++]) is { } whole)
                return whole;
        }
    }

    public void Dispose() => Close();

    private InputBatch? ReadLines()
    {
        try
        {
            if (_lines!.TryRead(out byte[] block, out int length))
            {
                long first = _line;
                _line += block.AsSpan(0, length).Count((byte)'\n');
                return InputBatch.Loaded(_file!, InputFormat.Jsonl, block, length, first);
            }

            Close();
            return null;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Close();
            return new InputBatch { File = _file!, Format = InputFormat.Jsonl, Failure = InputPlan.Explain(e) };
        }
    }

    /// <summary>A batch for a text; null where lines are to be read next.</summary>
    private InputBatch? Open(InputFile file)
    {
        _file = file;
        if (!file.IsStandardInput && file.Format != InputFormat.Jsonl)
            return new InputBatch { File = file, Format = file.Format };
        try
        {
            Stream stream = file.IsStandardInput ? openStandardInput() : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 0);
            byte[] head = new byte[4096];
            int length = stream.ReadAtLeast(head, file.IsStandardInput ? 1 : head.Length, throwOnEndOfStream: false);
            if (file.Format == InputFormat.Auto)
                length = ReadToFirstSign(stream, head, length);
            ReadOnlyMemory<byte> begin = head.AsMemory(0, length);
            InputFormat format = file.Format != InputFormat.Auto ? file.Format
                : WithoutMark(begin.Span).TrimStart(" \t\r\n\0"u8).StartsWith("{"u8) ? InputFormat.Jsonl : InputFormat.Text;
            if (format != InputFormat.Jsonl)
                return ReadWhole(file, format, new PrefixedStream(begin, stream));
            _stream = Transcode(begin, stream);
            _lines = new LineReader(_stream);
            _line = 1;
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new InputBatch { File = file, Format = file.Format, Failure = InputPlan.Explain(e) };
        }
    }

    private static int ReadToFirstSign(Stream stream, byte[] head, int length)
    {
        while (length > 0 && length < head.Length && head.AsSpan(0, length).Trim(" \t\r\n"u8).IsEmpty)
        {
            int count = stream.Read(head, length, head.Length - length);
            if (count == 0)
                break;
            length += count;
        }

        return length;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? bytes[2..] : bytes;

    private static Stream Transcode(ReadOnlyMemory<byte> head, Stream rest)
    {
        ReadOnlySpan<byte> bytes = head.Span;
        Encoding? wide = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode : null;
        var whole = new PrefixedStream(head[(bytes.Length - WithoutMark(bytes).Length)..], rest);
        return wide is null ? whole : Encoding.CreateTranscodingStream(whole, wide, Encoding.UTF8);
    }

    private static InputBatch ReadWhole(InputFile file, InputFormat format, Stream stream)
    {
        byte[] buffer = ByteArrays.Rent(64 * 1024);
        int length = 0;
        while (true)
        {
            int count = stream.Read(buffer, length, buffer.Length - length);
            if (count == 0)
                return InputBatch.Loaded(file, format, buffer, length);
            length += count;
            if (length < buffer.Length)
                continue;
            byte[] larger = ByteArrays.Rent((int)Math.Min(Array.MaxLength, buffer.Length * 2L));
            if (larger.Length <= buffer.Length)
                throw new IOException("The input is longer than 2 GB");
            buffer.CopyTo(larger, 0);
            ByteArrays.Return(buffer);
            buffer = larger;
        }
    }

    private void Close()
    {
        _stream?.Dispose();
        _stream = null;
        _lines = null;
    }
}
