namespace NewsText;

/// <summary>What an <see cref="Edit"/> removed or mended.</summary>
public enum EditKind
{
    /// <summary>Damaged characters or spacing mended.</summary>
    Repair,

    /// <summary>A picture or video caption.</summary>
    Caption,

    /// <summary>An image or video credit.</summary>
    Credit,

    /// <summary>Page furniture: navigation, share rows, cookie and legal text.</summary>
    Boilerplate,

    /// <summary>The writer's line or an author's biography.</summary>
    Byline,

    /// <summary>A link to another article.</summary>
    Related,

    /// <summary>A publication or update time that stands alone.</summary>
    Timestamp,

    /// <summary>An advertisement or its marker.</summary>
    Advertisement,

    /// <summary>A request to sign up or subscribe.</summary>
    Newsletter,

    /// <summary>A reader's comment or the comment form.</summary>
    Comment,

    /// <summary>Topic tags or keywords.</summary>
    Tags,

    /// <summary>Rests of markup or lone punctuation.</summary>
    Debris,
}
