using System.Text.Json.Serialization;
using NewsText.Json;

namespace NewsText;

/// <summary>An <see cref="Edit"/> in the contract's JSON.</summary>
public sealed record EditRecord(
    int Start,
    int End,
    string Kind,
    [property: JsonConverter(typeof(TextConverter))] string Replacement,
    string Rule,
    double Confidence);
