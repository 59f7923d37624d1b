namespace NewsText.Cleaning;

/// <summary>The text as a repair sees it, with what is asked about it in more than one place. One call owns it.</summary>
internal sealed class RepairText(string text, CharacterRepairs repairs)
{
    private readonly EnglishContext _english = new(text);
    private (int Lower, int Upper)? _starts;

    public string Text { get; } = text;

    public CharacterRepairs Repairs { get; } = repairs;

    public bool Has(CharacterRepairs repair) => (Repairs & repair) != CharacterRepairs.None;

    /// <summary>Whether the words around <paramref name="position"/> are mostly English.</summary>
    public bool IsEnglish(int position) => _english.At(position);

    public char At(int index) => (uint)index < (uint)Text.Length ? Text[index] : '\0';

    /// <summary>The end of the letters that begin at <paramref name="start"/>, looked for in the next 64 characters.</summary>
    public int EndOfLetters(int start)
    {
        int end = start, limit = Math.Min(Text.Length, start + 64);
        while (end < limit && char.IsLetter(Text[end]))
            end++;
        return end;
    }

    /// <summary>Where the letters that end before <paramref name="end"/> begin, looked for in the last 64 characters.</summary>
    public int StartOfLetters(int end)
    {
        int start = end, limit = Math.Max(0, end - 64);
        while (start > limit && char.IsLetter(Text[start - 1]))
            start--;
        return start;
    }

    /// <summary>How many stops behind a full word are followed by a small letter, and how many stops by a capital; counted once.</summary>
    public (int Lower, int Upper) CountLowerStarts()
    {
        if (_starts is { } known)
            return known;
        int lower = 0, upper = 0;
        for (int i = Text.IndexOf(". ", StringComparison.Ordinal); i >= 0 && i + 2 < Text.Length; i = Text.IndexOf(". ", i + 2, StringComparison.Ordinal))
        {
            if (char.IsUpper(Text[i + 2]))
                upper++;
            else if (char.IsLower(Text[i + 2]) && StartOfLetters(i) is var start && i - start > 3 && !MissingSpace.IsAbbreviation(Text.AsSpan(start, i - start)))
                lower++;
        }

        return (_starts = (lower, upper)).Value;
    }
}
