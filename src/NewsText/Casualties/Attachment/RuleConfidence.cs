using System.Globalization;
using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>How sure each rule is (<c>Languages/en/casualties/rule-confidence.txt</c>).</summary>
internal static class RuleConfidence
{
    private const double Unmeasured = 0.8;

    /// <summary>For people without a number: what the phrase shows is less than a count.</summary>
    private const double MostUncounted = 0.6;

    private const double Hedged = 0.9;

    private static readonly WordTableBuilder<double> Measured = Read();

    public static double Of(string rule, bool uncounted, bool hedged)
    {
        double confidence = Measured.TryGet(rule, out double measured) ? measured : Unmeasured;
        if (uncounted)
            confidence = Math.Min(confidence, MostUncounted);
        return Math.Round(hedged ? confidence * Hedged : confidence, 3);
    }

    private static WordTableBuilder<double> Read()
    {
        var measured = new WordTableBuilder<double>();
        foreach (LexiconLine line in LexiconReader.Read("en/casualties/rule-confidence.txt"))
            measured[line[0]] = double.Parse(line[1], CultureInfo.InvariantCulture);
        return measured;
    }
}
