namespace NewsText.Diagnostics;

/// <summary>What <see cref="WorkCounters"/> counts.</summary>
internal enum Work
{
    /// <summary>Tokens made by the token pass.</summary>
    Tokens,

    /// <summary>Look-ups of words in tables.</summary>
    LookUps,

    /// <summary>Places examined for the end of a sentence.</summary>
    BoundaryCandidates,

    /// <summary>Sentences read for casualty figures.</summary>
    CasualtySentences,

    /// <summary>Passes of repairs over a text.</summary>
    RepairPasses,

    /// <summary>Statements found before choosing among them.</summary>
    StatementCandidates,
}
