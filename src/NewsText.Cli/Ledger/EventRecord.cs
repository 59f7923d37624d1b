using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsText.Cli.Ledger;

/// <summary>One line of <c>ledger events</c>.</summary>
internal sealed record EventRecord(
    string Key,
    string Title,
    DateTimeOffset First,
    DateTimeOffset Last,
    IReadOnlyList<string> Articles,
    IReadOnlyList<string> Copies,
    IReadOnlyList<EventPoint> Points,
    IReadOnlyDictionary<string, SummaryRecord> Summary)
{
    private static readonly EventRecordContext Context = new(new JsonSerializerOptions(EventRecordContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Serialize(LedgerEvent e) => JsonSerializer.Serialize(
        new EventRecord(
            e.Key,
            e.Title,
            e.First,
            e.Last,
            e.Articles,
            e.Copies,
            [.. e.Points.Select(p => new EventPoint(p.Date, p.Article, Name(p.Claim.Outcome), p.Claim.Least, p.Claim.Most, p.Claim.Approximate, p.Claim.Source, p.Revises is { } r ? new EventCount(r.Least, r.Most) : null))],
            e.Summary.OrderBy(s => s.Key).ToDictionary(s => Name(s.Key), s => new SummaryRecord(s.Value.Low, s.Value.Best, s.Value.High, s.Value.Sources), StringComparer.Ordinal)),
        Context.EventRecord);

    private static string Name(Outcome outcome) => outcome.ToString().ToLowerInvariant();
}

/// <summary>One claim; <paramref name="Revises"/> is the same source's number before, where it changed.</summary>
internal sealed record EventPoint(DateTimeOffset Date, string Article, string Outcome, long? Min, long? Max, bool Approximate, string? Source, EventCount? Revises);

/// <summary>A number as a range.</summary>
internal sealed record EventCount(long? Min, long? Max);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EventRecord))]
internal sealed partial class EventRecordContext : JsonSerializerContext;
