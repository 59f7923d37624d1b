using System.Runtime.InteropServices;
using System.Text;

namespace NewsText.Cli.Running;

/// <summary>Standard output or error as the bytes written to it and no others, which tells when its reader has gone.</summary>
/// <remarks>The console's own streams go on without a word when it has, and change the keypad's mode on a terminal (ESC [?1h ESC =).</remarks>
internal sealed partial class StandardStream : Stream
{
    private const int StandardOutput = 1;
    private const int StandardError = 2;
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;
    private const short Writable = 4; // POLLOUT

    private static readonly int TryAgain = OperatingSystem.IsLinux() ? 11 : 35; // EAGAIN

    private readonly int _descriptor;

    private StandardStream(int descriptor) => _descriptor = descriptor;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static Stream OpenOutput() => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new StandardStream(StandardOutput);

    public static TextWriter OpenError() =>
        OperatingSystem.IsWindows() ? Console.Error : new StreamWriter(new StandardStream(StandardError), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            nint written = WriteTo(_descriptor, buffer, (nuint)buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
                continue;
            }

            int error = Marshal.GetLastPInvokeError();
            if (error == BrokenPipe && _descriptor == StandardError)
                return; // nobody is left to be told
            if (error == BrokenPipe)
                throw new BrokenPipeException();
            if (error == TryAgain)
                WaitForReader();
            else if (error != Interrupted)
                throw new IOException(Marshal.GetPInvokeErrorMessage(error));
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Waits until a full pipe that does not block takes bytes again; what ends the wait otherwise shows at the next write.</summary>
    private void WaitForReader()
    {
        var output = new Polled { Descriptor = _descriptor, Events = Writable };
        Poll(ref output, 1, -1);
    }

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static partial int Poll(ref Polled descriptors, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint WriteTo(int descriptor, ReadOnlySpan<byte> buffer, nuint count);

    [StructLayout(LayoutKind.Sequential)]
    private struct Polled
    {
        public int Descriptor;
        public short Events;
        public short Found;
    }
}
