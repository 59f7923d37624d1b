using System.Text.Json.Serialization;
using NewsText.Json;

namespace NewsText;

/// <summary>A half-open span in the contract's JSON.</summary>
/// <param name="Start">Offset of the first unit.</param>
/// <param name="End">Offset behind the last unit.</param>
/// <param name="Text">The words, where the contract carries them.</param>
/// <param name="Group">The class of victims, where the contract carries it.</param>
public sealed record SpanRecord(
    int Start,
    int End,
    [property: JsonConverter(typeof(TextConverter))] string? Text = null,
    string? Group = null);
