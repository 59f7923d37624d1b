namespace NewsText.Sentences;

/// <summary>What a word, or what stands in its place, looks like.</summary>
internal enum WordShape : byte
{
    /// <summary>There is nothing: the text ends.</summary>
    None,
    Lower,
    SingleLower,

    /// <summary>"Word".</summary>
    Capital,
    SingleCapital,
    AllCaps,

    /// <summary>Lower case with a capital inside: "iPhone".</summary>
    Mixed,
    Number,

    /// <summary>Letters and digits: "3rd", "B52".</summary>
    AlphaNumeric,

    /// <summary>Inner full stops: "U.S", "p.m", "example.com".</summary>
    Dotted,

    /// <summary>A letter of a script without case.</summary>
    OtherLetter,

    /// <summary># or @ before a word.</summary>
    Tag,
    Dash,
    Symbol,
}
