using System.Globalization;
using System.Text;
using NewsText.Lexicons;

namespace NewsText.Attributions;

/// <summary>Stable rule ids (the order of source, cue and content, and what kind of content stands behind the cue) and how sure they are.</summary>
internal static class RuleIds
{
    private const double Unmeasured = 0.75;
    private const int Shapes = 16; // more than there are kinds of content
    private const int Rules = 64;

    private static readonly Entry?[] Known = new Entry?[Rules * Shapes]; // made as they are met; two threads make the same

    private static readonly Dictionary<string, double> Measured = Read();

    public static string Of(AttributionRule rule, ContentKind shape) => Find(rule, shape).Id;

    /// <summary>The share of the rule's findings that were right on annotated newspaper text.</summary>
    public static double Confidence(AttributionRule rule, ContentKind shape) => Find(rule, shape).Confidence;

    private static Entry Find(AttributionRule rule, ContentKind shape) => Known[((int)rule * Shapes) + (int)shape] ??= Make(rule, shape);

    private static Entry Make(AttributionRule rule, ContentKind shape)
    {
        string id = "attribution" + Kebab(rule.ToString(), '.') + (shape == ContentKind.None ? "" : Kebab(shape.ToString(), '-'));
        return new Entry(id, Measured.GetValueOrDefault(id, Unmeasured));
    }

    private static Dictionary<string, double> Read()
    {
        var measured = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("en/attribution-confidence.txt"))
            measured[line[0]] = double.Parse(line[1], CultureInfo.InvariantCulture);
        return measured;
    }

    /// <summary>"SourceCue" as ".source-cue".</summary>
    private static string Kebab(string name, char first)
    {
        var result = new StringBuilder(name.Length + 8);
        foreach (char c in name)
        {
            if (char.IsUpper(c))
                result.Append(result.Length == 0 ? first : '-');
            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }

    private sealed record Entry(string Id, double Confidence);
}
