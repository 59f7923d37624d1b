namespace NewsText.Casualties;

/// <summary>Closed classes of words that the phrase grammar knows; a word may have several. In ascending order: then nothing is sorted when a name is looked up.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,
    Determiner = 1L << 0,
    Possessive = 1L << 1,
    Preposition = 1L << 2,
    Conjunction = 1L << 3,
    Be = 1L << 4,
    Have = 1L << 5,
    Modal = 1L << 6,
    Negation = 1L << 7,
    Pronoun = 1L << 8,
    Relative = 1L << 9,
    Subordinator = 1L << 10,
    Adverb = 1L << 11,
    Hedge = 1L << 12,
    HedgeOnly = 1L << 13,
    Hypothetical = 1L << 14,
    Plan = 1L << 15,
    Causative = 1L << 16,
    Report = 1L << 17,
    Deny = 1L << 18,
    Leave = 1L << 19,
    Change = 1L << 20,
    Include = 1L << 21,
    Month = 1L << 22,
    Weekday = 1L << 23,
    More = 1L << 24,
    Other = 1L << 25,
    LifeVerb = 1L << 26,
    Verb = 1L << 27,
    Person = 1L << 28,
    Plural = 1L << 29,
    Unit = 1L << 30,
    Animal = 1L << 31,
    Thing = 1L << 32,
    NonVictim = Unit | Animal | Thing,
    Number = 1L << 33,
    Vague = 1L << 34,
    Singular = 1L << 35,
    Past = 1L << 36,
    Ordinal = 1L << 37,
    Modifier = 1L << 38,
    Fatal = 1L << 39,
    Violence = 1L << 40,
    SingularPronoun = 1L << 41,
    Found = 1L << 42,
    Compass = 1L << 43,
    Fiction = 1L << 44,
    Withdrawn = 1L << 45,

    // What the lexicon tells of each word beside its classes, kept with them so that one look is enough.
    Known = 1L << 46,
    Cue = 1L << 47,
    CueStart = 1L << 48,
    QuantityStart = 1L << 49,
    FrameStart = 1L << 50,
    Total = 1L << 51,

    Exceed = 1L << 52,
    Giving = 1L << 53,
    OtherEvent = 1L << 54,

    /// <summary>A figure can hang on the word: see <see cref="WordEntry.HoldsFigure"/>.</summary>
    HoldsFigure = 1L << 55,

    /// <summary>What had buried the living: a landslide, a wall. Others had buried their dead.</summary>
    Burying = 1L << 56,

    /// <summary>including, incl, among: a part of a figure may follow.</summary>
    PartStart = 1L << 57,

    /// <summary>total, tally, number, figure as the head of a phrase that a toll hangs on.</summary>
    TotalHead = 1L << 58,
}
