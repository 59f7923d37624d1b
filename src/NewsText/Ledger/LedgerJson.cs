using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsText.Ledger;

/// <summary>The canonical line of a ledger entry.</summary>
internal static class LedgerJson
{
    private static readonly LedgerJsonContext Context = new(new JsonSerializerOptions(LedgerJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(LedgerEntry entry) => JsonSerializer.Serialize(entry, Context.LedgerEntry);

    public static LedgerEntry Read(string line) =>
        JsonSerializer.Deserialize(line, Context.LedgerEntry) ?? throw new JsonException("The entry is null.");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(OutcomeConverter)])]
[JsonSerializable(typeof(LedgerEntry))]
internal sealed partial class LedgerJsonContext : JsonSerializerContext;

internal sealed class OutcomeConverter() : JsonStringEnumConverter<Outcome>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
