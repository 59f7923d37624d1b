using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using NewsText.Lexicons;

namespace NewsText.Attributions;

/// <summary>Stable rule ids (the order of source, cue and content, and what kind of content stands behind the cue) and how sure they are.</summary>
internal static class RuleIds
{
    private const double Unmeasured = 0.75;

    private static readonly ConcurrentDictionary<(string, ContentKind), string> Ids = new();

    private static readonly FrozenDictionary<string, double> Measured = LexiconReader.Read("en/attribution-confidence.txt")
        .ToFrozenDictionary(static line => line[0], static line => double.Parse(line[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static string Of(string order, ContentKind shape) =>
        shape == ContentKind.None ? order : Ids.GetOrAdd((order, shape), static key => key.Item1 + "-" + Name(key.Item2));

    /// <summary>The share of the rule's findings that were right on annotated newspaper text.</summary>
    public static double Confidence(string rule) => Measured.GetValueOrDefault(rule, Unmeasured);

    private static string Name(ContentKind kind) => kind switch
    {
        ContentKind.NounPhrase => "noun-phrase",
        ContentKind.ObjectInfinitive => "object-infinitive",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
