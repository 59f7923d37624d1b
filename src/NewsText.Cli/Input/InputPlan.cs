using NewsText.Cli.Running;

namespace NewsText.Cli.Input;

/// <summary>Turns the inputs of the command line into files, in a stable order, and refuses what is not there before any work begins.</summary>
internal static class InputPlan
{
    private static readonly EnumerationOptions Search = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.None,
    };

    public static IReadOnlyList<InputFile> Create(IReadOnlyList<string> inputs, InputFormat from)
    {
        if (inputs.Count == 0)
            return [new InputFile("-", from, 0)];
        var files = new List<InputFile>();
        foreach (string input in inputs)
        {
            if (input == "-")
                files.Add(new InputFile("-", from, 0));
            else if (Directory.Exists(input))
                AddFolder(files, input, from);
            else
                files.Add(Open(input, from));
        }

        return files;
    }

    /// <summary>What to tell a person about a failure to read.</summary>
    public static string Explain(Exception e) => e switch
    {
        UnauthorizedAccessException => "Access is denied; check its permissions.",
        FileNotFoundException or DirectoryNotFoundException => "There is no such file; check the path.",
        _ => $"It cannot be read ({e.Message.Split('\n', 2)[0].TrimEnd('.')}).",
    };

    private static InputFile Open(string path, InputFormat from)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return new InputFile(path, FormatOf(path, from), stream.CanSeek ? stream.Length : 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ToolException($"{path}: {Explain(e)}", e);
        }
    }

    private static void AddFolder(List<InputFile> files, string folder, InputFormat from)
    {
        try
        {
            var found = new List<InputFile>();
            foreach (string path in Directory.EnumerateFiles(folder, "*", Search))
            {
                if (IsArticle(path))
                    found.Add(new InputFile(path.Replace('\\', '/'), FormatOf(path, from), LengthOf(path)) { Name = Path.GetRelativePath(folder, path).Replace('\\', '/') });
            }

            if (found.Count == 0)
                throw new ToolException($"{folder}: The folder holds no .txt, .jsonl or .html file; name the files themselves.");
            found.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
            files.AddRange(found);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{folder}: {Explain(e)}", e);
        }
    }

    private static long LengthOf(string path)
    {
        var info = new FileInfo(path);
        return info.Exists ? info.Length : 0;
    }

    private static bool IsArticle(string path) => Path.GetExtension(path).ToUpperInvariant() is ".TXT" or ".JSONL" or ".HTML" or ".HTM";

    private static InputFormat FormatOf(string path, InputFormat from)
    {
        if (from != InputFormat.Auto)
            return from;
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".JSONL" or ".NDJSON" => InputFormat.Jsonl,
            ".HTML" or ".HTM" => InputFormat.Html,
            _ => InputFormat.Text,
        };
    }
}
