namespace NewsText.Attributions;

/// <summary>What the words of a source say by themselves, pronouns left open.</summary>
/// <param name="Type">What kind of source it is.</param>
/// <param name="Entity">Index in the name book, or -1.</param>
/// <param name="Name">The speaker, or null.</param>
/// <param name="Rule">Stable id of the rule that named it.</param>
internal readonly record struct SourcePhrase(SourceType Type, int Entity, string? Name, string Rule)
{
    /// <summary>Token of the pronoun, for <see cref="SourceType.Pronoun"/>.</summary>
    public int At { get; init; }

    /// <summary>Many people, or a body: "they" may mean it.</summary>
    public bool Plural { get; init; }
}
