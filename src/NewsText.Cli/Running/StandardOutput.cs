using System.Runtime.InteropServices;

namespace NewsText.Cli.Running;

/// <summary>Standard output that tells when its reader has gone; the console's own stream goes on without a word.</summary>
internal sealed partial class StandardOutput : Stream
{
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;
    private const short Writable = 4; // POLLOUT

    private static readonly int TryAgain = OperatingSystem.IsLinux() ? 11 : 35; // EAGAIN

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static Stream Open() => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new StandardOutput();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            nint written = WriteTo(1, buffer, (nuint)buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
                continue;
            }

            int error = Marshal.GetLastPInvokeError();
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
    private static void WaitForReader()
    {
        var output = new Polled { Descriptor = 1, Events = Writable };
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
