namespace NewsText;

/// <summary>The stable codes of diagnostics and errors. NT1… concern a text that was analysed, NT2… an input that could not be.</summary>
public static class DiagnosticCodes
{
    /// <summary>The text holds half a surrogate pair.</summary>
    public const string LoneSurrogate = "NT1001";

    /// <summary>The text holds NUL or other control characters.</summary>
    public const string ControlCharacter = "NT1002";

    /// <summary>A quotation mark opens and never closes.</summary>
    public const string UnclosedQuotation = "NT1003";

    /// <summary>A dateline stands inside the article: paragraphs are probably out of order. They are not reordered.</summary>
    public const string ScrambledOrder = "NT1004";

    /// <summary>The text seems not to be English: only rules that need no words were used.</summary>
    public const string OtherLanguage = "NT1005";

    /// <summary>A caption without any cue was kept because it could be a sentence of the article.</summary>
    public const string DoubtfulLine = "NT1006";

    /// <summary>Cleaning did not come to an end within its bound of rounds: what it would have gone on changing was kept.</summary>
    public const string Unsettled = "NT1007";

    /// <summary>The input line is not a JSON object with a text.</summary>
    public const string InvalidRecord = "NT2001";

    /// <summary>The input file was not UTF-8; its encoding was detected.</summary>
    public const string DetectedEncoding = "NT2002";

    /// <summary>The input is binary, not text.</summary>
    public const string BinaryInput = "NT2003";
}
