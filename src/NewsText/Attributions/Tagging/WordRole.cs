namespace NewsText.Attributions;

/// <summary>What kind of thing a noun names, as far as reading attributions needs it.</summary>
[Flags]
internal enum WordRole : ushort
{
    None = 0,

    /// <summary>A day, month or other word of time: "Monday", "yesterday".</summary>
    Time = 1,

    /// <summary>A document or utterance that speaks: "report", "poll", "statement".</summary>
    Document = 2,

    /// <summary>A hearer who is often named before the content: "reporters".</summary>
    Hearer = 4,

    /// <summary>Where or when somebody speaks: "interview", "rally".</summary>
    Occasion = 8,

    /// <summary>A noun that is a verb only in front of a clause or quotation: "states".</summary>
    MostlyNoun = 16,

    /// <summary>Labels a paragraph and names nobody: "UPDATE:", "Correction:".</summary>
    Heading = 32,

    /// <summary>Says that a source stays unnamed: "anonymity".</summary>
    Anonymous = 64,

    /// <summary>A verb that lends its subject to a noun that reports: "issued a warning", "made the claim".</summary>
    Light = 128,

    /// <summary>"no evidence", "no proof": what a source withholds.</summary>
    Evidence = 256,

    /// <summary>A verb in front of an infinitive that carries its tense: "went on to say".</summary>
    Aspect = 512,

    /// <summary>"reportedly": the statement is passed on with doubt.</summary>
    Hedge = 1024,

    /// <summary>"never": negates as "not" does.</summary>
    Never = 2048,

    /// <summary>Behind "not" it keeps a source unnamed: "not to be identified", "not authorised to speak".</summary>
    Unnamed = 4096,

    /// <summary>A rule begins with it: "according".</summary>
    Frame = 8192,

    /// <summary>"half", "quarter": a share that can be bound as a number is ("about half of", "over a third of").</summary>
    Fraction = 16384,

    /// <summary>"dead", "missing": what has become of people; a reporting word right in front of it is a participle.</summary>
    Fate = 32768,
}
