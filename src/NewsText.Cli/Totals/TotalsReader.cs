using System.Text.Json;
using NewsText.Cli.Input;
using NewsText.Cli.Running;

namespace NewsText.Cli.Totals;

/// <summary>Adds up records, which are walked through and not built, and totals that were made before.</summary>
internal sealed class TotalsReader
{
    public RecordTotals Totals { get; } = new();

    public void Read(Stream stream, string path) => JsonLines.ForEach(stream, (line, number) => AddLine(line, path, number));

    private void AddLine(ReadOnlySpan<byte> line, string path, long number)
    {
        try
        {
            if (line.StartsWith("{\"totals\":"u8))
                Totals.Add(RecordTotals.Read(line));
            else
                AddRecord(line);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new ToolException($"{path}, line {number}: This is neither a record of 'newstext analyze' nor the totals of some.", e);
        }
    }

    private void AddRecord(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = 256 });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        bool isRecord = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("version"u8))
                isRecord = Value(ref reader).GetInt32() == NewsTextJson.Version;
            else if (reader.ValueTextEquals("error"u8))
                isRecord = Value(ref reader).TokenType == JsonTokenType.StartObject && Code(ref reader) is { } code && Add(Totals.Errors, code);
            else if (reader.ValueTextEquals("edits"u8))
                Totals.Edits += Items(ref reader);
            else if (reader.ValueTextEquals("sentences"u8))
                Totals.Sentences += Items(ref reader);
            else if (reader.ValueTextEquals("attributions"u8))
                Totals.Attributions += Items(ref reader);
            else if (reader.ValueTextEquals("casualties"u8))
                Totals.Casualties += Items(ref reader);
            else if (reader.ValueTextEquals("diagnostics"u8))
                Items(ref reader, Totals.Diagnostics);
            else if (reader.ValueTextEquals("summary"u8))
                AddSummary(ref reader);
            else
                reader.Skip();
        }

        reader.Read(); // anything behind the record is an error
        if (!isRecord)
            throw new JsonException();
        Totals.Articles++;
    }

    private void AddSummary(ref Utf8JsonReader reader)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string outcome = reader.GetString()!;
            long? low = null, best = null, high = null;
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("low"u8))
                    low = Number(ref reader);
                else if (reader.ValueTextEquals("best"u8))
                    best = Number(ref reader);
                else if (reader.ValueTextEquals("high"u8))
                    high = Number(ref reader);
                else
                    reader.Skip();
            }

            Totals.Add(outcome, RangeTotal.Of(low, best, high));
        }
    }

    private static long Items(ref Utf8JsonReader reader, SortedDictionary<string, long>? codes = null)
    {
        reader.Read();
        long items = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items++;
            if (codes is null)
                reader.Skip();
            else if (Code(ref reader) is { } code)
                Add(codes, code);
        }

        return items;
    }

    /// <summary>The "code" of the object that begins here; the reader is left at its end.</summary>
    private static string? Code(ref Utf8JsonReader reader)
    {
        string? code = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("code"u8))
                code = Value(ref reader).GetString();
            else
                reader.Skip();
        }

        return code;
    }

    private static bool Add(SortedDictionary<string, long> counts, string code)
    {
        RecordTotals.Count(counts, code);
        return true;
    }

    private static long? Number(ref Utf8JsonReader reader) => Value(ref reader).TokenType == JsonTokenType.Null ? null : reader.GetInt64();

    private static ref Utf8JsonReader Value(ref Utf8JsonReader reader)
    {
        reader.Read();
        return ref reader;
    }
}
