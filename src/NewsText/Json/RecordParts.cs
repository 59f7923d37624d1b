namespace NewsText;

/// <summary>Which members of an <see cref="OutputRecord"/> are written.</summary>
[Flags]
public enum RecordParts
{
    /// <summary>Only id and version.</summary>
    None = 0,

    /// <summary>The cleaned text and the edits.</summary>
    Clean = 1,

    /// <summary>The sentences.</summary>
    Sentences = 2,

    /// <summary>The attributions.</summary>
    Attributions = 4,

    /// <summary>The casualty figures and the summary.</summary>
    Casualties = 8,

    /// <summary>The diagnostics.</summary>
    Diagnostics = 16,

    /// <summary>Everything.</summary>
    All = Clean | Sentences | Attributions | Casualties | Diagnostics,
}
