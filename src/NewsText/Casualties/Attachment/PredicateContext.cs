namespace NewsText.Casualties;

/// <summary>What the words between subject and cue say: voice and firmness.</summary>
[Flags]
internal enum PredicateContext
{
    None = 0,
    Be = 1,
    Have = 2,
    Negated = 4,
    Hedged = 8,
    Hypothetical = 16,
    Infinitive = 32,
    Causative = 64,
    Denied = 128,
    Left = 256,
    Fatal = 512,
}
