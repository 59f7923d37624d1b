namespace NewsText.Cleaning;

/// <summary>The text as a repair sees it, with what is asked about it in more than one place.</summary>
internal readonly ref struct RepairText(ReadOnlySpan<char> text, RepairNotes notes, CharacterRepairs repairs)
{
    private readonly RepairNotes _notes = notes;
    private readonly CharacterRepairs _repairs = repairs;

    public ReadOnlySpan<char> Text { get; } = text;

    public bool Has(CharacterRepairs repair) => (_repairs & repair) != CharacterRepairs.None;

    /// <summary>Whether the words around <paramref name="position"/> are mostly English.</summary>
    public bool IsEnglish(int position) => _notes.English.At(Text, position);

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
    public (int Lower, int Upper) CountLowerStarts() => _notes.LowerStarts ??= Count();

    private (int Lower, int Upper) Count()
    {
        int lower = 0, upper = 0, i = 0;
        while (true)
        {
            int next = Text[i..].IndexOf(". ", StringComparison.Ordinal);
            if (next < 0 || i + next + 2 >= Text.Length)
                return (lower, upper);
            int stop = i + next;
            if (char.IsUpper(Text[stop + 2]))
                upper++;
            else if (char.IsLower(Text[stop + 2]) && StartOfLetters(stop) is var start && stop - start > 3 && !MissingSpace.IsAbbreviation(Text[start..stop]))
                lower++;
            i = stop + 2;
        }
    }
}
