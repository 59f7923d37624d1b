using System.Reflection;
using NewsText.Cli.Input;
using NewsText.Cli.Running;

namespace NewsText.Cli.Output;

/// <summary>A folder with one output for each input file, and what is known of the run that fills it.</summary>
/// <remarks>
/// A file in the folder says with what settings the run began; an output carries the time at which its input was opened. So an
/// output is finished if it is not older than that file and newer than its input: whatever was made by another run, or of an
/// input that has changed since, is made again.
/// </remarks>
internal sealed class OutputFolder
{
    private const string RunFile = ".newstext-run";

    private readonly string _path;
    private readonly string _extension;
    private readonly Dictionary<string, string> _inputs = new(StringComparer.Ordinal);
    private readonly DateTime _begun;

    private OutputFolder(string path, RunOptions options, IReadOnlyList<InputFile> files)
    {
        _path = path;
        _extension = "." + options.To.ToString().ToLowerInvariant().Replace("text", "txt", StringComparison.Ordinal);
        foreach (InputFile file in files)
        {
            if (file.IsStandardInput)
                throw new ToolException($"{path}: A folder takes one output for each input file, and standard input has no name; name a file as output.");
            if (string.Equals(Path.GetFullPath(PathOf(file)), Path.GetFullPath(file.Path), StringComparison.Ordinal))
                throw new ToolException($"{path}: {file.Path} would be replaced by its own output; choose another place.");
            if (!_inputs.TryAdd(PathOf(file), file.Path))
                throw new ToolException($"{path}: {_inputs[PathOf(file)]} and {file.Path} would have the same output; name the folder that holds both.");
        }

        Directory.CreateDirectory(path);
        string inside = Path.GetFullPath(path + Path.DirectorySeparatorChar);
        if (options.Inputs.FirstOrDefault(i => Directory.Exists(i) && inside.StartsWith(Path.GetFullPath(i + Path.DirectorySeparatorChar), StringComparison.Ordinal)) is { } input)
            throw new ToolException($"{path}: It lies in the input folder {input}, where its files would be taken for articles; choose another place.");
        _begun = Begin(options);
    }

    /// <summary>Whether a path means a folder: there is one, or the path ends in a slash.</summary>
    public static bool IsMeant(string? path) => path is not null && (Path.EndsInDirectorySeparator(path) || Directory.Exists(path));

    /// <summary>Checks that every input has an output of its own, and begins or resumes the run.</summary>
    /// <exception cref="ToolException">The folder cannot be used.</exception>
    public static OutputFolder Open(RunOptions options, IReadOnlyList<InputFile> files)
    {
        try
        {
            return new OutputFolder(options.Output!, options, files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw OutputTarget.Failure(options.Output!, e);
        }
    }

    public string PathOf(InputFile file)
    {
        string path = Path.Combine(_path, file.Name);
        return path.EndsWith(_extension, StringComparison.OrdinalIgnoreCase) ? path : path + _extension;
    }

    /// <summary>Whether the run that began in this folder has made the output of an input as it is now.</summary>
    public bool IsFinished(InputFile file)
    {
        DateTime made = File.GetLastWriteTimeUtc(PathOf(file));
        return File.Exists(PathOf(file)) && made >= _begun && made > File.GetLastWriteTimeUtc(File.ResolveLinkTarget(file.Path, returnFinalTarget: true)?.FullName ?? file.Path);
    }

    /// <summary>The time at which the run began: now, or when an interrupted one did.</summary>
    private DateTime Begin(RunOptions options)
    {
        string file = Path.Combine(_path, RunFile);
        string settings = $"NewsText {typeof(NewsAnalyzer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion}; {options.Settings}\n";
        if (options.Resume && File.Exists(file))
        {
            if (File.ReadAllText(file) is { } begun && begun != settings)
                throw new ToolException($"{_path}: It was begun with other options or another version ({begun.TrimEnd()}); resume with those, or leave out --resume to make all anew.");
        }
        else
        {
            using OutputTarget target = OutputTarget.Open(file, Stream.Null);
            target.Stream.Write(System.Text.Encoding.UTF8.GetBytes(settings));
            target.Complete();
        }

        return File.GetLastWriteTimeUtc(file);
    }
}
