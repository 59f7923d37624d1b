using System.Text.Json.Serialization;

namespace NewsText;

/// <summary>An <see cref="OutcomeSummary"/> in the contract's JSON. All members are always written.</summary>
public sealed record SummaryRecord(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? Low,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? Best,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? High,
    int Sources);
