namespace NewsText.Attributions;

/// <summary>What a reporting word may govern.</summary>
[Flags]
internal enum CueFrames : ushort
{
    None = 0,
    Clause = 1,
    Quote = 2,
    NounPhrase = 4,
    As = 8,
    Infinitive = 16,
    Gerund = 32,
    Question = 64,
    Person = 128,
    ToPerson = 256,
    ObjectInfinitive = 512,
    Inverted = 1024,
    Particle = 2048,
    That = 4096,
    Bare = 8192,
}
