using System.Collections.Frozen;
using System.Globalization;
using NewsText.Lexicons;

namespace NewsText.Casualties;

/// <summary>How sure each rule is (<c>Languages/en/casualties/rule-confidence.txt</c>).</summary>
internal static class RuleConfidence
{
    private const double Unmeasured = 0.8;

    /// <summary>For people without a number: what the phrase shows is less than a count.</summary>
    private const double MostUncounted = 0.6;

    private const double Hedged = 0.9;

    private static readonly FrozenDictionary<string, double> Measured = LexiconReader.Read("en/casualties/rule-confidence.txt")
        .ToFrozenDictionary(static line => line[0], static line => double.Parse(line[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static double Of(string rule, bool uncounted, bool hedged)
    {
        double confidence = Measured.GetValueOrDefault(rule, Unmeasured);
        if (uncounted)
            confidence = Math.Min(confidence, MostUncounted);
        return Math.Round(hedged ? confidence * Hedged : confidence, 3);
    }
}
