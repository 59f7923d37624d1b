namespace NewsText.Casualties;

/// <summary>A piece of a sentence: tokens [First, Next).</summary>
internal struct Chunk
{
    public ChunkKind Kind;
    public int First;
    public int Next;

    /// <summary>Depth of round brackets it stands in.</summary>
    public byte Depth;

    // Noun phrases.
    public PhraseTraits Traits;
    public CountRange Range;

    /// <summary>The number as written, or null.</summary>
    public long? Named;

    /// <summary>First token of the quantity, or of the phrase.</summary>
    public int Start;

    /// <summary>The head noun, or -1.</summary>
    public int Head;
    public string? Group;

    /// <summary>For a phrase: the outcome word inside it ("12 deaths", "the wounded", "ten kidnapped girls"). For a cue: its use.</summary>
    public CueUse? Cue;
    public int CueFirst;
    public int CueNext;

    public readonly bool Has(PhraseTraits trait) => (Traits & trait) != PhraseTraits.None;

    public readonly bool IsPhrase => Kind == ChunkKind.NounPhrase;

    public readonly bool IsCue => Kind == ChunkKind.Cue;
}
