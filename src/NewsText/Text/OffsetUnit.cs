namespace NewsText;

/// <summary>What the offsets of a record count.</summary>
public enum OffsetUnit
{
    /// <summary>UTF-16 code units, as .NET, Java and JavaScript index strings. The library's own unit.</summary>
    Utf16,

    /// <summary>Unicode code points, as Python indexes strings. Half a surrogate pair counts as one.</summary>
    CodePoint,

    /// <summary>Bytes of the text in UTF-8, as Rust and Go index strings. Half a surrogate pair counts as three.</summary>
    Utf8,
}
