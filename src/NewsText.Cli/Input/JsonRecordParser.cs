using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsText.Cli.Running;

namespace NewsText.Cli.Input;

/// <summary>Reads one line of the contract's input.</summary>
internal sealed class JsonRecordParser(RunOptions options)
{
    private readonly byte[] _idField = Encoding.UTF8.GetBytes(options.IdField);
    private readonly byte[] _textField = Encoding.UTF8.GetBytes(options.TextField);

    public Article Parse(ReadOnlyMemory<byte> line, string path, long number)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $"{path}, line {number}");
        if (!IsUtf8(line.Span))
        {
            line = Encoding.UTF8.GetBytes(TextDecoder.Windows1252(line.Span));
            Article article = Parse(line, place);
            return article.Error is not null ? article : article with { Diagnostic = TextDecoder.Detected("Windows-1252", article.Text.Length) };
        }

        return Parse(line, place);
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => Ascii.IsValid(bytes) || System.Text.Unicode.Utf8.IsValid(bytes);

    private Article Parse(ReadOnlyMemory<byte> line, string place)
    {
        string? id = null;
        try
        {
            return Read(line.Span, place, ref id);
        }
        catch (JsonException e)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"The line is not JSON: byte {e.BytePositionInLine ?? 0}.");
            return Article.Failed(id, DiagnosticCodes.InvalidRecord, line.Span.Trim(" \t\r"u8).IsEmpty ? "The line is empty." : message, place);
        }
    }

    private Article Read(ReadOnlySpan<byte> line, string place, ref string? id)
    {
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = 256 });
        string? text = null;
        ArrayBufferWriter<byte>? extra = null;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            reader.Read(); // anything behind the value is an error of its own
            return Article.Failed(null, DiagnosticCodes.InvalidRecord, "The line is not a JSON object.", place);
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isText = Is(ref reader, _textField), isId = !isText && Is(ref reader, _idField);
            int nameStart = (int)reader.TokenStartIndex;
            reader.Read();
            if (isText)
            {
                text = reader.TokenType == JsonTokenType.String ? JsonText.Decode(reader.ValueSpan, reader.ValueIsEscaped) : null;
                reader.Skip();
            }
            else if (isId)
            {
                id = ReadId(ref reader, line);
            }
            else
            {
                reader.Skip();
                if (options.KeepExtra)
                    AddExtra(ref extra, line[nameStart..(int)reader.BytesConsumed]);
            }
        }

        reader.Read(); // anything behind the object is an error
        if (text is null)
            return Article.Failed(id, DiagnosticCodes.InvalidRecord, $"The record has no member \"{options.TextField}\" with a string; --text-field names another.", place);
        return new Article { Id = id, Text = text, Extra = Close(extra), Place = place };
    }

    private static bool Is(ref Utf8JsonReader reader, byte[] name) => reader.ValueTextEquals(name);

    private static string? ReadId(ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        if (reader.TokenType == JsonTokenType.String)
            return JsonText.Decode(reader.ValueSpan, reader.ValueIsEscaped);
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return Encoding.UTF8.GetString(line[start..(int)reader.BytesConsumed]);
    }

    private static void AddExtra(ref ArrayBufferWriter<byte>? extra, ReadOnlySpan<byte> member)
    {
        extra ??= new ArrayBufferWriter<byte>();
        extra.Write(extra.WrittenCount == 0 ? "{"u8 : ","u8);
        extra.Write(member);
    }

    private static JsonElement? Close(ArrayBufferWriter<byte>? extra)
    {
        if (extra is null)
            return null;
        extra.Write("}"u8);
        var reader = new Utf8JsonReader(extra.WrittenSpan, new JsonReaderOptions { MaxDepth = 256 });
        return JsonElement.ParseValue(ref reader);
    }
}
