using System.Text.Json.Serialization;

namespace NewsText;

/// <summary>Source-generated serialisation of the contract's records: no reflection, trim- and AOT-safe.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OutputRecord))]
public sealed partial class NewsTextJsonContext : JsonSerializerContext;
