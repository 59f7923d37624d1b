namespace NewsText.Casualties;

/// <summary>A phrase before a number, without its first word.</summary>
internal sealed record BoundPhrase(string[] Rest, Bound Bound);
