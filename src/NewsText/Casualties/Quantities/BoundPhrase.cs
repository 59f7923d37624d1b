namespace NewsText.Casualties;

/// <summary>A phrase before a number, without its first word.</summary>
internal sealed record BoundPhrase(string[] Rest, Bound Bound)
{
    /// <summary>The bit of the word it goes on with; all bits where that may be any determiner, or nothing.</summary>
    public ulong Next { get; } = Rest.Length > 0 && Rest[0].Length > 0 ? PhraseWord.BitOf(Text.WordHash.Of(Rest[0])) : ulong.MaxValue;
}
