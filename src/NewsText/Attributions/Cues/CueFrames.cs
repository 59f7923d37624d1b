namespace NewsText.Attributions;

/// <summary>What a reporting word may govern.</summary>
[Flags]
internal enum CueFrames : uint
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
    Bare = 1 << 13,

    /// <summary>Gives its object a name: "a film called “Dust”" is no statement.</summary>
    Naming = 1 << 14,

    /// <summary>Says what its object is: "called it a mistake", "what she called a mistake".</summary>
    Predicate = 1 << 15,

    /// <summary>Needs a hearer in front of what is no clause: "told the board".</summary>
    Hearer = 1 << 16,

    /// <summary>Asks: its passive and its participle report a question.</summary>
    Asks = 1 << 17,

    /// <summary>Passes on what another has said: "quoted Lee as saying".</summary>
    Passes = 1 << 18,

    /// <summary>Denies its content: "denied the charge".</summary>
    Denies = 1 << 19,

    /// <summary>Answers: negated it reports nothing ("did not respond to").</summary>
    Answers = 1 << 20,

    /// <summary>"No" takes its content away: "declined to say", "refused to name".</summary>
    Withholds = 1 << 21,

    /// <summary>Takes its content behind "out": "pointed out that".</summary>
    Out = 1 << 22,

    /// <summary>Hurts bodies as well as plans: "attacked the plan" reports, "attacked a market" does not.</summary>
    Physical = 1 << 23,

    /// <summary>Its object may be who said it: "citing two officers".</summary>
    Cites = 1 << 24,

    /// <summary>Gives a figure: "put the toll at 31".</summary>
    Figure = 1 << 25,
}
