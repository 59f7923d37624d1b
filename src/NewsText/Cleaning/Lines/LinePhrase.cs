namespace NewsText.Cleaning;

/// <summary>A stock phrase of page furniture and the rule that it stands for.</summary>
internal sealed record LinePhrase(LineRule Rule, bool WholeLine);
