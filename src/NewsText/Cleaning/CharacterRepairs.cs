namespace NewsText;

/// <summary>The repairs of damaged characters and spacing that an <see cref="ArticleCleaner"/> makes; each can be switched off.</summary>
[Flags]
public enum CharacterRepairs
{
    /// <summary>No repair: characters stay as they are.</summary>
    None = 0,

    /// <summary>UTF-8 that was read as a one-byte encoding (cp1252, latin-1 and others), also more than once, and stray C1 codes.</summary>
    Mojibake = 1,

    /// <summary>HTML character references, also numeric and escaped more than once.</summary>
    Entities = 2,

    /// <summary>Zero-width, bidirectional and control characters; joiners stay where a script or an emoji needs them.</summary>
    InvisibleCharacters = 4,

    /// <summary>No-break, thin and other odd spaces in English running text.</summary>
    OddSpaces = 8,

    /// <summary>Soft hyphens.</summary>
    SoftHyphens = 16,

    /// <summary>Lines that were broken at a column; words hyphenated at a line's end.</summary>
    HardWraps = 32,

    /// <summary>A missing space behind the stop that ends a sentence.</summary>
    MissingSpaces = 64,

    /// <summary>Letters of another script, or full-width letters, in a Latin word.</summary>
    LookAlikes = 128,

    /// <summary>A capital behind a stop whose code was raised by 0xE9.</summary>
    ShiftedInitials = 256,

    /// <summary>A full stop in the middle of a sentence, before a lower-case verb or preposition.</summary>
    StrayStops = 512,

    /// <summary>Typographic ligatures of Latin letters, such as U+FB01.</summary>
    Ligatures = 1024,

    /// <summary>All of them: the default.</summary>
    All = Mojibake | Entities | InvisibleCharacters | OddSpaces | SoftHyphens | HardWraps | MissingSpaces | LookAlikes | ShiftedInitials | StrayStops | Ligatures,
}
