using System.Globalization;

namespace NewsText.Tests;

/// <summary>The README's table of speed is the result file's, row for row. NEWSTEXT_WRITE_DOCS=1 (or eng/fill-readme.sh) copies it.</summary>
public sealed class ReadmeSpeedTests
{
    private const string Corpus = "20MB";
    private const string Header = "| | MB/s | of the scan | bytes allocated a character |\n|---|---|---|---|\n";

    private static readonly string Results = Repository.PathTo("benchmarks", "results", "x86_64-2cores", "Pipeline.md");

    [Fact]
    public void The_table_of_speed_is_the_one_that_was_measured() => ReadmeTable.IsMadeOf(Header, Rows());

    private static IEnumerable<string> Rows()
    {
        string[][] table = [.. File.ReadLines(Results).Where(static line => line.StartsWith('|')).Select(Cells)];
        string[] columns = table[0];
        int Column(string name) => Array.IndexOf(columns, name);
        foreach (string[] row in table.Where(row => string.Equals(row[Column("Corpus")], Corpus, StringComparison.Ordinal)))
        {
            double rate = double.Parse(row[Column("MB/s")], CultureInfo.InvariantCulture);
            string shown = rate.ToString(rate < 100 ? "F1" : "F0", CultureInfo.InvariantCulture);
            yield return $"| {row[Column("Method")]} | {shown} | {row[Column("Of scan")]} | {row[Column("B/char")]} |";
        }
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(static cell => cell.Trim().Trim('*'))];
}
