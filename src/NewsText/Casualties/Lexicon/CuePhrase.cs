namespace NewsText.Casualties;

/// <summary>A cue of several words; the words behind the first.</summary>
internal sealed record CuePhrase(PhraseWord[] Words, CueUse Use);
