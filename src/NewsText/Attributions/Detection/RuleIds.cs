using System.Collections.Concurrent;

namespace NewsText.Attributions;

/// <summary>Stable rule ids: the order of source, cue and content, and what kind of content stands behind the cue.</summary>
internal static class RuleIds
{
    private static readonly ConcurrentDictionary<(string, ContentKind), string> Ids = new();

    public static string Of(string order, ContentKind shape) =>
        shape == ContentKind.None ? order : Ids.GetOrAdd((order, shape), static key => key.Item1 + "-" + Name(key.Item2));

    private static string Name(ContentKind kind) => kind switch
    {
        ContentKind.NounPhrase => "noun-phrase",
        ContentKind.ObjectInfinitive => "object-infinitive",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
