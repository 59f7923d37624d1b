namespace NewsText.Cleaning;

/// <summary>What the rest of the document tells about a line.</summary>
internal struct LineInfo
{
    /// <summary>Lines since the last and until the next paragraph of prose; 255 where there is none.</summary>
    public byte ProseBefore;
    public byte ProseAfter;

    /// <summary>Paragraphs of prose among the four lines before and the four behind.</summary>
    public byte ProseNear;

    /// <summary>How often the line's words stand elsewhere in the document.</summary>
    public byte Repeats;

    /// <summary>Role of the last label that opened a section of the page, reset by prose.</summary>
    public byte HeadBefore;
}
