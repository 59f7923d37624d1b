using System.Globalization;
using System.Text;
using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Stable rule ids (the order of source, cue and content, and what kind of content stands behind the cue) and how sure they are.</summary>
internal static class RuleIds
{
    private const double Unmeasured = 0.75;
    private const int Shapes = 16; // more than there are kinds of content
    private const int Rules = 64;

    private static readonly SharedRule?[] Known = new SharedRule?[Rules * Shapes]; // made as they are met; two threads make the same

    private static readonly Dictionary<string, double> Measured = Read();

    /// <summary>The rule's id and the share of its findings that were right on annotated newspaper text.</summary>
    public static SharedRule Of(AttributionRule rule, ContentKind shape) => Known[((int)rule * Shapes) + (int)shape] ??= Make(rule, shape);

    private static SharedRule Make(AttributionRule rule, ContentKind shape)
    {
        string id = "attribution" + Kebab(rule.ToString(), '.') + (shape == ContentKind.None ? "" : Kebab(shape.ToString(), '-'));
        return new SharedRule(id, Measured.GetValueOrDefault(id, Unmeasured));
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
}
