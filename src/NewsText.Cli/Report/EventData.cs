using System.Buffers;
using System.Text;
using System.Text.Json;
using NewsText.Cli.Output;

namespace NewsText.Cli.Report;

/// <summary>The ledger's events that more than one article tells of, for the page's timelines.</summary>
internal static class EventData
{
    public static string Write(IEnumerable<LedgerEvent> events)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (LedgerEvent told in events.Where(e => e.Articles.Count > 1))
                Write(writer, told);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, LedgerEvent told)
    {
        writer.WriteStartObject();
        writer.WriteString("title", told.Title);
        writer.WriteStartArray("articles");
        foreach (string id in told.Articles)
            writer.WriteStringValue(id);
        writer.WriteEndArray();
        writer.WriteStartArray("points");
        foreach (LedgerPoint point in told.Points.Where(p => p.Claim.Outcome is Outcome.Killed or Outcome.Injured))
        {
            writer.WriteStartObject();
            writer.WriteNumber("time", point.Date.ToUnixTimeMilliseconds());
            writer.WriteString("article", point.Article);
            writer.WriteString("outcome", Wording.Name(point.Claim.Outcome));
            writer.WriteString("source", point.Claim.Source);
            Write(writer, "min", point.Claim.Least);
            Write(writer, "max", point.Claim.Most);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }
}
