namespace NewsText.Cli.Input;

/// <summary>What one worker takes at a time: some whole lines of JSON, one file of text, or an input that cannot be read.</summary>
internal sealed class InputBatch : IDisposable
{
    private byte[]? _rented;

    public required InputFile File { get; init; }

    public required InputFormat Format { get; init; }

    /// <summary>1-based number of the first line.</summary>
    public long FirstLine { get; init; } = 1;

    /// <summary>The bytes; empty for a file that the worker is to read itself, and when they are given back.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private set; }

    /// <summary>Whether <see cref="Bytes"/> holds all; else the worker reads the file.</summary>
    public bool IsLoaded { get; private init; }

    /// <summary>Why the file cannot be read, or null.</summary>
    public string? Failure { get; init; }

    public static InputBatch Loaded(InputFile file, InputFormat format, byte[] rented, int length, long firstLine = 1) =>
        new() { File = file, Format = format, _rented = rented, Bytes = rented.AsMemory(0, length), IsLoaded = true, FirstLine = firstLine };

    /// <summary>Gives the bytes back: they are read.</summary>
    public void Dispose()
    {
        if (_rented is { } buffer)
            ByteArrays.Return(buffer);
        _rented = null;
        Bytes = default;
    }
}
