namespace NewsText.Attributions;

/// <summary>What the lexicons of a language say about a word as part of a source. A word may be several things.</summary>
[Flags]
internal enum WordClass : uint
{
    None = 0,

    /// <summary>"Mr", "Sen": stands before a name.</summary>
    Title = 1,

    /// <summary>A role or description of one person: "mayor", "witness".</summary>
    Person = 2,

    /// <summary>The title or role is a man's.</summary>
    Male = 4,

    /// <summary>The title or role is a woman's.</summary>
    Female = 8,

    /// <summary>An organisation by its kind: "ministry", "police".</summary>
    Body = 16,

    /// <summary>Many people: "residents", "officials".</summary>
    Group = 32,

    /// <summary>"report", "poll".</summary>
    Document = 64,

    FirstName = 128,
    MaleName = 256,
    FemaleName = 512,

    /// <summary>Makes a capitalised name an organisation's: "Bank", "Times".</summary>
    Organisation = 1024,

    /// <summary>Opens sentences, not names.</summary>
    NotName = 2048,

    /// <summary>A day or month: a run of capitals ends there.</summary>
    Break = 4096,

    Place = 8192,
    Demonym = 16384,

    /// <summary>The first word of a place of several words.</summary>
    PlaceStart = 32768,
}
