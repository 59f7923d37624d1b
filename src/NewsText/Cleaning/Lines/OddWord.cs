namespace NewsText.Cleaning;

/// <summary>Words that are looked at one character after the other: very long ones, and those glued together.</summary>
internal static class OddWord
{
    /// <summary>Length of the word at the beginning.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        int i = 1;
        while (i < text.Length && (IsWord(text[i]) || (IsJoiner(text[i]) && i + 1 < text.Length && IsWord(text[i + 1]))))
            i++;
        return i;
    }

    /// <summary>Whether it has no small letters.</summary>
    public static bool IsBare(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (IsSmall(c))
                return false;
        }

        return true;
    }

    /// <summary>Whether it has no letters.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (IsSmall(c) || char.IsUpper(c))
                return false;
        }

        return true;
    }

    /// <summary>Whether capitals stand behind small letters, twice or more.</summary>
    public static bool IsGlued(ReadOnlySpan<char> word)
    {
        int humps = 0;
        for (int i = 1; i < word.Length; i++)
            humps += char.IsUpper(word[i]) && IsSmall(word[i - 1]) ? 1 : 0;
        return humps > 1;
    }

    /// <summary>Classes of the parts of a glued word such as ShareTweetPin.</summary>
    public static uint ClassesOfParts(ReadOnlySpan<char> word)
    {
        uint classes = 0;
        int from = 0;
        for (int i = 1; i <= word.Length; i++)
        {
            if (i < word.Length && !(char.IsUpper(word[i]) && char.IsLower(word[i - 1])))
                continue;
            ReadOnlySpan<char> part = word[from..i];
            classes |= LineLexicon.ClassesOf(LineHash.Of(part), allCaps: false);
            from = i;
        }

        return classes;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static bool IsJoiner(char c) => c is '\'' or '’' or '-';

    private static bool IsSmall(char c) => !char.IsUpper(c) && !char.IsAsciiDigit(c) && !IsJoiner(c);
}
