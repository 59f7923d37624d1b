using NewsText.Attributions;

namespace NewsText.Lexicons;

/// <summary>What the stages that read tokens know about one spelling.</summary>
/// <param name="Info">As part of a source.</param>
/// <param name="Entry">Index in <see cref="WordLexicon.Entries"/>, 0 where it has none.</param>
/// <param name="Casualty">Index in <see cref="Casualties.CasualtyLexicon.Entries"/>, 0 where it has none.</param>
/// <param name="HoldsFigure">Whether a casualty figure can hang on the word.</param>
internal readonly record struct ArticleWord(WordInfo Info, ushort Entry, ushort Casualty, bool HoldsFigure);
