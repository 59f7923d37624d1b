namespace NewsText.Accuracy;

/// <summary>The summary's outcomes by their best figure.</summary>
internal static class SummaryComparison
{
    public static Tally Compare(Expectation expected, NewsDocument found)
    {
        var tally = new Tally();
        var actual = found.Summary.ToDictionary(s => s.Key.ToString().ToLowerInvariant(), s => s.Value, StringComparer.Ordinal);
        foreach ((string outcome, (long? low, long? best, long? high)) in expected.Summary)
        {
            bool any = actual.Remove(outcome, out OutcomeSummary s);
            string line = $"{outcome}: expected {low}/{best}/{high}, found {(any ? $"{s.Low}/{s.Best}/{s.High}" : "nothing")}";
            if (!any)
            {
                tally.Counts.Missed++;
                tally.Differences.Add(line);
            }
            else if (s.Best != best)
            {
                tally.Counts.Missed++;
                tally.Counts.False++;
                tally.Differences.Add(line);
            }
            else
            {
                tally.Counts.True++;
                tally.Judge(s.Low == low && s.High == high, line);
            }
        }

        foreach ((string outcome, OutcomeSummary s) in actual.Where(s => s.Value.Best is not 0))
        {
            // Rescued people and victims without a number are counted or not, as readers like.
            if (outcome == "rescued" || expected.Casualties.Any(f => f.Optional && string.Equals(f.Outcome, outcome, StringComparison.Ordinal) && f.Relation != "background"))
                continue;
            tally.Counts.False++;
            tally.Differences.Add($"{outcome}: expected nothing, found {s.Low}/{s.Best}/{s.High}");
        }

        return tally;
    }
}
