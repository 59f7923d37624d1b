namespace NewsText.Attributions;

/// <summary>What both halves of the stage know about one spelling, so that a token costs one look-up.</summary>
/// <param name="Info">As part of a source.</param>
/// <param name="Entry">Index in <see cref="WordLexicon.Entries"/>, 0 where it has none.</param>
internal readonly record struct WordFacts(WordInfo Info, ushort Entry);
