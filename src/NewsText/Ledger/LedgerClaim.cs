namespace NewsText;

/// <summary>What one article says that one source claims about one outcome of the main event.</summary>
/// <param name="Outcome">What happened.</param>
/// <param name="Least">The smallest number claimed, or null where open below.</param>
/// <param name="Most">The largest number claimed, or null where open above.</param>
/// <param name="Approximate">"about", "nearly", or a word of vague size.</param>
/// <param name="Source">Who claims it, in the article's words; null where the article itself does.</param>
public sealed record LedgerClaim(Outcome Outcome, long? Least, long? Most, bool Approximate, string? Source)
{
    /// <summary>The number to quote: the least, or the most where there is no least.</summary>
    public long? Best => Least ?? Most;
}
