using System.Buffers;

namespace NewsText.Cli.Input;

/// <summary>Walks through the lines of a stream, block by block.</summary>
internal static class JsonLines
{
    public delegate void LineAction(ReadOnlySpan<byte> line, long number);

    /// <summary>Calls <paramref name="action"/> for each line that is not blank, with its 1-based number.</summary>
    public static void ForEach(Stream stream, LineAction action)
    {
        var lines = new LineReader(stream);
        for (long number = 1; lines.TryRead(out byte[] block, out int length);)
        {
            for (ReadOnlySpan<byte> rest = block.AsSpan(0, length); !rest.IsEmpty; number++)
            {
                int newline = rest.IndexOf((byte)'\n');
                ReadOnlySpan<byte> line = newline < 0 ? rest : rest[..newline];
                rest = newline < 0 ? [] : rest[(newline + 1)..];
                if (!line.Trim(" \t\r"u8).IsEmpty)
                    action(line, number);
            }

            if (block.Length > 0)
                ArrayPool<byte>.Shared.Return(block);
        }
    }
}
