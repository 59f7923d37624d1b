using System.Text.Json;

namespace NewsText.Cli.Totals;

/// <summary>What the events of a ledger add up to: each event once, however many articles tell of it.</summary>
internal sealed record EventTotals(long Events, long Articles, long Copies, SortedDictionary<string, RangeTotal> Summary)
{
    public static EventTotals Of(IReadOnlyList<LedgerEvent> events)
    {
        var summary = new SortedDictionary<string, RangeTotal>(StringComparer.Ordinal);
        foreach ((Outcome outcome, OutcomeSummary s) in events.SelectMany(e => e.Summary))
        {
            string name = outcome.ToString().ToLowerInvariant();
            var one = RangeTotal.Of(s.Low, s.Best, s.High);
            summary[name] = summary.TryGetValue(name, out RangeTotal? before) ? before.Plus(one) : one;
        }

        return new EventTotals(events.Count, events.Sum(e => (long)e.Articles.Count), events.Sum(e => (long)e.Copies.Count), summary);
    }

    public string Write() => JsonSerializer.Serialize(this, TotalsContext.Default.EventTotals);
}
