namespace NewsText.Attributions;

/// <summary>What the lexicons say about one spelling.</summary>
internal readonly record struct WordEntry(WordTag? Closed, VerbForms Forms, Cue? Cue, NounCue? NounCue, WordRole Role);
