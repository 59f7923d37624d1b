namespace NewsText.Ledger;

/// <summary>Groups entries into events and follows the claims of each.</summary>
internal static class EventBuilder
{
    public static IReadOnlyList<LedgerEvent> Build(IReadOnlyList<LedgerEntry> entries)
    {
        int[] cluster = EventClustering.Cluster(entries);
        return [.. Enumerable.Range(0, entries.Count)
            .GroupBy(i => cluster[i])
            .Select(g => ToEvent([.. g.Select(i => entries[i])]))];
    }

    private static LedgerEvent ToEvent(LedgerEntry[] entries)
    {
        var counted = new List<LedgerEntry>();
        var index = new FingerprintIndex();
        var copies = new List<string>();
        foreach (LedgerEntry entry in entries)
        {
            // The earliest of a group of copies counts; entries are sorted by date.
            if (index.HoldsCopyOf(entry))
            {
                copies.Add(entry.Id);
                continue;
            }

            counted.Add(entry);
            index.Add(entry);
        }

        var last = new SortedDictionary<ClaimKey, LedgerClaim>();
        var best = new SortedDictionary<Outcome, long?>();
        var points = new List<LedgerPoint>();
        foreach (LedgerEntry entry in counted)
        {
            foreach (IGrouping<Outcome, LedgerClaim> outcome in entry.Claims.GroupBy(c => c.Outcome))
                best[outcome.Key] = outcome.First().Best;
            foreach (LedgerClaim claim in entry.Claims)
            {
                ClaimKey key = ClaimKey.Of(claim.Outcome, claim.Source);
                LedgerClaim? before = last.GetValueOrDefault(key);
                bool revised = before is not null && (before.Least != claim.Least || before.Most != claim.Most);
                points.Add(new LedgerPoint(entry.Date, entry.Id, claim, revised ? before : null));
                last[key] = claim;
            }
        }

        return new LedgerEvent(
            entries[0].EventKey ?? entries[0].Id,
            entries[0].Title,
            entries[0].Date,
            entries[^1].Date,
            [.. counted.Select(c => c.Id)],
            copies,
            points,
            best.ToDictionary(b => b.Key, b => Summarise(b.Value, [.. last.Where(l => l.Key.Outcome == b.Key).Select(l => l.Value)])));
    }

    private static OutcomeSummary Summarise(long? best, LedgerClaim[] claims) => new(
        claims.Min(c => c.Least ?? c.Most),
        best,
        Array.Exists(claims, c => c.Most is null) ? null : claims.Max(c => c.Most),
        claims.Length);
}
