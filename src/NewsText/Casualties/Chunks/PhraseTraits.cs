namespace NewsText.Casualties;

/// <summary>What is known of a noun phrase.</summary>
[Flags]
internal enum PhraseTraits
{
    None = 0,
    Counted = 1,
    Person = 2,
    NonVictim = 4,
    Plural = 8,
    Definite = 16,
    Indefinite = 32,
    Headless = 64,
    More = 128,
    Partitive = 256,
    Possessive = 512,
    Proper = 1024,
    Pronoun = 2048,
    Negative = 4096,

    /// <summary>"two of whom", "four of them": the whole is named elsewhere.</summary>
    PartOfOther = 8192,

    /// <summary>Begins with his, her, their: hangs on the phrase before.</summary>
    Owned = 16384,

    /// <summary>Ends in 's.</summary>
    Owner = 32768,
    Vague = 65536,
    Unknown = 131072,
    Other = 262144,
    Rest = 524288,
}
