using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsText.Cli.Output.Csv;

/// <summary>Writes the cells of one row as RFC 4180 has them, with words of articles made harmless for spreadsheets.</summary>
internal sealed class CsvRow(IBufferWriter<byte> target)
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n;\t");

    private bool _begun;

    /// <summary>A cell with a name or number of ours.</summary>
    public CsvRow Add(string? value) => Cell(value ?? "");

    public CsvRow Add(long? value) => Cell(value is { } v ? v.ToString(CultureInfo.InvariantCulture) : "");

    public CsvRow AddShare(double value) => Cell(value.ToString("0.###", CultureInfo.InvariantCulture));

    public CsvRow Add(bool value) => Cell(value ? "true" : "false");

    /// <summary>A cell with words from outside: one that a spreadsheet would take for a formula gets an apostrophe in front.</summary>
    public CsvRow AddWords(string? words) => Cell(IsFormula(words) ? "'" + words : words ?? "");

    public void End()
    {
        target.Write("\r\n"u8);
        _begun = false;
    }

    private static bool IsFormula(string? words)
    {
        ReadOnlySpan<char> text = words.AsSpan().TrimStart();
        return (words?.Length > 0 && words[0] is '\t' or '\r') || (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '|');
    }

    private CsvRow Cell(string value)
    {
        if (_begun)
            target.Write(","u8);
        _begun = true;
        if (value.AsSpan().ContainsAny(NeedsQuotes))
            value = $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        Encoding.UTF8.GetBytes(value, target);
        return this;
    }
}
