namespace NewsText;

/// <summary>How a <see cref="SentenceSegmenter"/> splits. Immutable.</summary>
public sealed record SentenceOptions
{
    /// <summary>The defaults.</summary>
    public static SentenceOptions Default { get; } = new();

    /// <summary>Abbreviations beside the language's own. A full stop after an added one ends a sentence only at the end of a paragraph; a removed one is a word like any other. Default: the language's list as it is.</summary>
    public WordList Abbreviations { get; init; } = WordList.BuiltIn;

    /// <summary>What a line break means. Default: <see cref="NewlinePolicy.Paragraph"/>.</summary>
    public NewlinePolicy Newlines { get; init; } = NewlinePolicy.Paragraph;

    /// <summary>Whether quotations of several sentences are split. Default: <see cref="QuotationPolicy.SplitInside"/>.</summary>
    public QuotationPolicy Quotations { get; init; } = QuotationPolicy.SplitInside;
}
