namespace NewsText.Casualties;

/// <summary>An outcome that a verb tells only with what follows its object: took … hostage, lost two soldiers.</summary>
/// <param name="Tail">Words behind the object as in <see cref="CuePhrase"/>; none where the verb and the noun are enough.</param>
/// <param name="Outcome">What happened to the object.</param>
/// <param name="Doer">The only group that it holds for as the subject, or null.</param>
/// <param name="Nouns">Nouns or groups of victims the object must be of; none for all.</param>
internal sealed record ObjectFrame(PhraseWord[] Tail, Outcome Outcome, string[] Nouns, string? Doer = null)
{
    /// <summary>The bits of the words that the tail may begin with; all where there is no tail.</summary>
    public ulong Next { get; } = Tail.Length > 0 ? Tail[0].Bits : ulong.MaxValue;
}
