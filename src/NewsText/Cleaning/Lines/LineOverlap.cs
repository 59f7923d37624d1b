namespace NewsText.Cleaning;

/// <summary>How many of a line's content words stand in the document's paragraphs.</summary>
internal struct LineOverlap
{
    /// <summary>Whether the rest was counted.</summary>
    public bool Known;

    /// <summary>The share of words that stand in other paragraphs.</summary>
    public byte Share;

    /// <summary>How often they do.</summary>
    public byte Weight;
    public byte ContentWords;
}
