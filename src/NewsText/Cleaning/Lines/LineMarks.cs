namespace NewsText.Cleaning;

/// <summary>What a line's form tells without its words.</summary>
[Flags]
internal enum LineMarks
{
    None = 0,

    /// <summary>Ends in a sentence stop, closing marks behind it allowed.</summary>
    Stop = 1 << 0,
    Colon = 1 << 1,
    Comma = 1 << 2,
    Question = 1 << 3,
    OpensQuote = 1 << 4,
    ClosesQuote = 1 << 5,

    /// <summary>A double quotation mark opens in the line and does not close.</summary>
    QuoteRuns = 1 << 6,
    StartsLower = 1 << 7,
    StartsDigit = 1 << 8,
    Bullet = 1 << 9,
    AllCaps = 1 << 10,

    /// <summary>Every longer word has a capital.</summary>
    TitleCase = 1 << 11,
    Url = 1 << 12,
    At = 1 << 13,
    Hashtag = 1 << 14,
    Bar = 1 << 15,
    Copyright = 1 << 16,
    ParenTail = 1 << 17,
    ParenOpen = 1 << 18,
    ParenStart = 1 << 19,

    /// <summary>Two capitalised names around a slash.</summary>
    SlashNames = 1 << 20,
    Arrow = 1 << 21,
    Year = 1 << 22,
    Currency = 1 << 23,

    /// <summary>A capital stands behind a lower-case letter inside a word, twice or more.</summary>
    Glued = 1 << 24,

    /// <summary>A colon stands behind one to three words.</summary>
    LabelColon = 1 << 25,

    /// <summary>Holds a sentence stop followed by a space before its end.</summary>
    InnerStop = 1 << 26,
    Ellipsis = 1 << 27,

    /// <summary>No letter and no digit.</summary>
    NoWords = 1 << 28,

    /// <summary>A blank line stands before the line.</summary>
    BlankBefore = 1 << 29,
    ParenClosesFirst = 1 << 30,
}
