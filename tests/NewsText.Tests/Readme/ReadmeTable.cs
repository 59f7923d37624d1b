namespace NewsText.Tests;

/// <summary>A table of the README that a test makes from a result file. NEWSTEXT_WRITE_DOCS=1 (or eng/fill-readme.sh) writes it there.</summary>
internal static class ReadmeTable
{
    private static readonly string Readme = Repository.PathTo("README.md");

    /// <summary>Asserts that the table below <paramref name="header"/>, to the next empty line, has exactly <paramref name="rows"/>.</summary>
    public static void IsMadeOf(string header, IEnumerable<string> rows)
    {
        string text = File.ReadAllText(Readme);
        int start = text.IndexOf(header, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The README has no table that begins with {header.Split('\n')[0]}");
        int end = text.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        string measured = header + string.Concat(rows.Select(static row => row + "\n"));
        if (Environment.GetEnvironmentVariable("NEWSTEXT_WRITE_DOCS") == "1")
        {
            text = string.Concat(text.AsSpan(0, start), measured, text.AsSpan(end));
            File.WriteAllText(Readme, text);
            end = start + measured.Length;
        }

        Assert.Equal(measured, text[start..end]);
    }
}
