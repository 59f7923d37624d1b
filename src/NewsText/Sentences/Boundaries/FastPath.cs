using System.Runtime.CompilerServices;

namespace NewsText.Sentences;

/// <summary>The common boundary, decided without reading the neighbourhood: a lower-case word that is no abbreviation, a full stop, one space, a capitalised word.</summary>
internal static class FastPath
{
    private const int MinLength = 4;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBoundary(ReadOnlySpan<char> text, int start, int stop, AbbreviationTable abbreviations)
    {
        if (stop - start < MinLength || (uint)(stop + 3) >= (uint)text.Length)
            return false;
        if (text[stop + 1] != ' ' || !char.IsAsciiLetterUpper(text[stop + 2]) || !char.IsAsciiLetterLower(text[stop + 3]))
            return false;
        int limit = Math.Max(start, stop - AbbreviationTable.MaxLength - 1), i = stop;
        while (i > limit && char.IsAsciiLetterLower(text[i - 1]))
            i--;
        int length = stop - i;
        if (length < MinLength)
            return false;
        if (length > AbbreviationTable.MaxLength)
            return true;
        return i > start && text[i - 1] is ' ' or '-' && abbreviations.Find(text[i..stop]) == AbbreviationClass.None;
    }
}
