using System.Runtime.InteropServices;

namespace NewsText.Cli.Running;

/// <summary>The size of the terminal behind standard output, asked of the system: asking the console writes to the terminal first.</summary>
internal static partial class TerminalSize
{
    private const int StandardOutput = 1;
    private const nuint GetWindowSize = 0x5413; // TIOCGWINSZ of Linux

    /// <summary>The columns of the terminal, or 0 where they are unknown.</summary>
    public static int Columns()
    {
        if (!OperatingSystem.IsLinux())
            return Console.WindowWidth;
        var size = default(WindowSize);
        return Control(StandardOutput, GetWindowSize, ref size) == 0 ? size.Columns : 0;
    }

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int Control(int descriptor, nuint request, ref WindowSize size);

    [StructLayout(LayoutKind.Sequential)]
    private struct WindowSize
    {
        public ushort Rows;
        public ushort Columns;
        public ushort PixelWidth;
        public ushort PixelHeight;
    }
}
