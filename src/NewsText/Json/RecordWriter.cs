using System.Runtime.InteropServices;
using System.Text.Json;

namespace NewsText.Json;

/// <summary>Writes a record as <see cref="NewsTextJsonContext"/> describes it, member by member.</summary>
/// <remarks>By hand, since the serialiser's description of types costs a tool that starts, writes one line and ends more than its analysis. A test compares the two.</remarks>
internal static class RecordWriter
{
    public static void Write(Utf8JsonWriter writer, OutputRecord record)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("id"u8);
        TextConverter.WriteText(writer, record.Id);
        if (record.Version is { } version)
            writer.WriteNumber("version"u8, version);
        WriteText(writer, "raw"u8, record.Raw);
        if (record.Page is { } page)
            WritePage(writer, page);
        WriteText(writer, "text"u8, record.Text);
        WriteArray(writer, "edits"u8, record.Edits, WriteEdit);
        WriteArray(writer, "sentences"u8, record.Sentences, WriteSpan);
        WriteArray(writer, "attributions"u8, record.Attributions, WriteAttribution);
        WriteArray(writer, "casualties"u8, record.Casualties, WriteCasualty);
        if (record.Summary is { } summary)
            WriteSummary(writer, summary);
        WriteArray(writer, "diagnostics"u8, record.Diagnostics, WriteDiagnostic);
        WriteArray(writer, "explanations"u8, record.Explanations, WriteExplanation);
        if (record.Extra is { } extra)
        {
            writer.WritePropertyName("extra"u8);
            writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(extra), skipInputValidation: true);
        }

        if (record.Error is { } error)
        {
            writer.WriteStartObject("error"u8);
            writer.WriteString("code"u8, error.Code);
            writer.WriteString("message"u8, error.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T>? items, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (items is null)
            return;
        writer.WriteStartArray(name);
        for (int i = 0; i < items.Count; i++)
            write(writer, items[i]);
        writer.WriteEndArray();
    }

    private static void WritePage(Utf8JsonWriter writer, PageRecord page)
    {
        writer.WriteStartObject("page"u8);
        WritePlain(writer, "title"u8, page.Title);
        WritePlain(writer, "byline"u8, page.Byline);
        WritePlain(writer, "published"u8, page.Published);
        WritePlain(writer, "language"u8, page.Language);
        writer.WriteEndObject();
    }

    private static void WriteEdit(Utf8JsonWriter writer, EditRecord edit)
    {
        writer.WriteStartObject();
        WriteEnds(writer, edit.Start, edit.End);
        writer.WriteString("kind"u8, edit.Kind);
        WriteText(writer, "replacement"u8, edit.Replacement);
        writer.WriteString("rule"u8, edit.Rule);
        writer.WriteNumber("confidence"u8, edit.Confidence);
        writer.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter writer, SpanRecord span)
    {
        writer.WriteStartObject();
        WriteEnds(writer, span.Start, span.End);
        WriteText(writer, "text"u8, span.Text);
        WritePlain(writer, "group"u8, span.Group);
        writer.WriteEndObject();
    }

    private static void WriteAttribution(Utf8JsonWriter writer, AttributionRecord a)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id"u8, a.Id);
        WriteNumber(writer, "parent"u8, a.Parent);
        writer.WriteString("kind"u8, a.Kind);
        WriteArray(writer, "content"u8, a.Content, WriteSpan);
        WriteSpan(writer, "cue"u8, a.Cue);
        WriteSpan(writer, "source"u8, a.Source);
        writer.WritePropertyName("speaker"u8);
        TextConverter.WriteText(writer, a.Speaker);
        writer.WriteString("sourceType"u8, a.SourceType);
        writer.WriteBoolean("negated"u8, a.Negated);
        writer.WriteBoolean("hedged"u8, a.Hedged);
        writer.WriteBoolean("anonymous"u8, a.Anonymous);
        writer.WriteString("rule"u8, a.Rule);
        writer.WriteNumber("confidence"u8, a.Confidence);
        writer.WriteEndObject();
    }

    private static void WriteCasualty(Utf8JsonWriter writer, CasualtyRecord f)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id"u8, f.Id);
        WriteNumber(writer, "parent"u8, f.Parent);
        WriteEnds(writer, f.Start, f.End);
        writer.WriteString("outcome"u8, f.Outcome);
        WriteNumber(writer, "min"u8, f.Min);
        WriteNumber(writer, "max"u8, f.Max);
        writer.WriteBoolean("approximate"u8, f.Approximate);
        WriteSpan(writer, "cue"u8, f.Cue);
        WriteSpan(writer, "victim"u8, f.Victim);
        writer.WriteString("relation"u8, f.Relation);
        writer.WriteString("status"u8, f.Status);
        writer.WriteBoolean("negated"u8, f.Negated);
        writer.WriteBoolean("cumulative"u8, f.Cumulative);
        WriteNumber(writer, "attribution"u8, f.Attribution);
        WriteSpan(writer, "source"u8, f.Source);
        writer.WriteString("rule"u8, f.Rule);
        writer.WriteNumber("confidence"u8, f.Confidence);
        writer.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter writer, IReadOnlyDictionary<string, SummaryRecord> summary)
    {
        writer.WriteStartObject("summary"u8);
        foreach ((string outcome, SummaryRecord s) in summary)
        {
            writer.WriteStartObject(outcome);
            WriteNumber(writer, "low"u8, s.Low);
            WriteNumber(writer, "best"u8, s.Best);
            WriteNumber(writer, "high"u8, s.High);
            writer.WriteNumber("sources"u8, s.Sources);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter writer, DiagnosticRecord d)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, d.Code);
        writer.WriteString("message"u8, d.Message);
        WriteEnds(writer, d.Start, d.End);
        writer.WriteEndObject();
    }

    private static void WriteExplanation(Utf8JsonWriter writer, ExplanationRecord e)
    {
        writer.WriteStartObject();
        writer.WriteString("finding"u8, e.Finding);
        writer.WriteNumber("index"u8, e.Index);
        writer.WriteString("rule"u8, e.Rule);
        writer.WriteString("meaning"u8, e.Meaning);
        WriteText(writer, "evidence"u8, e.Evidence);
        writer.WriteEndObject();
    }

    private static void WriteEnds(Utf8JsonWriter writer, int start, int end)
    {
        writer.WriteNumber("start"u8, start);
        writer.WriteNumber("end"u8, end);
    }

    private static void WriteSpan(Utf8JsonWriter writer, ReadOnlySpan<byte> name, SpanRecord? span)
    {
        writer.WritePropertyName(name);
        if (span is null)
            writer.WriteNullValue();
        else
            WriteSpan(writer, span);
    }

    private static void WriteNumber(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }

    /// <summary>Words of the text, which may hold half a surrogate pair.</summary>
    private static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? text)
    {
        if (text is null)
            return;
        writer.WritePropertyName(name);
        TextConverter.WriteText(writer, text);
    }

    private static void WritePlain(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }
}
