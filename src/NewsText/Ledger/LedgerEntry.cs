namespace NewsText;

/// <summary>The facts of one article that a ledger keeps: no text, a few hundred bytes. Immutable.</summary>
public sealed record LedgerEntry
{
    /// <summary><see cref="LedgerArticle.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary><see cref="LedgerArticle.Date"/>, in UTC.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary><see cref="LedgerArticle.EventKey"/>.</summary>
    public string? EventKey { get; init; }

    /// <summary>The title given, or the first sentence.</summary>
    public required string Title { get; init; }

    /// <summary>Hashes of the content words of the title, sorted.</summary>
    public required IReadOnlyList<uint> TitleWords { get; init; }

    /// <summary>Hashes of the names in the opening, sorted.</summary>
    public required IReadOnlyList<uint> Names { get; init; }

    /// <summary>Smallest shingle hash of each bin: two texts share about as many bins as they share text.</summary>
    public required IReadOnlyList<uint> Fingerprint { get; init; }

    /// <summary>The claims by outcome: first the one that the article's summary quotes, then by source.</summary>
    public required IReadOnlyList<LedgerClaim> Claims { get; init; }
}
