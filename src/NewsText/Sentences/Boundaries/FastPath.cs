namespace NewsText.Sentences;

/// <summary>The common decisions at a full stop, made without reading the neighbourhood. They agree with <see cref="StopRules"/>.</summary>
internal static class FastPath
{
    private const int MinCapitalised = 4;
    private const int MinLower = 2;

    public static FastVerdict Decide(ReadOnlySpan<char> text, int start, int stop, AbbreviationTable abbreviations)
    {
        if ((uint)(stop + 3) >= (uint)text.Length || stop - start < MinLower)
            return FastVerdict.Unknown;
        char after = text[stop + 1];
        switch (after)
        {
            case ' ' when Opens(text, stop + 2):
                return DecideByWord(text, start, stop, abbreviations);
            case ' ':
                return char.IsAsciiLetterLower(text[stop + 2]) && IsInitial(text, stop) ? FastVerdict.No : FastVerdict.Unknown;
            case '\n':
                return text[stop + 2] == '\n' ? FastVerdict.Paragraph : FastVerdict.Unknown;
            case '”' or '"' when text[stop + 2] == '\n':
                return text[stop + 3] == '\n' ? FastVerdict.ClosedParagraph : FastVerdict.Unknown;
            case '”' or '"' when text[stop + 2] == ' ':
                return stop + 4 < text.Length && char.IsAsciiLetterUpper(text[stop + 3]) && char.IsAsciiLetter(text[stop + 4]) && DecideByWord(text, start, stop, abbreviations) == FastVerdict.Yes
                    ? FastVerdict.Closed : FastVerdict.Unknown;
            case ',':
                return FastVerdict.No;
            default:
                return char.IsAsciiLetterLower(after) || (char.IsAsciiDigit(after) && char.IsAsciiDigit(text[stop - 1])) || (char.IsAsciiLetterUpper(after) && IsInitial(text, stop))
                    ? FastVerdict.No : FastVerdict.Unknown;
        }
    }

    // The last letter of "U.S." or of "J."
    private static bool IsInitial(ReadOnlySpan<char> text, int stop) => char.IsAsciiLetterUpper(text[stop - 1]) && text[stop - 2] is '.' or ' ';

    /// <summary>Whether the word can be spoken; an unknown abbreviation often cannot.</summary>
    public static bool HasVowel(ReadOnlySpan<char> word)
    {
        const uint Vowels = (1u << ('a' & 31)) | (1u << ('e' & 31)) | (1u << ('i' & 31)) | (1u << ('o' & 31)) | (1u << ('u' & 31)) | (1u << ('y' & 31));
        foreach (char c in word)
        {
            if (c >= 0x80 || (Vowels & (1u << (c & 31))) != 0)
                return true;
        }

        return false;
    }

    private static bool Opens(ReadOnlySpan<char> text, int at)
    {
        for (int n = 0; n < 2 && text[at] is '“' or '"' or '\'' or '‘' && at + 2 < text.Length; n++)
            at++;
        return char.IsAsciiLetterUpper(text[at]) && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == ' ');
    }

    private static FastVerdict DecideByWord(ReadOnlySpan<char> text, int start, int stop, AbbreviationTable abbreviations)
    {
        int limit = Math.Max(start, stop - abbreviations.MaxLength - 1), i = stop;
        while (i > limit && char.IsAsciiLetterLower(text[i - 1]))
            i--;
        int least = MinLower;
        if (i > limit && char.IsAsciiLetterUpper(text[i - 1]))
        {
            i--;
            least = MinCapitalised;
        }

        int length = stop - i;
        if (length < 2)
            return FastVerdict.Unknown;
        if (length <= abbreviations.MaxLength)
        {
            switch (abbreviations.Find(text[i..stop]))
            {
                case AbbreviationClass.None:
                    break;
                case AbbreviationClass.Title:
                    return FastVerdict.No;
                default:
                    return FastVerdict.Unknown;
            }

            if (i <= start || !(text[i - 1] is ' ' or '-' or '\n' or '"' or '“' or '’' or '\''))
                return FastVerdict.Unknown;
        }

        return length >= least && (length > 5 || HasVowel(text[i..stop])) ? FastVerdict.Yes : FastVerdict.Unknown;
    }
}
