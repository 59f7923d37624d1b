namespace NewsText.Casualties;

/// <summary>A cue of several words; an empty word stands for one determiner or possessive.</summary>
internal sealed record CuePhrase(string[] Words, CueUse Use);
