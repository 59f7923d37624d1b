namespace NewsText.Cli.Commands;

/// <summary>What stands below the help of each command.</summary>
internal static class Examples
{
    private const string ExitStatus = """
        Exit status:
          0  Done; inputs that could not be analysed have error records.
          1  With --strict: at least one input has an error record.
          2  A file cannot be read or written, or the command line is wrong.
        """;

    public static string Of(string command, string? parent = null) => command switch
    {
        "analyze" => Lines(
            ("newstext analyze articles/", "figures and quotations of every article in a folder, as tables"),
            ("newstext analyze articles.jsonl -o findings.jsonl", "records for a program"),
            ("newstext analyze page.html --to csv -o figures.csv", "one row a figure, for a spreadsheet"),
            ("newstext analyze article.txt --explain", "with the rule behind each finding"),
            ("curl -s https://example.org/a.html | newstext analyze --from html", "from a pipe")),
        "clean" => Lines(
            ("newstext clean article.txt --to text", "the cleaned text alone"),
            ("newstext clean article.txt --to csv", "what was removed or mended, and by which rule")),
        "sentences" => Lines(
            ("newstext sentences article.txt --to text", "one sentence a line"),
            ("newstext sentences --clean articles.jsonl --offsets codepoint", "offsets as Python counts, after cleaning")),
        "attributions" => Lines(
            ("newstext attributions --clean article.txt", "who said what"),
            ("newstext attributions articles.jsonl --to csv -o quotations.csv", "one row a quotation")),
        "casualties" => Lines(
            ("newstext casualties --clean article.txt", "the figures and who claims them"),
            ("newstext casualties articles.jsonl --keep-extra --jobs 4", "with the input's other members")),
        "report" => Lines(
            ("newstext report articles/ -o report.html", "a page to open in a browser"),
            ("newstext report wire.jsonl --title \"The ferry\" -o ferry.html", "records with \"date\" and \"title\" give timelines")),
        "ledger" => Lines(
            ("newstext analyze wire.jsonl --keep-extra -o findings.jsonl", "analyse dated articles first"),
            ("newstext ledger make findings.jsonl -o ledger.jsonl", "then follow their figures")),
        "make" => Lines(
            ("newstext ledger make findings.jsonl -o ledger.jsonl", "from records that 'newstext analyze --keep-extra' wrote"),
            ("newstext ledger make findings.jsonl --date-field published", "where the articles' date is in \"published\"")),
        "merge" => Lines(
            ("newstext ledger merge january.jsonl february.jsonl -o ledger.jsonl", "as if one ledger had been made of both")),
        "events" => Lines(
            ("newstext ledger events ledger.jsonl > events.jsonl", "one line an event")),
        "totals" when parent == "ledger" => Lines(
            ("newstext ledger totals ledger.jsonl", "events and how many they killed, injured … together")),
        "totals" => Lines(
            ("newstext totals findings.jsonl", "articles, errors, findings"),
            ("newstext totals part1.totals part2.totals -o all.totals", "the totals of two parts")),
        "newstext" => Lines(
            ("newstext analyze articles/", "figures and quotations of every article in a folder"),
            ("newstext report articles/ -o report.html", "the same as a page to look at")) + "\n" + ExitStatus.ReplaceLineEndings("\n") + "\n",
        _ => "",
    };

    private static string Lines(params ReadOnlySpan<(string Command, string Meaning)> examples)
    {
        string text = "Examples:\n";
        foreach ((string command, string meaning) in examples)
            text += $"  {command}\n      {meaning}\n";
        return text;
    }
}
