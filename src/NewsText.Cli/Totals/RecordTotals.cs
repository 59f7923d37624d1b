using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsText.Cli.Totals;

/// <summary>What records add up to. The totals of parts add up to the totals of the whole, in any order, to the same bytes.</summary>
internal sealed class RecordTotals
{
    public const int Format = 1;

    /// <summary>Version of this format; the member by which totals are told from records.</summary>
    [JsonPropertyName("totals")]
    public int Version { get; init; } = Format;

    public long Articles { get; set; }

    /// <summary>Error records by code; they count as articles too.</summary>
    public SortedDictionary<string, long> Errors { get; init; } = new(StringComparer.Ordinal);

    public long Edits { get; set; }

    public long Sentences { get; set; }

    public long Attributions { get; set; }

    public long Casualties { get; set; }

    /// <summary>Diagnostics by code.</summary>
    public SortedDictionary<string, long> Diagnostics { get; init; } = new(StringComparer.Ordinal);

    /// <summary>By outcome, summed over articles: an event that many articles tell of counts in each.</summary>
    public SortedDictionary<string, RangeTotal> Summary { get; init; } = new(StringComparer.Ordinal);

    public void Add(RecordTotals other)
    {
        Articles += other.Articles;
        Edits += other.Edits;
        Sentences += other.Sentences;
        Attributions += other.Attributions;
        Casualties += other.Casualties;
        foreach ((string code, long count) in other.Errors)
            Count(Errors, code, count);
        foreach ((string code, long count) in other.Diagnostics)
            Count(Diagnostics, code, count);
        foreach ((string outcome, RangeTotal total) in other.Summary)
            Add(outcome, total);
    }

    public void Add(string outcome, RangeTotal total) =>
        Summary[outcome] = Summary.TryGetValue(outcome, out RangeTotal? before) ? before.Plus(total) : total;

    public static void Count(SortedDictionary<string, long> counts, string code, long more = 1) =>
        counts[code] = counts.GetValueOrDefault(code) + more;

    public string Write() => JsonSerializer.Serialize(this, TotalsContext.Default.RecordTotals);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The line holds no totals.</exception>
    public static RecordTotals Read(ReadOnlySpan<byte> line) =>
        JsonSerializer.Deserialize(line, TotalsContext.Default.RecordTotals) is { Version: Format } totals ? totals : throw new JsonException("The totals are of another version");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(RecordTotals))]
[JsonSerializable(typeof(EventTotals))]
internal sealed partial class TotalsContext : JsonSerializerContext;
