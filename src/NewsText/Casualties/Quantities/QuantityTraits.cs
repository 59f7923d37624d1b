namespace NewsText.Casualties;

/// <summary>What else a quantity expression says beside its range.</summary>
[Flags]
internal enum QuantityTraits
{
    None = 0,

    /// <summary>"all 17", "the three", "both": people already spoken of.</summary>
    Definite = 1,

    /// <summary>"three more", "another five".</summary>
    More = 2,

    /// <summary>"no", "not a single", "none".</summary>
    Negative = 4,

    /// <summary>A word of vague size.</summary>
    Vague = 8,

    /// <summary>Written in digits.</summary>
    Digits = 16,

    /// <summary>"no one", "nobody", "none": needs no noun.</summary>
    Whole = 32,

    /// <summary>"others", "the other two".</summary>
    Other = 64,

    /// <summary>"a", "an" or "one" before a singular noun.</summary>
    Article = 128,
}
