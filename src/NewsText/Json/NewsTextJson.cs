using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsText.Json;

namespace NewsText;

/// <summary>Writes analyses in the record contract and reads them back. Thread-safe.</summary>
public static class NewsTextJson
{
    /// <summary>Version of the record format that this library writes.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The contract's record of an analysis.</summary>
    /// <param name="document">The analysis.</param>
    /// <param name="id">The document's id, or null.</param>
    /// <param name="parts">Which members are written.</param>
    /// <param name="unit">What the offsets count.</param>
    public static OutputRecord ToRecord(NewsDocument document, string? id = null, RecordParts parts = RecordParts.All, OffsetUnit unit = OffsetUnit.Utf16)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new RecordBuilder(document, unit).Build(id, parts);
    }

    /// <summary>The analysis that a record tells of: what <see cref="ToRecord"/> wrote, with offsets in UTF-16 again.</summary>
    /// <param name="record">A record that holds an analysis. Members that it lacks come out empty.</param>
    /// <param name="raw">The text that was analysed.</param>
    /// <param name="unit">What the record's offsets count.</param>
    /// <remarks>The contract carries no rule of a sentence and no kind of a claimant: those are "" and null. Confidences are rounded to three places.</remarks>
    /// <exception cref="JsonException">The record is an error, has offsets or names that do not fit the text, or belongs to another text.</exception>
    public static NewsDocument ToDocument(OutputRecord record, string raw, OffsetUnit unit = OffsetUnit.Utf16)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(raw);
        return new RecordReader(raw, unit).Read(record);
    }

    /// <summary>One line of JSON, without a line end.</summary>
    public static string Serialize(OutputRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var bytes = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(bytes, Options))
            RecordWriter.Write(writer, record);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Writes one line of JSON as UTF-8, without a line end.</summary>
    public static void Serialize(Utf8JsonWriter writer, OutputRecord record)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(record);
        RecordWriter.Write(writer, record);
    }

    /// <summary>Reads a line that <see cref="Serialize(OutputRecord)"/> wrote.</summary>
    /// <exception cref="JsonException">The text is not such a record.</exception>
    public static OutputRecord Deserialize(string json) =>
        JsonSerializer.Deserialize(json, NewsTextJsonContext.Default.OutputRecord) ?? throw new JsonException("The record is null.");
}
