namespace NewsText.Cli.Input;

/// <summary>One file of the run, or standard input.</summary>
/// <param name="Path">The path as the user would write it; <c>-</c> for standard input. It is the id of a text.</param>
/// <param name="Format">Never <see cref="InputFormat.Auto"/> for a file.</param>
/// <param name="Length">Bytes, or 0 where that is not known.</param>
internal sealed record InputFile(string Path, InputFormat Format, long Length)
{
    /// <summary>The path below the folder that was named, or the file's own name.</summary>
    public string Name { get; init; } = System.IO.Path.GetFileName(Path);

    /// <summary>For messages to people.</summary>
    public string Place => IsStandardInput ? "standard input" : Path;

    public bool IsStandardInput => Path == "-";
}
