namespace NewsText.Attributions;

/// <summary>How a reporting verb stands in its clause.</summary>
internal enum VerbGroupKind : byte
{
    /// <summary>It has a tense and so a subject: "said", "has said", "is saying".</summary>
    Finite,

    /// <summary>A participle behind a clause or noun: ", adding that", "a letter saying".</summary>
    Participle,

    /// <summary>An infinitive: "to say".</summary>
    Infinitive,

    /// <summary>A participle that shortens a passive clause: "a plan criticized by".</summary>
    ReducedPassive,

    /// <summary>A gerund behind a preposition: "by saying".</summary>
    Gerund,
}
