namespace NewsText.Cleaning;

/// <summary>What a character may need from a repair.</summary>
[Flags]
internal enum CharClass : byte
{
    None = 0,

    /// <summary>Invisible, a control code or an odd space.</summary>
    Invisible = 1,

    /// <summary>A double of a Latin letter, or a ligature.</summary>
    LookAlike = 2,

    /// <summary>Can be the first byte of UTF-8 that was read as another encoding; of a text: stands before one that can go on with it.</summary>
    Lead = 4,

    /// <summary>The ampersand, which begins a character reference.</summary>
    Ampersand = 8,

    /// <summary>A control character of ASCII.</summary>
    Control = 16,

    /// <summary>Of a text: a line break stands between lines that are not empty.</summary>
    Break = 32,
}
