namespace NewsText.Cleaning;

/// <summary>What a character beyond ASCII may need from a repair.</summary>
[Flags]
internal enum CharClass : byte
{
    None = 0,

    /// <summary>Invisible, a control code or an odd space.</summary>
    Invisible = 1,

    /// <summary>A double of a Latin letter, or a ligature.</summary>
    LookAlike = 2,

    /// <summary>Can be the first byte of UTF-8 that was read as another encoding.</summary>
    Lead = 4,
}
