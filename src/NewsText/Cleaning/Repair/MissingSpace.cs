using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>A stop that ends a sentence with the next one right behind it: <c>closed.Police</c>, but not a domain, a dotted name or initials.</summary>
internal static class MissingSpace
{
    private const int TokenReach = 64;
    private const string Rule = "repair.missing-space";

    private static readonly Lazy<WordTable<DottedRole>> Roles = new(() => ClassedWords.Read<DottedRole>("en/dotted-words.txt"));

    /// <summary>Adds the space before <paramref name="initial"/>, behind the stop at <paramref name="stop"/>, if one is missing.</summary>
    public static void Collect(RepairText source, int stop, int initial, List<Edit> edits) => Collect(source, stop, initial, edits, initial);

    /// <summary>The same where the space belongs at <paramref name="before"/>, in front of the mark that opens a quotation.</summary>
    public static void Collect(RepairText source, int stop, int initial, List<Edit> edits, int before)
    {
        double confidence = Judge(source, stop, initial);
        if (confidence > 0)
            edits.Add(new Edit(new TextSpan(before, before), EditKind.Repair, " ", Rule, confidence));
    }

    /// <summary>Whether <paramref name="word"/> is written with a stop inside a sentence.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word) => RoleOf(word) == DottedRole.Abbreviation;

    private static double Judge(RepairText source, int stop, int initial)
    {
        ReadOnlySpan<char> text = source.Text;
        int right = source.EndOfLetters(initial);
        ReadOnlySpan<char> next = text[initial..right];
        if (!HasPlainCase(next) || !EndsLikeAWord(source, right, next.Length))
            return 0;
        if (!FindWordBefore(source, stop, out TextSpan before, out bool closed))
            return 0;

        ReadOnlySpan<char> word = text[before.Start..before.End];
        bool afterName = word.Length > 0 && char.IsUpper(word[0]);
        if (word.Length == 1 && char.IsLetter(word[0]) && !closed && word[0] is not ('I' or 'i'))
            return 0; // initials
        if (next.Equals(word, StringComparison.OrdinalIgnoreCase) && !(source.At(right) == ' ' && char.IsLower(source.At(right + 1))))
            return 0; // a name of a program, such as context.Context
        if (!char.IsUpper(next[0]) && !char.IsLower(next[0]))
            return 0; // a script without case writes no space there
        if (char.IsLower(next[0]))
            return word.Length < 3 || afterName || char.IsAscii(next[0]) || source.IsEnglish(initial) ? 0 : 0.85;

        DottedRole role = RoleOf(next);
        bool knownBefore = word.Length > 1 && CommonWords.Contains(word), knownNext = CommonWords.Contains(next);
        bool longDomain = next.Length > 3 && knownNext && knownBefore && !afterName;
        if (role == DottedRole.Domain && !longDomain && !(closed && text[stop] != '.'))
            return 0;
        bool opener = role == DottedRole.Opener;
        if (opener && next.Length <= 2 && IsShortDomain(next) && !(source.At(right) is ' ' && char.IsLetterOrDigit(source.At(right + 1))))
            return 0;
        if (word.Length > 0 && RoleOf(word) == DottedRole.Abbreviation)
            return 0;
        if (closed || word.Length == 0)
            return 0.97; // a digit, a quotation mark or a bracket stands before the stop, or a mark behind it
        if (opener)
            return 0.99;
        if (!source.IsEnglish(initial))
            return (!afterName || !char.IsAscii(next[0])) && word.Length >= 3 && next.Length >= 2 ? 0.9 : 0;
        if (!afterName)
            return knownBefore || (knownNext && word.Length >= 3) ? 0.98 : word.Length >= 4 && next.Length >= 3 ? 0.9 : 0;
        return word.Length >= 4 && next.Length >= 4 && !knownBefore && (!knownNext || source.At(right) == ' ') ? 0.93 : 0;
    }

