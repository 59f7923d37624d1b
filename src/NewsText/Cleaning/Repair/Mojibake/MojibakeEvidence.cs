using System.Globalization;
using System.Text;

namespace NewsText.Cleaning;

/// <summary>Weighs a possible UTF-8 sequence: how odd its characters are as they stand and how likely the character is that they would make.</summary>
/// <remarks>
/// The units are arbitrary: a sequence is taken at 3. Three- and four-byte sequences hardly come about by chance, two-byte ones do,
/// so there the neighbours, letter case and the kind of the second character speak.
/// </remarks>
internal static class MojibakeEvidence
{
    private const string Openers = "¡«¿©‘‚“„•‹\uF8FF";
    private const string Closers = "®»˝”’›™…–—\u00A0°,.";
    private const string Currency = "¢£¥€";
    private const string Numeric = "²³¹±¼½¾×µ÷ºª⁄√∞≈≠≤≥∂∆∏∑∫πΩ";
    private const string Odd = "¦¤¨¬¯¶§¸ˆˇ˘˛˜†‡‰´·⌐◊";

    /// <summary>Evidence for one sequence by itself. <paramref name="sameScript"/>: a sequence beside it makes a letter of the same script.</summary>
    public static double Weigh(ReadOnlySpan<char> text, in Utf8Sequence sequence, bool sameScript)
    {
        char left = sequence.Start > 0 ? text[sequence.Start - 1] : '\0';
        char right = sequence.End < text.Length ? text[sequence.End] : '\0';
        ReadOnlySpan<char> raw = text.Slice(sequence.Start, sequence.Length);
        double made = Likelihood(sequence, left, right, sameScript);
        if (sequence.Length > 2)
            return IsNatural(raw) ? made - 3.5 : made;
        return made + Oddness(raw, left, right);
    }

    /// <summary>Whether the second character is a currency sign: the one kind of pair that is typed on purpose, as in a list of signs.</summary>
    public static bool IsPairWithCurrency(ReadOnlySpan<char> text, in Utf8Sequence sequence) =>
        sequence.Length == 2 && Currency.Contains(text[sequence.Start + 1]);

    /// <summary>How odd a lead and its continuation look in real text.</summary>
    private static double Oddness(ReadOnlySpan<char> raw, char left, char right)
    {
        char lead = raw[0], next = raw[1];
        bool afterLower = char.IsLower(left);
        double odd = lead is 'Ã' or 'Â' ? 1 : 0;
        if (char.IsUpper(lead) && afterLower)
            odd += 1;
        else if (!char.IsLetter(lead) || lead == 'ƒ')
            odd += lead >= '\u2500' ? 0.5 : char.IsLetter(left) || char.IsLetter(right) ? 1 : 0;

        odd += next switch
        {
            >= '\u0080' and <= '\u009F' => 3,
            '\u00A0' => lead == 'Â' ? 1.5 : lead == 'Ã' || char.IsLetter(right) ? 0.5 : 0,
            '\u00AD' => 1,
            ' ' => right == ' ' ? 1 : lead == 'Â' ? (char.IsLetterOrDigit(left) || left is '.' or ',' or ':' or '?' or '!' ? 1 : 0) : -0.5,
            '’' when char.IsLetter(right) => afterLower || !char.IsUpper(right) ? -1.5 : 0,
            _ when Odd.Contains(next) => 2,
            _ when Numeric.Contains(next) => 1.5,
            _ when Openers.Contains(next) => char.IsLetter(right) ? 1.5 : 0.5,
            _ when Currency.Contains(next) => 1,
            _ when Closers.Contains(next) => 0,
            _ when char.IsUpper(next) => afterLower || char.IsLower(right) ? 0.8 : 0.5,
            _ => 0.3,
        };
        return odd;
    }

    /// <summary>Whether the characters could stand so in real text: letters of one case, or a letter and closing marks.</summary>
    private static bool IsNatural(ReadOnlySpan<char> raw)
    {
        bool closers = true, lower = true, upper = true;
        for (int i = 0; i < raw.Length; i++)
        {
            closers &= i == 0 ? char.IsLetter(raw[0]) : Closers.Contains(raw[i]);
            lower &= char.IsLower(raw[i]);
            upper &= char.IsUpper(raw[i]);
        }

        return closers || lower || upper;
    }

    /// <summary>How likely the decoded character is where it would stand.</summary>
    private static double Likelihood(in Utf8Sequence sequence, char left, char right, bool sameScript)
    {
        int code = sequence.Code;
        bool beside = char.IsLetter(left) || char.IsLetter(right);
        switch (code)
        {
            case < 0xA0:
                return 0.3;
            case < 0xC0 or 0xD7 or 0xF7:
                return 1;
            case 0x17F or 0x149:
                return -1;
            case <= 0x17F or 0x1A0 or 0x1A1 or 0x1AF or 0x1B0 or (>= 0x218 and <= 0x21B) or 0x259:
                return LetterLikelihood((char)code, left, right, beside);
            case < 0x250:
                return -0.5;
            case < 0x2B0:
                return -1;
            case < 0x300:
                return code is 0x2BB or 0x2BC or 0x2C6 or 0x2DC ? 1 : 0;
            case < 0x370:
                return 1;
            case < 0x800:
                return sameScript ? 1.8 : code < 0x400 && beside ? 0.5 : -0.3;
        }

        if (code is >= 0x1D00 and <= 0x1DBF)
            return -1;
        if (!Rune.TryCreate(code, out Rune rune))
            return -2;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => code == 0xF8FF ? 0 : -2,
            _ when code is >= 0x2E80 and < 0xFB00 && !sameScript => 1, // East Asian letters hardly stand alone
            _ when IsCommon(code) => 3.5,
            _ => sameScript ? 3 : 1,
        };
    }

    private static double LetterLikelihood(char letter, char left, char right, bool beside)
    {
        if (!beside)
            return "àèéòóáíúýöåôûÀÉÓÍÖÅ".Contains(letter) ? 0.8 : 0;
        bool capitals = char.IsUpper(left) && !char.IsLower(right);
        if (char.IsUpper(letter) && char.IsLower(left) && char.IsAscii(left) && !char.IsUpper(right))
            return 0.5;
        return char.IsLower(letter) && capitals && char.IsAscii(left) && char.IsAscii(right) ? 0.5 : 1.5;
    }

    // Punctuation, symbols and the letters of living languages that have blocks of their own.
    private static bool IsCommon(int code) => code is (>= 0x900 and <= 0x10FF) or (>= 0x1E00 and <= 0x1EFF) or (>= 0x2000 and <= 0x206F)
        or (>= 0x20A0 and <= 0x21FF) or (>= 0x2200 and <= 0x27BF) or (>= 0x3000 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF)
        or (>= 0xFB00 and <= 0xFB06) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFF00 and <= 0xFFEF) or 0xFEFF or 0xFFFD or (>= 0x1F000 and <= 0x1FAFF) or (>= 0x1D400 and <= 0x1D7FF) or (>= 0x20000 and <= 0x2FFFF);
}
