using System.Globalization;

namespace NewsText.Tests;

/// <summary>The README's table of speed is the result file's, row for row. NEWSTEXT_WRITE_DOCS=1 (or eng/fill-readme.sh) copies it.</summary>
public sealed class ReadmeSpeedTests
{
    private const string Corpus = "20MB";
    private const string Header = "| | MB/s | of the scan | bytes allocated a character |\n|---|---|---|---|\n";

    private static readonly string Results = Repository.PathTo("benchmarks", "results", "x86_64-2cores", "Pipeline.md");
    private static readonly string Readme = Repository.PathTo("README.md");

    [Fact]
    public void The_table_of_speed_is_the_one_that_was_measured()
    {
        string text = File.ReadAllText(Readme);
        int start = text.IndexOf(Header, StringComparison.Ordinal);
        Assert.True(start >= 0, "The README has no table of speed.");
        int end = text.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        string measured = Header + string.Concat(Rows());
        if (Environment.GetEnvironmentVariable("NEWSTEXT_WRITE_DOCS") == "1")
        {
            text = string.Concat(text.AsSpan(0, start), measured, text.AsSpan(end));
            File.WriteAllText(Readme, text);
            end = start + measured.Length;
        }

        Assert.Equal(measured, text[start..end]);
    }

    private static IEnumerable<string> Rows()
    {
        string[][] table = [.. File.ReadLines(Results).Where(static line => line.StartsWith('|')).Select(Cells)];
        string[] columns = table[0];
        int Column(string name) => Array.IndexOf(columns, name);
        foreach (string[] row in table.Where(row => string.Equals(row[Column("Corpus")], Corpus, StringComparison.Ordinal)))
        {
            double rate = double.Parse(row[Column("MB/s")], CultureInfo.InvariantCulture);
            string shown = rate.ToString(rate < 100 ? "F1" : "F0", CultureInfo.InvariantCulture);
            yield return $"| {row[Column("Method")]} | {shown} | {row[Column("Of scan")]} | {row[Column("B/char")]} |\n";
        }
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(static cell => cell.Trim().Trim('*'))];
}
