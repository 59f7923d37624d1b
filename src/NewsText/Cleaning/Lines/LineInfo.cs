namespace NewsText.Cleaning;

/// <summary>What the rest of the document tells about a line.</summary>
internal struct LineInfo
{
    /// <summary>How often the line's words stand elsewhere in the document.</summary>
    public byte Repeats;

    /// <summary>Role of the last label that opened a section of the page, reset by prose.</summary>
    public byte HeadBefore;
}
