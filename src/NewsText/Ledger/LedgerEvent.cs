namespace NewsText;

/// <summary>One event as the articles of a ledger tell it.</summary>
/// <param name="Key">The caller's event key, or the id of the earliest article.</param>
/// <param name="Title">Title of the earliest article.</param>
/// <param name="First">Date of the earliest article.</param>
/// <param name="Last">Date of the latest article.</param>
/// <param name="Articles">Ids of the articles that were counted, by date.</param>
/// <param name="Copies">Ids of near-duplicates of those, which count for nothing.</param>
/// <param name="Points">Every claim by date, then article, outcome and source.</param>
/// <param name="Summary">By outcome: lowest and highest of each source's last claim, best of the latest article, number of sources.</param>
public sealed record LedgerEvent(
    string Key,
    string Title,
    DateTimeOffset First,
    DateTimeOffset Last,
    IReadOnlyList<string> Articles,
    IReadOnlyList<string> Copies,
    IReadOnlyList<LedgerPoint> Points,
    IReadOnlyDictionary<Outcome, OutcomeSummary> Summary);
