namespace NewsText.Attributions;

/// <summary>A reporting verb with its auxiliaries and particle.</summary>
/// <param name="First">First token of the auxiliaries and adverbs in front.</param>
/// <param name="Verb">The reporting word.</param>
/// <param name="End">Behind the verb.</param>
/// <param name="Kind">How it stands in its clause.</param>
/// <param name="Passive">Whether it is passive.</param>
/// <param name="Negated">Whether it is negated.</param>
/// <param name="Hedged">Whether an adverb such as "reportedly" stands with it.</param>
internal readonly record struct VerbGroup(int First, int Verb, int End, VerbGroupKind Kind, bool Passive, bool Negated, bool Hedged);
