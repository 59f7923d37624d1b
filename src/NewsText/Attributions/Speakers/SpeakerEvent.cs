namespace NewsText.Attributions;

/// <summary>An attribution whose speaker has been looked for: what later pronouns may point back to.</summary>
/// <param name="At">Token of the source.</param>
/// <param name="Sentence">Sentence of the source.</param>
/// <param name="Nested">It stands inside another one's content.</param>
/// <param name="Source">What was found.</param>
internal readonly record struct SpeakerEvent(int At, int Sentence, bool Nested, SourcePhrase Source);
