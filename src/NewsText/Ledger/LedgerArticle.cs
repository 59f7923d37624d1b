namespace NewsText;

/// <summary>What the caller knows of an article that goes into a <see cref="CasualtyLedger"/>.</summary>
/// <param name="Id">The article's id in the caller's archive.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Title">Its title, or null to take the first sentence.</param>
/// <param name="EventKey">The event it is about, where the caller knows; articles with the same key are one event. Null to find the event by likeness.</param>
public sealed record LedgerArticle(string Id, DateTimeOffset Date, string? Title = null, string? EventKey = null);
