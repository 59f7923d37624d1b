namespace NewsText.Sentences;

/// <summary>What can be said of a full stop from the characters right beside it.</summary>
internal enum FastVerdict : byte
{
    /// <summary>Nothing: read the neighbourhood.</summary>
    Unknown,

    /// <summary>No boundary.</summary>
    No,

    /// <summary>A boundary before one space.</summary>
    Yes,

    /// <summary>The same, with a closing quotation mark behind the stop.</summary>
    Closed,

    /// <summary>A boundary before a blank line.</summary>
    Paragraph,

    /// <summary>The same, with a closing quotation mark behind the stop.</summary>
    ClosedParagraph,
}
