namespace NewsText.Cleaning;

/// <summary>An initial behind a stop whose code was raised by 0xE9: U+012A stands for A, U+0143 for Z.</summary>
/// <remarks>The range holds real letters of Latvian, Polish and Turkish, so the restored word must be a word and the raw one must not.</remarks>
internal static class ShiftedInitial
{
    private const char First = (char)('A' + Offset);
    private const char Last = (char)('Z' + Offset);
    private const int Offset = 0xE9;
    private const int Reach = 8192;

    // Letters of the range that no word in use begins with in running text; the others begin names.
    private const string NeverInitial = "\u012B\u012C\u012D\u012F\u0131\u0132\u0133\u0134\u0135\u0137\u0138\u0139\u013A\u013C\u013E\u013F\u0140\u0142";

    public static bool IsShifted(char c) => c is >= First and <= Last;

    /// <summary>Adds the repair of the initial at <paramref name="initial"/>, behind the stop at <paramref name="stop"/>.</summary>
    /// <returns>Whether the initial was damaged.</returns>
    public static bool Collect(RepairText source, int stop, int initial, List<Edit> edits)
    {
        ReadOnlySpan<char> text = source.Text;
        int end = source.EndOfLetters(initial);
        ReadOnlySpan<char> rest = text[(initial + 1)..end];
        if (rest.ContainsAnyExceptInRange('a', 'z') || char.IsLetter(source.At(end)))
            return false;
        char real = (char)(text[initial] - Offset);
        double confidence = Judge(source, initial, real, rest);
        if (confidence == 0)
            return false;
        bool spaced = text[initial - 1] == ' ';
        if (!spaced && !source.IsEnglish(stop))
            return false;
        edits.Add(new Edit(TextSpan.FromLength(initial, 1), EditKind.Repair, spaced ? real.ToString() : $" {real}", "repair.shifted-initial", confidence));
        return true;
    }

    private static double Judge(RepairText source, int initial, char real, ReadOnlySpan<char> rest)
    {
        if (!source.IsEnglish(initial))
            return 0;
        Span<char> word = stackalloc char[rest.Length + 1];
        word[0] = real;
        rest.CopyTo(word[1..]);
        bool spaced = source.Text[initial - 1] == ' ';
        char after = source.At(initial + word.Length);
        if (word.Length == 1)
        {
            // "A", "I", or an initial as in "C. Jones" and "T-shirts": only what can go on.
            bool goesOn = after == ' ' && char.IsAsciiLetter(source.At(initial + 2));
            return real is 'A' or 'I' ? (goesOn || after is '\'' or '’' ? 0.95 : 0) : !spaced && (after is '-' || goesOn) ? 0.85 : 0;
        }

        if (CommonWords.Contains(word) || MissingSpace.IsAbbreviation(word))
            return 0.99;
        if (spaced)
            return 0;
        if (Occurs(source.Text, initial, word))
            return 0.97;
        bool never = NeverInitial.Contains(source.Text[initial]);
        if (never)
            return 0.93;
        return Pronounceable(word) ? 0.8 : 0;
    }

    /// <summary>Whether the word stands elsewhere, within a bounded reach.</summary>
    private static bool Occurs(ReadOnlySpan<char> text, int position, ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> rest = text[Math.Max(0, position - Reach)..Math.Min(text.Length, position + Reach)];
        for (int tries = 0; tries < 16; tries++)
        {
            int at = rest.IndexOf(word);
            if (at < 0)
                return false;
            bool whole = (at == 0 || !char.IsLetter(rest[at - 1])) && (at + word.Length == rest.Length || !char.IsLetter(rest[at + word.Length]));
            if (whole)
                return true;
            rest = rest[(at + word.Length)..];
        }

        return false;
    }

    /// <summary>Whether a name could begin so: one consonant and a vowel, or a cluster that English has. Names such as İzmir fail.</summary>
    private static bool Pronounceable(ReadOnlySpan<char> word)
    {
        char first = (char)(word[0] | 0x20), second = word[1];
        if (first == 'x' || word.Length < 3)
            return false;
        if ("aeiouy".Contains(second) || "aeiouy".Contains(first))
            return true;
        return "bl br ch cl cr dr dw fl fr gh gl gr kh kl kn kr ph pl pr rh sc sh sk sl sm sn sp st sw th tr ts tw wh wr zh".Contains($"{first}{second}", StringComparison.Ordinal);
    }
}
