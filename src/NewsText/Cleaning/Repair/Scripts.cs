namespace NewsText.Cleaning;

/// <summary>Blocks of Unicode that decide whether an invisible character is needed where it stands.</summary>
internal static class Scripts
{
    /// <summary>Scripts that shape letters by joiners: Arabic, Syriac, N'Ko, the scripts of India and South-East Asia, Mongolian.</summary>
    public static bool UsesJoiners(char c) =>
        c is (>= '\u0600' and <= '\u109F') or (>= '\u1700' and <= '\u1CFF') or (>= '\uA800' and <= '\uABFF')
            or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE') || (c >= '\uD800' && c <= '\uD83B');

    /// <summary>Scripts written without spaces, where a zero-width space parts words: Thai, Lao, Tibetan, Myanmar, Khmer, Tai.</summary>
    public static bool UsesZeroWidthSpaces(char c) =>
        c is (>= '\u0E00' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u1950' and <= '\u1AAF');

    public static bool IsRightToLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF' and not '\u061C') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    public static bool IsMongolian(char c) => c is >= '\u1800' and <= '\u18AF';

    /// <summary>Chinese, Japanese and Korean letters and punctuation.</summary>
    public static bool IsEastAsian(char c) =>
        c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF01' and <= '\uFFEF');

    /// <summary>A code unit that can end or begin a part of an emoji: symbols, variation selector 16, half of a supplementary character.</summary>
    public static bool IsEmojiPart(char c) =>
        char.IsSurrogate(c) || c is '\uFE0F' or '\u20E3' or (>= '\u2190' and <= '\u2BFF');
}
