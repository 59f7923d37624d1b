using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>Reads one number, in digits or words: 20,000 · 3 000 · 1.2 million · two hundred and five · half a dozen · tens of thousands.</summary>
internal static class NumberReader
{
    private const long Ceiling = 1_000_000_000_000_000;

    /// <summary>Reads the number that begins at token <paramref name="i"/>.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="i">Where the number begins; moved behind it when there is one.</param>
    /// <param name="range">n..n for a definite number, the vague table's range for a vague one.</param>
    /// <param name="traits">Digits or vague.</param>
    public static bool TryRead(SentenceTokens tokens, ref int i, out CountRange range, out QuantityTraits traits)
    {
        int start = i;
        if (TryReadDigits(tokens, ref i, out range, out traits) || TryReadWords(tokens, ref i, out range, out traits))
            return true;
        i = start;
        return false;
    }

    public static bool IsArticle(SentenceTokens tokens, int i) => tokens.Is(i, "a") || tokens.Is(i, "an");

    /// <summary>Whether a word can stand behind the article that a number in words begins with; next to none can.</summary>
    public static bool MayFollowArticle(SentenceTokens tokens, int i) =>
        tokens.Is(i, WordClass.Vague) || tokens.Entry(i) is { IsScale: true } || tokens.Is(i, "quarter") || tokens.Is(i, "quarters") || tokens.Is(i, "couple") || tokens.Is(i, "good");

    private static bool TryReadDigits(SentenceTokens tokens, ref int i, out CountRange range, out QuantityTraits traits)
    {
        range = default;
        traits = QuantityTraits.Digits;
        if (!tokens.IsKind(i, TokenKind.Number))
            return false;
        decimal value;
        if (!TryParseDigits(tokens.Word(i), out value))
            return false;
        int next = i + 1;
        if (IsPointedThousands(tokens.Word(i)) && tokens.Entry(next) is not { IsScale: true })
            value *= 1000;
        bool whole = value == decimal.Truncate(value);

        // "3 000": groups of three parted by spaces, each without a separator of its own.
        while (whole && value is > 0 and < 1_000_000_000 && tokens[next - 1].Length <= 3 && tokens.IsKind(next, TokenKind.Number) && tokens[next].Length == 3
            && tokens[next].Start == tokens[next - 1].End + 1 && !tokens.Has(next, TokenFlags.LineBefore) && TryParseDigits(tokens.Word(next), out decimal group))
        {
            value = (value * 1000) + group;
            next++;
        }

        while (tokens.Entry(next) is { IsScale: true } scale && value < Ceiling)
        {
            value *= scale.Value;
            next++;
        }

        if (value != decimal.Truncate(value) || value > Ceiling)
            return false;
        range = CountRange.Exactly((long)value);
        i = next;
        return true;
    }

    /// <summary>"2.000 inhabitants": three digits behind one point are thousands, unless a scale follows ("1.234 million").</summary>
    private static bool IsPointedThousands(ReadOnlySpan<char> digits) =>
        digits.Length is >= 5 and <= 7 && digits[^4] == '.' && digits[0] != '0' && !digits[..^4].ContainsAny('.', ',');

    /// <summary>Digits with thousands separators (comma, or full stop where every group has three digits) or a decimal fraction.</summary>
    private static bool TryParseDigits(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        if (digits.Length > 24)
            return false;
        int separator = digits.IndexOfAny(',', '.');
        if (separator >= 0 && digits[separator] == '.' && digits[(separator + 1)..].IndexOfAny(',', '.') < 0)
            return decimal.TryParse(digits, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out value);
        int group = 0;
        bool grouped = false;
        foreach (char c in digits)
        {
            if (c is ',' or '.')
            {
                if (grouped ? group != 3 : group is 0 or > 3)
                    return false;
                grouped = true;
                group = 0;
                continue;
            }

            if (!char.IsAsciiDigit(c))
                return false;
            value = (value * 10) + (c - '0');
            group++;
        }

        return !grouped || group == 3 || (digits.Length > 6 && group == 2);
    }

