using System.Globalization;

namespace NewsText.Tests;

/// <summary>The README's table of accuracy is made of docs/accuracy.md's figures. NEWSTEXT_WRITE_DOCS=1 (or eng/fill-readme.sh) copies them.</summary>
public sealed class ReadmeAccuracyTests
{
    private const string Header = "| | on | figure |\n|---|---|---|\n";
    private const string Cleaned = "cross-validated";

    // Each row: what, on what, and its figures in percent, {set|figure} filled from the tables.
    private static readonly string[] Rows =
    [
        "| sentences, boundary F1 | Wikinews / interviews / web | {sentences/gum-news|boundary F1} / {sentences/gum-interview|boundary F1} / {sentences/ewt-dev|boundary F1} |",
        "|  | golden rules / hard news cases | {sentences/golden_en|cases passed} / {sentences/hard_news|cases passed} % |",
        "| cleaning, F4, cross-validated by site | article region / whole page / scraper output | {cross-validated|region, English news} / {cross-validated|full page, English news} / {cross-validated|scraper outputs, English news} |",
        "|  | damaged texts restored / sound texts changed | {cleaning/repair|restored (macro)} % / {cleaning/repair|false changes} % |",
        "| attribution, F1 / exact / with source | newspaper, statements with a speech cue or quoted words | {attributions/polnear-dev|speech F1} / {attributions/polnear-dev|speech exact F1} / {attributions/polnear-dev|speech with source head F1} |",
        "|  | newspaper, quoted words | {attributions/polnear-dev|quoted F1} / {attributions/polnear-dev|quoted exact F1} / {attributions/polnear-dev|quoted with source head F1} |",
        "|  | newspaper, direct quotations | {attributions/polnear-dev|direct F1} / {attributions/polnear-dev|direct exact F1} / {attributions/polnear-dev|direct with source head F1} |",
        "|  | speaker’s last name right, named sources | {attributions/polnear-dev|speech speaker, named} % |",
        "| casualty figures, value F1 | news items and articles / hard sentences | {casualties/NEWS|value F1} / {casualties/hard|value F1} |",
        "|  | best figure of incident reports: killed / injured / abducted | {casualties/awsd|killed best exact} / {casualties/awsd|injured best exact} / {casualties/awsd|abducted best exact} % |",
        "| end to end, `seeds/` | lines kept / attributions / figures / claimants / summaries | {end-to-end/seeds|kept lines F1} / {end-to-end/seeds|attributions F1} / {end-to-end/seeds|figures, value F1} / {end-to-end/seeds|claimants right} / {end-to-end/seeds|summaries F1} |",
    ];

    [Fact]
    public void The_table_of_accuracy_is_the_one_that_was_measured()
    {
        Dictionary<string, double> figures = Figures();
        ReadmeTable.IsMadeOf(Header, Rows.Select(row => Fill(row, figures)));
    }

    private static string Fill(string row, Dictionary<string, double> figures)
    {
        for (int open = row.IndexOf('{', StringComparison.Ordinal); open >= 0; open = row.IndexOf('{', StringComparison.Ordinal))
        {
            int close = row.IndexOf('}', open);
            Assert.True(figures.TryGetValue(row[(open + 1)..close], out double value), $"docs/accuracy.md has no figure {row[open..(close + 1)]}.");
            row = string.Concat(row.AsSpan(0, open), (value * 100).ToString("F1", CultureInfo.InvariantCulture), row.AsSpan(close + 1));
        }

        return row;
    }

    /// <summary>The measured table by <c>set|figure</c>, and the first figure of each row of the cross-validated one.</summary>
    private static Dictionary<string, double> Figures()
    {
        var figures = new Dictionary<string, double>(StringComparer.Ordinal);
        bool validated = false;
        foreach (string line in File.ReadLines(Repository.PathTo("docs", "accuracy.md")))
        {
            validated = line.StartsWith("| group |", StringComparison.Ordinal) || (validated && line.StartsWith('|'));
            string[] cells = line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
            if (validated && cells.Length > 1 && Number(cells[1]) is { } first)
                figures[$"{Cleaned}|{cells[0]}"] = first;
            else if (!validated && cells.Length == 3 && Number(cells[2]) is { } value)
                figures[$"{cells[0]}|{cells[1]}"] = value;
        }

        return figures;
    }

    private static double? Number(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null;
}
