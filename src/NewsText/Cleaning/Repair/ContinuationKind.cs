namespace NewsText.Cleaning;

/// <summary>How a word goes on with a sentence.</summary>
internal enum ContinuationKind : byte
{
    None,

    /// <summary>A finite verb.</summary>
    Verb,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>An article, a conjunction or the like: a sentence does not end behind it.</summary>
    Unfinished,
}
