namespace NewsText.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with inner hyphens, apostrophes and the full stops of "U.S."; may hold digits ("12-year-old").</summary>
    Word,

    /// <summary>Digits with inner separators: 20,000 or 1.5.</summary>
    Number,

    /// <summary>A possessive or contracted ending behind a word: 's ’ll 've.</summary>
    Clitic,

    /// <summary>One character that is none of these: punctuation, a mark, a symbol.</summary>
    Punctuation,
}
