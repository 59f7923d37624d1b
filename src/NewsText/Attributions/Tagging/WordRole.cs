namespace NewsText.Attributions;

/// <summary>What kind of thing a noun names, as far as reading attributions needs it.</summary>
[Flags]
internal enum WordRole : byte
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
}
