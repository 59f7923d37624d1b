using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsText.Json;

/// <summary>Strings from a text, which may hold half a surrogate pair: those are written as escapes, where the writer alone would lose them.</summary>
internal sealed class TextConverter : JsonConverter<string?>
{
    /// <summary>The writer takes no longer string in one piece; it would need six times as many bytes at once.</summary>
    private const int LongestToken = 64 << 20;

    private const int Segment = 1 << 20;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => reader.HasValueSequence
            ? JsonText.Decode(reader.ValueSequence.ToArray(), reader.ValueIsEscaped)
            : JsonText.Decode(reader.ValueSpan, reader.ValueIsEscaped),
        _ => throw new JsonException("A string is expected."),
    };

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => WriteText(writer, value);

    /// <summary>Writes the text, or null.</summary>
    public static void WriteText(Utf8JsonWriter writer, string? value)
    {
        if (value is null)
            writer.WriteNullValue();
        else if (!JsonText.IsWellFormed(value))
            writer.WriteRawValue(Escape(value), skipInputValidation: true);
        else if (value.Length <= LongestToken)
            writer.WriteStringValue(value);
        else
            WriteSegments(writer, value);
    }

    private static void WriteSegments(Utf8JsonWriter writer, ReadOnlySpan<char> rest)
    {
        while (rest.Length > Segment)
        {
            writer.WriteStringValueSegment(rest[..Segment], isFinalSegment: false);
            rest = rest[Segment..];
        }

        writer.WriteStringValueSegment(rest, isFinalSegment: true);
    }

    private static string Escape(string value)
    {
        var builder = new System.Text.StringBuilder(value.Length + 16).Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                builder.Append(c).Append(value[++i]);
            else if (c is '"' or '\\')
                builder.Append('\\').Append(c);
            else if (c < ' ' || char.IsSurrogate(c))
                builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                builder.Append(c);
        }

        return builder.Append('"').ToString();
    }
}
