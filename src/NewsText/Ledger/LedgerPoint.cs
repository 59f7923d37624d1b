namespace NewsText;

/// <summary>One claim in the course of an event.</summary>
/// <param name="Date">When the article that carries it was published.</param>
/// <param name="Article">Id of that article.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Revises">The same source's last claim before, where the numbers differ; else null.</param>
public sealed record LedgerPoint(DateTimeOffset Date, string Article, LedgerClaim Claim, LedgerClaim? Revises);
