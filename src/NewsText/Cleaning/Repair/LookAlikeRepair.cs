using System.Globalization;
using NewsText.Lexicons;

namespace NewsText.Cleaning;

/// <summary>Letters of another script (or full-width ones) that stand for a Latin letter, and typographic ligatures.</summary>
/// <remarks>A word is only changed where all its strange letters have a Latin double and the result is a word or the rest of it is plainly Latin.</remarks>
internal static class LookAlikeRepair
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]; // U+FB00 to U+FB06
    private static readonly Dictionary<char, char> Doubles = Load();

    public static IEnumerable<char> Suspicious() => [.. Doubles.Keys, .. "\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06"];

    public static void Collect(RepairText source, List<Edit> edits)
    {
        ReadOnlySpan<char> text = source.Text;
        int i = CharClasses.IndexOf(text, 0, CharClass.LookAlike);
        while (i >= 0)
        {
            int end = i + 1;
            if (text[i] is >= '\uFB00' and <= '\uFB06')
            {
                if (source.Has(CharacterRepairs.Ligatures))
                    edits.Add(new Edit(new TextSpan(i, end), EditKind.Repair, Ligatures[text[i] - '\uFB00'], "repair.ligature", 0.98));
            }
            else
            {
                end = JudgeWord(source, i, edits);
            }

            i = CharClasses.IndexOf(text, end, CharClass.LookAlike);
        }
    }

    private static int JudgeWord(RepairText source, int at, List<Edit> edits)
    {
        ReadOnlySpan<char> text = source.Text;
        int start = source.StartOfLetters(at), end = source.EndOfLetters(at);
        if (!source.Has(CharacterRepairs.LookAlikes) || (start > 0 && char.IsLetter(text[start - 1])) || char.IsLetter(source.At(end)))
            return end;
        int latin = 0, doubles = 0, greek = 0;
        Span<char> restored = stackalloc char[end - start];
        bool inside = true; // no capital behind the initial, and every double stands between Latin letters, the next one lower-case
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            restored[i - start] = c;
            if (Doubles.TryGetValue(c, out char real))
            {
                restored[i - start] = real;
                doubles++;
                greek += c is >= '\u0370' and <= '\u03FF' ? 1 : 0;
                inside &= i > start && i + 1 < end && char.IsAsciiLetter(text[i - 1]) && IsLatinLower(text[i + 1]);
            }
            else if (IsLatin(c))
            {
                latin++;
                inside &= i == start || !char.IsUpper(c);
            }
            else
            {
                return end;
            }
        }

        double confidence = Judge(source, new TextSpan(start, end), restored, latin, doubles, greek, inside);
        if (confidence == 0)
            return end;
        for (int i = start; i < end; i++)
        {
            if (text[i] != restored[i - start])
                edits.Add(new Edit(TextSpan.FromLength(i, 1), EditKind.Repair, restored[i - start].ToString(), "repair.look-alike", confidence));
        }

        return end;
    }

    private static double Judge(RepairText source, TextSpan word, ReadOnlySpan<char> restored, int latin, int doubles, int greek, bool inside)
    {
        bool known = CommonWords.Contains(restored);
        if (latin > 0)
        {
            if (known)
                return 0.99;
            return (latin > doubles && greek == 0) || (inside && latin > 2) ? 0.93 : 0;
        }

        // Nothing Latin in it: another script's word unless the passage is English and the restored word is, too.
        if (!source.IsEnglish(word.Start) || char.IsDigit(source.At(word.End)) || (word.Start > 0 && char.IsDigit(source.Text[word.Start - 1])))
            return 0;
        bool fullWidth = source.Text[word.Start] >= '\uFF21';
        if (fullWidth)
            return TouchesEastAsian(source, word) ? 0 : 0.9;
        if (restored.Length == 1)
            return restored[0] is 'A' or 'a' or 'i' && source.At(word.End) == ' ' && char.IsAsciiLetterLower(source.At(word.End + 1)) ? 0.9 : 0;
        return known && !IsAllUpper(restored) ? 0.95 : 0;
    }

    private static bool TouchesEastAsian(RepairText source, TextSpan word) =>
        Scripts.IsEastAsian(source.At(word.End)) || (word.Start > 0 && Scripts.IsEastAsian(source.Text[word.Start - 1]));

    private static bool IsAllUpper(ReadOnlySpan<char> word) => word.IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static bool IsLatinLower(char c) => char.IsAsciiLetterLower(c) || (c is >= '\u00DF' and <= '\u024F' && char.IsLower(c));

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is (>= '\u00C0' and <= '\u024F' and not ('×' or '÷')) or (>= '\u1E00' and <= '\u1EFF');

    private static Dictionary<char, char> Load()
    {
        var doubles = new Dictionary<char, char>();
        foreach (LexiconLine line in LexiconReader.Read("look-alikes.txt"))
        {
            char real = line[0] is [char letter] && char.IsAsciiLetter(letter) ? letter : throw line.Error("expected one Latin letter");
            foreach (string code in line[1].Split(' '))
            {
                if (!ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort value))
                    throw line.Error($"expected a code in hexadecimal, not '{code}'");
                doubles[(char)value] = real;
            }
        }

        for (char c = 'A'; c <= 'Z'; c++) // the full-width forms
        {
            doubles[(char)(c - 'A' + '\uFF21')] = c;
            doubles[(char)(c - 'A' + '\uFF41')] = (char)(c | 0x20);
        }

        return doubles;
    }
}
