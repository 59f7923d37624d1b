namespace NewsText;

/// <summary>What a line break means to a <see cref="SentenceSegmenter"/>.</summary>
public enum NewlinePolicy
{
    /// <summary>A blank line always ends a sentence; a single line break does where the line reads as a headline or a list item and not as hard-wrapped text.</summary>
    Paragraph,

    /// <summary>Every line break ends a sentence.</summary>
    EveryLine,

    /// <summary>Line breaks are white space like any other.</summary>
    Ignore,
}
