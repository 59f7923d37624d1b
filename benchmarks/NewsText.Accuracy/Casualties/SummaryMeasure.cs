using System.Text.Json;

namespace NewsText.Accuracy;

/// <summary>Whether the best figure of a document equals the coded one.</summary>
public sealed class SummaryMeasure
{
    private readonly SortedDictionary<Outcome, (int All, int Exact, int Positive, int Hit, int PositiveExact)> _counts = [];

    public void Add(JsonElement gold, NewsDocument document)
    {
        if (gold.ObjectOrNull("doc") is not { } coded)
            return;
        long[]? figures = gold.TryGetProperty("figures", out JsonElement list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(f => f.GetInt64())]
            : null;
        foreach (Outcome outcome in (Outcome[])[Outcome.Killed, Outcome.Injured, Outcome.Missing, Outcome.Displaced, Outcome.Abducted])
        {
            if (coded.ObjectOrNull(Name(outcome)) is not { } truth)
                continue;
            long best = truth.NumberOrNull("best") ?? 0;
            List<CasualtyFigure> mine = [.. document.Casualties.Where(f => f.Outcome == outcome && !f.Negated)];
            (long? low, long? found, long? high) = Summary(document, outcome, mine);
            long value = found ?? low ?? high ?? 0;
            (int all, int exact, int positive, int hit, int positiveExact) = _counts.GetValueOrDefault(outcome);
            bool right = value == best;
            bool among = best > 0 && mine.Any(f => (figures ?? [best]).Any(n => f.Count.Least == n || f.Count.Most == n));
            _counts[outcome] = (all + 1, exact + (right ? 1 : 0), positive + (best > 0 ? 1 : 0), hit + (among ? 1 : 0), positiveExact + (best > 0 && right ? 1 : 0));
        }
    }

    public IEnumerable<Measure> Measures(string set)
    {
        foreach ((Outcome outcome, (int all, int exact, int positive, int hit, int positiveExact)) in _counts)
        {
            yield return new Measure(set, $"{Name(outcome)} best exact", (double)exact / all);
            if (positive == 0)
                continue;
            yield return new Measure(set, $"{Name(outcome)} best exact where any", (double)positiveExact / positive);
            yield return new Measure(set, $"{Name(outcome)} among the figures", (double)hit / positive);
        }
    }

    private static (long? Low, long? Best, long? High) Summary(NewsDocument document, Outcome outcome, List<CasualtyFigure> mine)
    {
        if (document.Summary.TryGetValue(outcome, out OutcomeSummary summary))
            return (summary.Low, summary.Best, summary.High);
        // Outcomes that the summary left out, but for the two that every coding asks for, are read off the first figure.
        return outcome is not (Outcome.Killed or Outcome.Injured) && mine.Count > 0
            ? (mine[0].Count.Least, mine[0].Count.Least ?? mine[0].Count.Most, mine[0].Count.Most)
            : (null, null, null);
    }

    private static string Name(Outcome outcome) => outcome.ToString().ToLowerInvariant();
}
