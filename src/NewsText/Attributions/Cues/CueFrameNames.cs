namespace NewsText.Attributions;

/// <summary>The names of frames and traits in <c>cues.txt</c>.</summary>
internal static class CueFrameNames
{
    public static readonly Dictionary<string, CueFrames> All = new(StringComparer.Ordinal)
    {
        ["clause"] = CueFrames.Clause,
        ["that"] = CueFrames.That,
        ["quote"] = CueFrames.Quote,
        ["bare"] = CueFrames.Bare,
        ["np"] = CueFrames.NounPhrase,
        ["as"] = CueFrames.As,
        ["inf"] = CueFrames.Infinitive,
        ["ing"] = CueFrames.Gerund,
        ["wh"] = CueFrames.Question,
        ["person"] = CueFrames.Person,
        ["to"] = CueFrames.ToPerson,
        ["object-inf"] = CueFrames.ObjectInfinitive,
        ["particle"] = CueFrames.Particle,
        ["invert"] = CueFrames.Inverted,
        ["naming"] = CueFrames.Naming,
        ["predicate"] = CueFrames.Predicate,
        ["hearer"] = CueFrames.Hearer,
        ["asks"] = CueFrames.Asks,
        ["passes-on"] = CueFrames.Passes,
        ["denies"] = CueFrames.Denies,
        ["answers"] = CueFrames.Answers,
        ["withholds"] = CueFrames.Withholds,
        ["out"] = CueFrames.Out,
        ["physical"] = CueFrames.Physical,
        ["cites"] = CueFrames.Cites,
        ["figure"] = CueFrames.Figure,
    };
}
