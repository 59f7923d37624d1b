using System.Reflection;

namespace NewsText.Lexicons;

/// <summary>Reads the embedded data files of a language. One entry a line; # begins a comment; fields are parted by tabs.</summary>
internal static class LexiconReader
{
    /// <summary>The entries of <c>Languages/{file}</c>, each line split at tabs and trimmed.</summary>
    /// <param name="file">Path below <c>Languages</c>, such as <c>en/abbreviations.txt</c>.</param>
    /// <exception cref="InvalidOperationException">There is no such file in the assembly.</exception>
    public static IEnumerable<LexiconLine> Read(string file)
    {
        using var reader = new StreamReader(Open(file));
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            int comment = line.StartsWith('#') ? 0 : line.IndexOf(" #", StringComparison.Ordinal);
            if (comment >= 0)
                line = line[..comment];
            line = line.TrimEnd();
            if (line.Length > 0)
                yield return new LexiconLine(file, number, line.Split('\t', StringSplitOptions.TrimEntries));
        }
    }

    /// <summary>Opens an embedded data file.</summary>
    public static Stream Open(string file) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("Languages/" + file)
        ?? throw new InvalidOperationException($"There is no embedded data file Languages/{file}.");
}
