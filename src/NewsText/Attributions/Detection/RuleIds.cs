using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using NewsText.Lexicons;

namespace NewsText.Attributions;

/// <summary>Stable rule ids (the order of source, cue and content, and what kind of content stands behind the cue) and how sure they are.</summary>
internal static class RuleIds
{
    private const double Unmeasured = 0.75;

    private static readonly int Shapes = Enum.GetValues<ContentKind>().Length;
    private static readonly (string Id, double Confidence)[] Known = Build();

    public static string Of(AttributionRule rule, ContentKind shape) => Known[((int)rule * Shapes) + (int)shape].Id;

    /// <summary>The share of the rule's findings that were right on annotated newspaper text.</summary>
    public static double Confidence(AttributionRule rule, ContentKind shape) => Known[((int)rule * Shapes) + (int)shape].Confidence;

    private static (string Id, double Confidence)[] Build()
    {
        FrozenDictionary<string, double> measured = LexiconReader.Read("en/attribution-confidence.txt")
            .ToFrozenDictionary(static line => line[0], static line => double.Parse(line[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        AttributionRule[] rules = Enum.GetValues<AttributionRule>();
        var known = new (string, double)[rules.Length * Shapes];
        foreach (AttributionRule rule in rules)
        {
            foreach (ContentKind shape in Enum.GetValues<ContentKind>())
            {
                string id = "attribution" + Kebab(rule.ToString(), '.') + (shape == ContentKind.None ? "" : Kebab(shape.ToString(), '-'));
                known[((int)rule * Shapes) + (int)shape] = (id, measured.GetValueOrDefault(id, Unmeasured));
            }
        }

        return known;
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
}
