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

    Preposition = 1 << 16,

    /// <summary>Begins what stands behind the head of a noun phrase.</summary>
    Postmodifier = 1 << 17,

    /// <summary>Stands in lower case inside surnames: "van", "bin".</summary>
    Particle = 1 << 18,

    Determiner = 1 << 19,

    /// <summary>"his", "their".</summary>
    Possessive = 1 << 20,

    /// <summary>"Jr", "QC": behind a name, no part of the surname.</summary>
    Suffix = 1 << 21,

    /// <summary>"Jr", "Sr": may stand behind a comma inside a name.</summary>
    Generation = 1 << 22,

    /// <summary>"some", "two": many people follow.</summary>
    Many = 1 << 23,

    /// <summary>"named", "known": a name follows.</summary>
    Naming = 1 << 24,

    /// <summary>Ends the name of what may be called "the company".</summary>
    Company = 1 << 25,

    /// <summary>"source", "somebody": describes nobody.</summary>
    Anybody = 1 << 26,
}
