namespace NewsText.Casualties;

/// <summary>A cue of several words; the words behind the first.</summary>
internal sealed record CuePhrase(PhraseWord[] Words, CueUse Use)
{
    /// <summary>The bits of the words it may go on with.</summary>
    public ulong Next { get; } = Words[0].Bits;
}