    private static bool TryReadWords(SentenceTokens tokens, ref int i, out CountRange range, out QuantityTraits traits)
    {
        range = default;
        traits = QuantityTraits.None;
        int next = i;
        long multiplier = 1;
        bool vague = false;
        long least = 0;
        long? most = null;

        if (tokens.Is(next, "half") && tokens.Is(next + 1, "a") && tokens.Entry(next + 2) is { IsScale: true } half)
        {
            i = next + 3;
            range = CountRange.Exactly(half.Value / 2);
            return true;
        }

        if ((tokens.Is(next, "a") || tokens.Is(next, "three")) && (tokens.Is(next + 1, "quarter") || tokens.Is(next + 1, "quarters"))
            && tokens.Is(next + 2, "of") && tokens.Is(next + 3, "a") && tokens.Entry(next + 4) is { IsScale: true, Value: >= 1000 } whole)
            return Done(ref i, next + 5, CountRange.Exactly(whole.Value / 4 * (tokens.Is(next, "a") ? 1 : 3)), out range);
        if (tokens.Is(next, "a") && tokens.Is(next + 1, "couple"))
        {
            if (tokens.Entry(next + 2) is { IsScale: true } scale)
                return Done(ref i, next + 3, CountRange.Exactly(2 * scale.Value), out range);
            if (!tokens.Is(next + 2, "of"))
                return false;
            return Done(ref i, next + 3, CountRange.Exactly(2), out range);
        }

        // "a dozen", "a few", "several thousand", "a handful of"
        if ((tokens.Is(next, "a") || tokens.Is(next, "an")) && tokens.Is(next + 1, "good"))
            next++;
        bool article = tokens.Is(next, "a") || tokens.Is(next, "an");
        if (article && (tokens.Entry(next + 1) is { IsScale: true } || tokens.Is(next + 1, WordClass.Vague)))
        {
            next++;
            if (tokens.Entry(next) is { IsScale: true })
                return ReadCardinal(tokens, ref i, next, 1, out range);
        }
        else if (article)
        {
            return false;
        }

        if (tokens.Is(next, WordClass.Vague))
        {
            WordEntry entry = tokens.Entry(next)!;
            vague = true;
            least = entry.Value;
            most = entry.Most;
            next++;
            if (tokens.Entry(next) is { IsScale: true } scale)
            {
                multiplier = scale.Value;
                next++;
            }
            else
            {
                // "tens of thousands", "hundreds of thousands"
                while (tokens.Is(next, "of") && tokens.Is(next + 1, WordClass.Vague) && tokens.Entry(next + 1)!.Value >= 100)
                {
                    least *= tokens.Entry(next + 1)!.Value;
                    next += 2;
                }
            }

            traits = QuantityTraits.Vague;
            range = new CountRange(least * multiplier, most * multiplier, Approximate: vague);
            i = next;
            return true;
        }

        return ReadCardinal(tokens, ref i, next, 0, out range);

        static bool Done(ref int i, int next, CountRange value, out CountRange range)
        {
            i = next;
            range = value;
            return true;
        }
    }

    private static bool ReadCardinal(SentenceTokens tokens, ref int i, int next, long start, out CountRange range)
    {
        range = default;
        long total = 0, current = start;
        bool any = start > 0;
        int lastScale = 0;
        while (next < tokens.Count)
        {
            if (tokens.Is(next, WordClass.Number))
            {
                WordEntry entry = tokens.Entry(next)!;
                if (entry.IsScale)
                {
                    if (!any)
                        return false;
                    current = Math.Max(1, current) * entry.Value;
                    if (entry.Value >= 1000)
                    {
                        total += current;
                        current = 0;
                    }

                    lastScale = 1;
                }
                else
                {
                    if (any && lastScale == 0 && !(current % 100 is >= 20 and <= 90 && current % 10 == 0 && entry.Value is > 0 and < 10))
                        break;
                    current += entry.Value;
                    lastScale = 0;
                }

                any = true;
                next++;
            }
            else if (any && lastScale == 1 && tokens.Is(next, "and") && tokens.Entry(next + 1) is { IsScale: false } after && after.Is(WordClass.Number) && after.Value < 100 && ContinuesNumber(tokens, next + 1))
            {
                next++;
            }
            else
            {
                break;
            }

            if (total > Ceiling || current > Ceiling)
                return false;
        }

        if (!any)
            return false;
        range = CountRange.Exactly(total + current);
        i = next;
        return true;
    }

    /// <summary>"two hundred and five people" goes on; "a dozen and two were hurt" does not: dozens are never continued.</summary>
    private static bool ContinuesNumber(SentenceTokens tokens, int next) => !tokens.Is(next - 2, "dozen");
}
