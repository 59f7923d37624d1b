namespace NewsText.Attributions;

/// <summary>How a reporting clause hangs in a larger one.</summary>
internal enum Embedding : byte
{
    None,

    /// <summary>"While Lee said …, the plan …"</summary>
    Subordinate,

    /// <summary>"Lee, who said …, left"</summary>
    Relative,
}
