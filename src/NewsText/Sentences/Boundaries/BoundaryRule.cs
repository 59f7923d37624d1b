namespace NewsText.Sentences;

/// <summary>What decided a boundary.</summary>
internal enum BoundaryRule : byte
{
    /// <summary>No boundary.</summary>
    None,

    /// <summary>A full stop between an ordinary word and a capitalised one.</summary>
    Stop,

    /// <summary>A full stop and a closing quotation mark between an ordinary word and a capitalised one.</summary>
    Closed,

    /// <summary>An abbreviation before a pronoun or an article that opens a clause.</summary>
    Opener,

    /// <summary>The linear model, at a full stop.</summary>
    ModelStop,

    /// <summary>The linear model, at an abbreviation.</summary>
    ModelAbbreviation,

    /// <summary>The linear model, at a question or exclamation mark.</summary>
    ModelMark,

    /// <summary>The linear model, at an ellipsis.</summary>
    ModelEllipsis,

    /// <summary>The linear model, at a closing quotation mark or bracket behind a stop.</summary>
    ModelClosing,

    /// <summary>Two sentences without a space between them.</summary>
    Glued,

    /// <summary>A blank line.</summary>
    Paragraph,

    /// <summary>A line that stands alone: headline, list item, signature.</summary>
    Line,

    /// <summary>The next item of a list.</summary>
    ListItem,

    /// <summary>A caption before its credit, a headline before its date.</summary>
    Unit,

    /// <summary>The end of the text.</summary>
    TextEnd,
}
