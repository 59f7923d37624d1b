namespace NewsText;

/// <summary>What a document claims in all about one outcome of its main event.</summary>
/// <param name="Low">The lowest number claimed, or null where every claim is open below.</param>
/// <param name="Best">The figure to quote: never an average.</param>
/// <param name="High">The highest number claimed, or null where a claim is open above.</param>
/// <param name="Sources">How many different claimants; the text itself counts as one.</param>
public readonly record struct OutcomeSummary(long? Low, long? Best, long? High, int Sources);
