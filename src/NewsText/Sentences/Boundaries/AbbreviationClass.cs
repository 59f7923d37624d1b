namespace NewsText.Sentences;

/// <summary>What kind of abbreviation a word is; the names in <c>Languages/en/abbreviations.txt</c>.</summary>
internal enum AbbreviationClass : byte
{
    None,
    Title,
    Saint,
    Company,
    Suffix,
    Month,
    Place,
    Time,
    Unit,
    Reference,
    Latin,
    End,
    Street,
    Common,

    /// <summary>A name with an exclamation mark; the entry holds the mark.</summary>
    Name,

    /// <summary>Added by the caller.</summary>
    Custom,
}
