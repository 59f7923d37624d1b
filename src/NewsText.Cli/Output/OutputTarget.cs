using System.Runtime.InteropServices;
using NewsText.Cli.Running;

namespace NewsText.Cli.Output;

/// <summary>Where results go: standard output, or a file that appears whole or not at all.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _path;
    private readonly string? _temporary;
    private readonly PosixSignalRegistration[] _signals = [];
    private readonly DateTime? _begun;
    private FileStream? _file;

    private OutputTarget(Stream standardOutput) => Stream = standardOutput;

    private OutputTarget(string path, string? temporary, bool dated = false)
    {
        _path = path;
        _temporary = temporary;
        Stream = _file = new FileStream(temporary ?? path, temporary is null ? FileMode.Open : FileMode.CreateNew, FileAccess.Write, FileShare.Read, 0);
        if (dated && temporary is not null)
            _begun = File.GetLastWriteTimeUtc(temporary);
        if (temporary is not null)
            _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupted), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupted)];
    }

    public Stream Stream { get; }

    /// <summary>Opens the output; <c>-</c> and null mean standard output.</summary>
    /// <param name="path">The file.</param>
    /// <param name="standardOutput">Where a run without a file writes.</param>
    /// <param name="dated">Whether the file is to carry the time of this call, by the file system's clock, rather than that of its last write.</param>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static OutputTarget Open(string? path, Stream standardOutput, bool dated = false)
    {
        if (path is null or "-")
            return new OutputTarget(standardOutput);
        if (Directory.Exists(path))
            throw new ToolException($"{path}: This is a folder; name a file in it.");
        try
        {
            // A device or pipe is written to as it is: it can neither be replaced nor half written.
            if (File.Exists(path) && !IsRegular(path))
                return new OutputTarget(path, temporary: null);
            // Through a link the file behind it is replaced, not the link.
            string full = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);
            string folder = Path.GetDirectoryName(full)!;
            if (!Directory.Exists(folder))
                throw new ToolException($"{path}: The folder does not exist; create it first.");
            TemporaryName.RemoveLeftovers(full);
            return new OutputTarget(full, TemporaryName.For(full), dated);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Failure(path, e);
        }
    }

    /// <summary>Puts the whole file in its place.</summary>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public void Complete()
    {
        if (_file is null)
        {
            Stream.Flush();
            return;
        }

        try
        {
            if (_temporary is not null)
                _file.Flush(flushToDisk: true);
            _file.Dispose();
            if (_begun is { } begun)
                File.SetLastWriteTimeUtc(_temporary!, begun);
            if (_temporary is not null)
                File.Move(_temporary, _path!, overwrite: true);
            _file = null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Failure(_path!, e);
        }
    }

    public static ToolException Failure(string path, Exception e) => new(
        e switch
        {
            UnauthorizedAccessException => $"{path}: It cannot be written: access is denied; choose another place or change its permissions.",
            FileNotFoundException or DirectoryNotFoundException => $"{path}: It was removed while it was being written, file or folder; run the command again.",
            _ => $"{path}: It cannot be written ({e.Message.Split('\n', 2)[0].TrimEnd('.')}); free some space or choose another place.",
        },
        e);

    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
            signal.Dispose();
        if (_file is null)
            return;
        _file.Dispose();
        Remove();
    }

    private static bool IsRegular(string path) => !path.StartsWith("/dev/", StringComparison.Ordinal) && !File.GetAttributes(path).HasFlag(FileAttributes.Device);

    private void Interrupted(PosixSignalContext context)
    {
        Remove();
        Environment.Exit(ExitCode.Interrupted);
    }

    private void Remove()
    {
        if (_temporary is null)
            return;
        try
        {
            File.Delete(_temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be removed stays under its temporary name; the output's own name was never touched.
        }
    }
}