    /// <summary>The word before the stop; <paramref name="closed"/> tells that a digit, a closing mark or a percent sign stands between.</summary>
    private static bool FindWordBefore(RepairText source, int stop, out TextSpan word, out bool closed)
    {
        ReadOnlySpan<char> text = source.Text;
        int end = stop;
        closed = !char.IsLetter(source.At(stop + 1));
        while (end > 0 && text[end - 1] is '”' or '’' or '"' or '\'' or ')' or ']' or '%' && stop - end < 3)
        {
            end--;
            closed = true;
        }

        int start = source.StartOfLetters(end);
        word = new TextSpan(start, end);
        if (word.IsEmpty)
            closed |= end > 0 && char.IsAsciiDigit(text[end - 1]) && !BeginsLine(text, end);
        if (word.IsEmpty && !closed)
            return false;
        if (word.IsEmpty && end == stop && end > 1 && text[end - 1] is '0' && text[end - 2] is '.')
            return false; // a version such as 2.0

        // The token that the stop stands in must not be an address or a dotted chain.
        int from = Math.Max(0, end - TokenReach);
        for (int i = end - 1; i >= from && !char.IsWhiteSpace(text[i]); i--)
        {
            char c = text[i];
            if (c is '@' or '/' or '\\' or '_' or '#' or '=' or '<' or '&')
                return false;
            if (c is '.' && !(char.IsAsciiDigit(source.At(i + 1)) && word.IsEmpty))
                return source.At(i - 1) == '.' || (i > 0 && text[i - 1] == ' ') || CountLetters(source, i) > 2;
        }

        return true;
    }

    /// <summary>Whether only digits stand between the line's beginning and <paramref name="end"/>: the number of a list item.</summary>
    private static bool BeginsLine(ReadOnlySpan<char> text, int end)
    {
        int i = end;
        while (i > 0 && end - i < 4 && char.IsAsciiDigit(text[i - 1]))
            i--;
        return i == 0 || text[i - 1] == '\n';
    }

    /// <summary>An earlier stop of the same token may end a sentence of its own, as in <c>left.Nobody stayed.Then</c>, if words of length stand around it.</summary>
    private static int CountLetters(RepairText source, int stop)
    {
        int before = stop - source.StartOfLetters(stop);
        int after = source.EndOfLetters(stop + 1) - stop - 1;
        return char.IsUpper(source.At(stop + 1)) ? Math.Min(before, after) : 0;
    }

    /// <summary>A capital and then small letters, or all capitals: not the inner capitals of an identifier.</summary>
    private static bool HasPlainCase(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || (word.Length == 1 && word[0] is not ('A' or 'I') && char.IsAscii(word[0])))
            return false;
        bool upper = true, lower = true;
        for (int i = 1; i < word.Length; i++)
        {
            upper &= !char.IsLower(word[i]);
            lower &= !char.IsUpper(word[i]);
        }

        bool scottish = word.Length > 4 && word.StartsWith("Mc", StringComparison.Ordinal);
        return lower || (upper && char.IsUpper(word[0])) || scottish;
    }

    private static bool EndsLikeAWord(RepairText source, int end, int length)
    {
        char c = source.At(end);
        if (c is '.' or '!' or '?')
            return length > 1 && RoleOf(source.Text[(end + 1)..source.EndOfLetters(end + 1)]) != DottedRole.Domain && (!char.IsLetterOrDigit(source.At(end + 1)) || char.IsUpper(source.At(end + 1)));
        return c is '\0' or ',' or ';' or ':' or '\'' or '’' or '-' or '–' or '—' or '…' or '”' or '"' || char.IsWhiteSpace(c);
    }

    private static DottedRole RoleOf(ReadOnlySpan<char> word) => Roles.Value.TryGet(word, out DottedRole role) ? role : DottedRole.None;

    // Country codes that are words, too.
    private static bool IsShortDomain(ReadOnlySpan<char> word) => word.Length == 2;

    private enum DottedRole : byte
    {
        None,
        Opener,
        Domain,
        Abbreviation,
    }
}
