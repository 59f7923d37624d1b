namespace NewsText.Cleaning;

/// <summary>What a document as a whole decides about a line, against the line's own probability.</summary>
internal enum DocumentReason : byte
{
    None,

    /// <summary>See <see cref="LineIslands"/>.</summary>
    Island,

    /// <summary>See <see cref="InnerLines"/>.</summary>
    Inner,

    /// <summary>A paragraph that has more words than all that is kept.</summary>
    Outweighing,
}
