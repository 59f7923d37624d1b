namespace NewsText.Accuracy;

/// <summary>An article's analysis against its expectation, capability by capability.</summary>
public sealed class Comparison
{
    private Comparison(Expectation expected, NewsDocument found)
    {
        KeptLines = LineComparison.KeptLines(expected, found);
        Repairs = LineComparison.Repairs(expected, found);
        Sentences = SentenceComparison.Compare(expected, found);
        (Attributions, ExactAttributions) = AttributionComparison.Compare(expected, found);
        (Figures, Claimants) = FigureComparison.Compare(expected, found);
        Summary = SummaryComparison.Compare(expected, found);
    }

    /// <summary>Lines kept and removed.</summary>
    public Tally KeptLines { get; }

    /// <summary>Lines whose characters were mended.</summary>
    public Tally Repairs { get; }

    /// <summary>Sentence ends.</summary>
    public Tally Sentences { get; }

    /// <summary>Statements found, by an overlap of at least a half; judged for the speaker.</summary>
    public Tally Attributions { get; }

    /// <summary>Statements found word for word.</summary>
    public Tally ExactAttributions { get; }

    /// <summary>Figures with the right outcome, place and range; judged for relation and status.</summary>
    public Tally Figures { get; }

    /// <summary>Judged for who claims the figure.</summary>
    public Tally Claimants { get; }

    /// <summary>Outcomes with the right best figure; judged for the lowest.</summary>
    public Tally Summary { get; }

    /// <summary>Each capability under its name.</summary>
    public IEnumerable<(string Name, Tally Tally, double Value)> Values =>
    [
        ("kept lines F1", KeptLines, KeptLines.F1),
        ("mended lines F1", Repairs, Repairs.F1),
        ("sentence ends F1", Sentences, Sentences.F1),
        ("attributions F1", Attributions, Attributions.F1),
        ("attributions, words exact F1", ExactAttributions, ExactAttributions.F1),
        ("speakers right", Attributions, Attributions.Accuracy),
        ("figures, value F1", Figures, Figures.F1),
        ("figures, relation and status right", Figures, Figures.Accuracy),
        ("claimants right", Claimants, Claimants.Accuracy),
        ("summaries F1", Summary, Summary.F1),
    ];

    public static Comparison Of(Expectation expected, NewsDocument found)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(found);
        return new Comparison(expected, found);
    }

    /// <summary>Adds another article's tallies to this one's.</summary>
    public void Add(Comparison other)
    {
        ArgumentNullException.ThrowIfNull(other);
        KeptLines.Add(other.KeptLines);
        Repairs.Add(other.Repairs);
        Sentences.Add(other.Sentences);
        Attributions.Add(other.Attributions);
        ExactAttributions.Add(other.ExactAttributions);
        Figures.Add(other.Figures);
        Claimants.Add(other.Claimants);
        Summary.Add(other.Summary);
    }

    /// <summary>Writes what differs, by capability.</summary>
    public void WriteDifferences(TextWriter writer, string title)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteLine(title);
        foreach ((Tally tally, string names) in Values.GroupBy(v => v.Tally).Select(g => (g.Key, string.Join(", ", g.Select(v => $"{v.Name} {v.Value:F3}")))))
        {
            writer.WriteLine($"  {names}");
            foreach (string difference in tally.Differences)
                writer.WriteLine($"      {difference}");
        }
    }

    /// <summary>The words of a span, on one line and cut in the middle when long.</summary>
    internal static string Quote(string raw, TextSpan span, int length = 70)
    {
        string words = string.Join(' ', span.In(raw).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= length ? words : $"{words[..(length * 2 / 3)]} … {words[^(length / 3)..]}";
    }
}
