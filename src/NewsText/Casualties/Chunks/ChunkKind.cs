namespace NewsText.Casualties;

/// <summary>What a chunk of a sentence is to the clause patterns.</summary>
internal enum ChunkKind : byte
{
    NounPhrase,
    Cue,
    Auxiliary,
    Verb,
    Preposition,
    Conjunction,
    Comma,
    Relative,
    Subordinator,
    Adverb,

    /// <summary>Semicolon, colon, dash, quotation mark: a stop for most patterns.</summary>
    Stop,
    Open,
    Close,
    Other,
}
