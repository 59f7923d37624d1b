namespace NewsText.Cleaning;

/// <summary>The classes of all characters, and the search for the next one of a class.</summary>
/// <remarks>ASCII is skipped by a vectorised scan; only what lies beyond it is looked up, one load a character.</remarks>
internal static class CharClasses
{
    private static readonly CharClass[] Table = Build();

    /// <summary>The index of the next character at or behind <paramref name="from"/> that has one of the <paramref name="wanted"/> classes, or -1.</summary>
    public static int IndexOf(ReadOnlySpan<char> text, int from, CharClass wanted)
    {
        CharClass[] table = Table;
        int i = from;
        while ((uint)i < (uint)text.Length)
        {
            if (text[i] < 0x80)
            {
                int ascii = text[i..].IndexOfAnyExceptInRange('\0', '\u007F');
                if (ascii < 0)
                    return -1;
                i += ascii;
            }

            if ((table[text[i]] & wanted) != CharClass.None)
                return i;
            i++;
        }

        return -1;
    }

    /// <summary>The classes that any character of the text has.</summary>
    public static CharClass Of(ReadOnlySpan<char> text)
    {
        CharClass classes = text.Contains('&') ? CharClass.Ampersand : CharClass.None;
        if (text.ContainsAny(InvisibleRepair.Controls))
            classes |= CharClass.Control;
        CharClass[] table = Table;
        int i = 0;
        while ((uint)i < (uint)text.Length)
        {
            if (text[i] < 0x80)
            {
                int ascii = text[i..].IndexOfAnyExceptInRange('\0', '\u007F');
                if (ascii < 0)
                    break;
                i += ascii;
            }

            classes |= table[text[i++]];
        }

        return classes;
    }

    private static CharClass[] Build()
    {
        var table = new CharClass[char.MaxValue + 1];
        foreach (char c in InvisibleRepair.BeyondAscii())
            table[c] |= CharClass.Invisible;
        foreach (char c in LookAlikeRepair.Suspicious())
            table[c] |= CharClass.LookAlike;
        for (char c = '\u0080'; c < '\u2600'; c++)
        {
            if (ByteClasses.CanLead(c))
                table[c] |= CharClass.Lead;
        }

        return table;
    }
}
