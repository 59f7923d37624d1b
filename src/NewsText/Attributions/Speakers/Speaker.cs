namespace NewsText;

/// <summary>Somebody whose statements a document reports. Immutable and thread-safe.</summary>
/// <param name="Name">The fullest form in the document, as in <see cref="Attribution.Speaker"/>.</param>
/// <param name="Aliases">What else the sources beside the cues call the speaker ("Mr. Lund", "the mayor"), pronouns left out, in order of first use.</param>
/// <param name="Attributions">The speaker's statements in text order.</param>
public sealed record Speaker(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<Attribution> Attributions)
{
    /// <summary>Groups attributions by speaker, in order of each speaker's first statement; attributions without speaker are left out.</summary>
    /// <param name="text">The text that the attributions' spans point into.</param>
    /// <param name="attributions">Attributions in text order.</param>
    /// <exception cref="ArgumentOutOfRangeException">A source lies outside <paramref name="text"/>.</exception>
    public static IReadOnlyList<Speaker> ListOf(string text, IEnumerable<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(attributions);
        var speakers = new List<Speaker>();
        foreach (IGrouping<string, Attribution> said in attributions.Where(a => a.Speaker is not null).GroupBy(a => a.Speaker!, StringComparer.Ordinal))
        {
            string[] aliases = [.. said
                .Where(a => a.Source is not null && a.SourceType is not (null or SourceType.Pronoun))
                .Select(a => a.Source!.Value.In(text))
                .Where(alias => !alias.Equals(said.Key, StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)];
            speakers.Add(new Speaker(said.Key, aliases, [.. said]));
        }

        return speakers;
    }
}
