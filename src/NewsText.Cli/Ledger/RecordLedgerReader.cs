using System.Globalization;
using System.Text.Json;
using NewsText.Cli.Output;
using NewsText.Cli.Running;

namespace NewsText.Cli.Ledger;

/// <summary>Feeds a ledger with records of analysed articles; what a record lacks is counted, not guessed.</summary>
internal sealed class RecordLedgerReader(string dateField, string titleField, string eventField)
{
    private int _undated;
    private int _failed;

    public CasualtyLedger Ledger { get; } = new();

    /// <summary>What was left out, for standard error.</summary>
    public IEnumerable<string> Messages
    {
        get
        {
            if (_undated > 0)
                yield return $"{Wording.Count(_undated, "article", "articles")} without a date in \"{dateField}\" left out of the ledger; analyze with --keep-extra, or name the member with --date-field.";
            if (_failed > 0)
                yield return $"{Wording.Count(_failed, "error record", "error records")} left out of the ledger.";
        }
    }

    public void Read(TextReader records, string path)
    {
        for (long number = 1; records.ReadLine() is { } line; number++)
        {
            if (line.Length == 0)
                continue;
            try
            {
                Add(NewsTextJson.Deserialize(line));
            }
            catch (Exception e) when (e is JsonException or ArgumentException)
            {
                throw new ToolException($"{path}, line {number}: This is no record of 'newstext analyze' ({e.Message.Split('\n', 2)[0].TrimEnd('.')}).", e);
            }
        }
    }

    private void Add(OutputRecord record)
    {
        if (record.Error is not null)
        {
            _failed++;
            return;
        }

        if (!DateTimeOffset.TryParse(Member(record, dateField), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date))
        {
            _undated++;
            return;
        }

        Ledger.Add(record, new LedgerArticle(record.Id ?? "", date, Member(record, titleField), Member(record, eventField)));
    }

    private static string? Member(OutputRecord record, string name) =>
        record.Extra is { ValueKind: JsonValueKind.Object } extra && extra.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
