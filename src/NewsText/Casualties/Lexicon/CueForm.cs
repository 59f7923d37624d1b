namespace NewsText.Casualties;

/// <summary>Grammatical forms a cue word may have.</summary>
[Flags]
internal enum CueForm
{
    None = 0,
    Base = 1,
    Third = 2,
    Gerund = 4,
    Past = 8,
    Participle = 16,
    Adjective = 32,
    Noun = 64,
    Toll = 128,
    Finite = Base | Third | Past,
    Verbal = Base | Third | Gerund | Past | Participle,
}
