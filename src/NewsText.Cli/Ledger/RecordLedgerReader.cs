using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsText.Cli.Input;
using NewsText.Cli.Output;
using NewsText.Cli.Running;

namespace NewsText.Cli.Ledger;

/// <summary>Feeds a ledger with records of analysed articles; what a record lacks is counted, not guessed.</summary>
internal sealed class RecordLedgerReader(string dateField, string titleField, string eventField)
{
    private readonly ArrayBufferWriter<byte> _needed = new();
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

    public void Read(Stream records, string path) => JsonLines.ForEach(records, (line, number) =>
    {
        try
        {
            Add(NewsTextJson.Deserialize(Needed(line)));
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new ToolException($"{path}, line {number}: This is no record of 'newstext analyze' ({e.Message.Split('\n', 2)[0].TrimEnd('.')}).", e);
        }
    });

    /// <summary>The record without the members that a ledger does not use; they are most of it.</summary>
    private string Needed(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = 256 });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("The line is not a JSON object");
        _needed.ResetWrittenCount();
        _needed.Write("{"u8);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool skipped = reader.ValueTextEquals("sentences"u8) || reader.ValueTextEquals("attributions"u8) || reader.ValueTextEquals("edits"u8)
                || reader.ValueTextEquals("raw"u8) || reader.ValueTextEquals("explanations"u8);
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (skipped)
                continue;
            if (_needed.WrittenCount > 1)
                _needed.Write(","u8);
            _needed.Write(line[start..(int)reader.BytesConsumed]);
        }

        reader.Read(); // anything behind the record is an error
        _needed.Write("}"u8);
        return Encoding.UTF8.GetString(_needed.WrittenSpan);
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
