namespace NewsText.Attributions;

/// <summary>The pronouns that can be a source, by how they are resolved.</summary>
internal enum PronounKind : byte
{
    None,
    He,
    She,
    They,
    It,

    /// <summary>I, we, me, us, my, our.</summary>
    First,

    /// <summary>you, your.</summary>
    Second,

    /// <summary>who, which, that.</summary>
    Relative,
}
