namespace NewsText.Ledger;

/// <summary>A claim is followed by its outcome and its source's name: lower case, without article; empty for the article itself.</summary>
internal readonly record struct ClaimKey(Outcome Outcome, string Source) : IComparable<ClaimKey>
{
    public static ClaimKey Of(Outcome outcome, string? source)
    {
        string name = (source ?? "").Trim().ToLowerInvariant();
        return new ClaimKey(outcome, name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name);
    }

    public int CompareTo(ClaimKey other) =>
        Outcome != other.Outcome ? Outcome.CompareTo(other.Outcome) : string.CompareOrdinal(Source, other.Source);
}
