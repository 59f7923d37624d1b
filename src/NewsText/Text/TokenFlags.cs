namespace NewsText.Text;

/// <summary>What a token looks like.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>The first letter is upper case (any script).</summary>
    Capital = 1,

    /// <summary>Two or more letters, none lower case.</summary>
    AllCaps = 2,

    /// <summary>Holds a digit.</summary>
    Digit = 4,

    /// <summary>Holds a hyphen or dash between letters.</summary>
    Hyphen = 8,

    /// <summary>White space stands before it (or it is the first of its text).</summary>
    SpaceBefore = 16,

    /// <summary>A line break stands between the token before and this one.</summary>
    LineBefore = 32,

    /// <summary>Holds an inner full stop, such as "U.S." or "p.m.".</summary>
    Dotted = 64,

    /// <summary>The first letter is lower case.</summary>
    Lower = 128,
}
