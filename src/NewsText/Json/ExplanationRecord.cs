using System.Text.Json.Serialization;
using NewsText.Json;

namespace NewsText;

/// <summary>Why one finding was made; written only where it is asked for.</summary>
/// <param name="Finding"><c>edit</c>, <c>sentence</c>, <c>attribution</c> or <c>casualty</c>.</param>
/// <param name="Index">0-based number of the finding in its list.</param>
/// <param name="Rule">Stable id of the rule.</param>
/// <param name="Meaning">The rule in one line.</param>
/// <param name="Evidence">The words that it rests on.</param>
public sealed record ExplanationRecord(
    string Finding,
    int Index,
    string Rule,
    string Meaning,
    [property: JsonConverter(typeof(TextConverter))] string Evidence);
