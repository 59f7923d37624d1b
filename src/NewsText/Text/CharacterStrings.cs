using System.Text;

namespace NewsText.Text;

/// <summary>Single characters as strings; those that repairs write over and over are made once.</summary>
internal static class CharacterStrings
{
    private const int Latin = 0x180, Punctuation = 0x2000, Count = 0x40;

    private static readonly string?[] Made = new string?[Latin + Count];

    /// <summary>The string of a Unicode scalar value.</summary>
    public static string Of(int code)
    {
        int slot = code < Latin ? code : code - Punctuation is >= 0 and < Count ? Latin + code - Punctuation : -1;
        return slot < 0 ? new Rune(code).ToString() : Made[slot] ??= new Rune(code).ToString();
    }
}
