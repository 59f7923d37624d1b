using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>Tells numbers that count nobody.</summary>
internal static class NumberTraps
{
    /// <summary>Years, ages, money, dates, times, scores and the numbers of things.</summary>
    public static bool IsTrap(SentenceTokens tokens, int first, int next, CountRange range, QuantityTraits traits)
    {
        if (IsRatio(tokens, first, next, range) || (traits.HasFlag(QuantityTraits.Vague) && tokens.Is(first - 1, "how")))
            return true;
        if (range.Most < 120 && IsAged(tokens, first))
            return true;
        if (!traits.HasFlag(QuantityTraits.Digits))
            return IsDate(tokens, next) && range.Most <= 31;
        char before = tokens.Mark(first - 1);
        bool glued = !tokens.Has(first, TokenFlags.SpaceBefore);
        if (before is '$' or '£' or '€' or '¥' or '#' or '₹' || (glued && before is '-' or '–' or '/' or '.' or ':' or '+' or '\'' or '’'))
            return true;
        char after = tokens.Mark(next);
        bool gluedAfter = after != '\0' && !tokens.Has(next, TokenFlags.SpaceBefore);
        if (after == '%' || (gluedAfter && after is '/' or ':' or '-' or '–' or '°' && tokens.IsKind(next + 1, TokenKind.Number) && !tokens.Has(next + 1, TokenFlags.SpaceBefore)))
            return true;
        if (IsDate(tokens, next) && range.Most <= 31)
            return true;
        if (before == '.' && tokens.Is(first - 2, WordClass.Month) && range.Most <= 31)
            return true;
        bool counted = tokens.Is(next, WordClass.Person | WordClass.Other) || (tokens.Entry(next)?.Cue is not null && !(IsYear(tokens, first, range) && (tokens.Word(next)[^1] != 's' || tokens.Is(first - 1, WordClass.Determiner))));
        if (tokens.Is(first - 1, WordClass.Month) && !counted && (range.Most <= 31 || IsYear(tokens, first, range)))
            return true;
        if (IsYear(tokens, first, range) && !counted)
            return tokens.Is(first - 1, WordClass.Preposition | WordClass.Month | WordClass.Subordinator | WordClass.Determiner | WordClass.Possessive) || tokens.Mark(first - 1) is ',' or '(' || first == 0 || !IsNominal(tokens, next);
        if (range.Most < 120 && !counted && tokens.Is(first - 1, WordClass.Be) && tokens.Is(first - 2, WordClass.SingularPronoun))
            return true; // "until she was 80"
        if (range.Most < 120 && (tokens.Is(first - 1, "aged") || tokens.Is(first - 1, "age") || IsAge(tokens, first, next)))
            return true;
        return !counted && IsLabel(tokens, first, next);
    }

    /// <summary>"aged four and six", "aged between two and eleven".</summary>
    private static bool IsAged(SentenceTokens tokens, int first)
    {
        for (int i = first - 1; i >= Math.Max(0, first - 6); i--)
        {
            if (tokens.Is(i, "aged") || tokens.Is(i, "ages"))
                return true;
            if (!tokens.Is(i, WordClass.Number) && !tokens.IsKind(i, TokenKind.Number) && !tokens.Is(i, "and") && !tokens.Is(i, "to") && !tokens.Is(i, "between") && tokens.Mark(i) != ',')
                return false;
        }

        return false;
    }

    /// <summary>"Interstate 10", "Flight 2276": a capitalised word that the number names a thing of.</summary>
    private static bool IsLabel(SentenceTokens tokens, int first, int next) =>
        first > 1 && tokens.Has(first - 1, TokenFlags.Capital) && tokens.Entry(first - 1) is not { } && !IsNominal(tokens, next);

    /// <summary>"Mary Low, 45, said": a number between commas behind a name.</summary>
    private static bool IsAge(SentenceTokens tokens, int first, int next) =>
        tokens.Mark(first - 1) is ',' or '(' && first > 1 && (tokens.Has(first - 2, TokenFlags.Capital) || (tokens.Is(first - 2, WordClass.Person) && tokens.Is(first - 2, WordClass.Singular) && tokens.Mark(first - 1) == ',' && tokens.Mark(next) == ','))
        && (tokens.Mark(next) is ',' or ')' or '.' or ';' or '\0') && !(next < tokens.Count && tokens.Mark(next) == '\0');

    public static bool IsNominal(SentenceTokens tokens, int i) =>
        tokens.IsKind(i, TokenKind.Word) && (tokens.Entry(i) is not { } entry || entry.Is(WordClass.Person | WordClass.NonVictim) || entry.Cue is not null || (entry.Classes & ~(WordClass.Past | WordClass.Withdrawn | WordClass.Known)) == WordClass.None);

    public static bool IsDate(SentenceTokens tokens, int next) => tokens.Is(next, WordClass.Month) && !(tokens.Is(next, "may") && !tokens.Has(next, TokenFlags.Capital));

    /// <summary>"one in five", "two out of three": a share, no count.</summary>
    private static bool IsRatio(SentenceTokens tokens, int first, int next, CountRange range)
    {
        if (range.Most > 1000)
            return false;
        int after = tokens.Is(next, "out") && tokens.Is(next + 1, "of") ? next + 2 : tokens.Is(next, "in") ? next + 1 : -1;
        if (after > 0 && tokens.Is(after, WordClass.Number) && !tokens.Is(after + 1, WordClass.Thing | WordClass.Unit) && (tokens.Is(after + 1, "of") || range.Most < 10))
            return true;
        return tokens.Is(first - 1, "in") && tokens.Is(first - 2, WordClass.Number) && tokens.Is(next, "of");
    }

    private static bool IsYear(SentenceTokens tokens, int first, CountRange range) => tokens[first].Length == 4 && range.Least is >= 1800 and <= 2100 && range.Least == range.Most;
}
