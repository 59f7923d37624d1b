using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>Reads a whole quantity expression with its bounds: "at least 12", "between 10 and 15", "not a single", "another two dozen or so".</summary>
internal static class QuantityReader
{
    private const int MaxPrefixes = 4;

    /// <summary>Reads the expression that begins at token <paramref name="i"/>.</summary>
    public static bool TryRead(SentenceTokens tokens, int i, out Quantity quantity)
    {
        if (!tokens.MayStartQuantity(i))
        {
            quantity = default;
            return false;
        }

        ref (int At, bool Found, Quantity Quantity) last = ref tokens.LastQuantity;
        if (last.At != i)
        {
            last.Found = TryReadHere(tokens, i, out quantity);
            (last.At, last.Quantity) = (i, quantity);
        }

        quantity = last.Quantity;
        return last.Found;
    }

    private static bool TryReadHere(SentenceTokens tokens, int i, out Quantity quantity)
    {
        quantity = default;
        if (TryReadNegative(tokens, i, out quantity))
            return true;
        int next = i;
        Bound bound = Bound.None;
        var traits = QuantityTraits.None;
        bool approximate = false;
        for (int n = 0; n < MaxPrefixes; n++)
        {
            if (!TryReadBound(tokens, ref next, out Bound found))
                break;
            if (found == Bound.More)
                traits |= QuantityTraits.More;
            else if (found == Bound.About)
                approximate = true;
            else if (found != Bound.None)
                bound = found;
        }

        if (next == i && NumberReader.IsArticle(tokens, i) && !NumberReader.MayFollowArticle(tokens, i + 1))
            return false;
        if (tokens.Is(next, "between") && TryReadBetween(tokens, next, out CountRange between, out int afterBetween))
        {
            quantity = new Quantity(between with { Approximate = approximate }, between.Most, traits, i, afterBetween);
            return true;
        }

        if (tokens.Is(next, "from") && TryReadFrom(tokens, next, out CountRange anywhere, out int afterFrom))
        {
            quantity = new Quantity(anywhere, anywhere.Most, traits, i, afterFrom);
            return true;
        }

        if (tokens.Is(next, "both"))
        {
            quantity = new Quantity(CountRange.Exactly(2), 2, traits | QuantityTraits.Definite, i, next + 1);
            return next == i;
        }

        int number = next;
        if (!TryReadCore(tokens, ref next, out CountRange range, out QuantityTraits core))
            return false;
        traits |= core;
        if (NumberTraps.IsTrap(tokens, number, next, range, core))
            return false;
        if (bound == Bound.None && TryReadPostfix(tokens, ref next, ref range, out Bound behind))
            bound = behind;
        else if (tokens.Is(next, "or") && tokens.Is(next + 1, "so"))
            next += 2;
        long? named = range.Most ?? range.Least;
        range = Apply(bound, range);
        if (approximate)
            range = range with { Approximate = true };
        quantity = new Quantity(range, named, traits, i, next);
        return true;
    }

    public static CountRange Apply(Bound bound, CountRange range) => bound switch
    {
        Bound.AtLeast => range with { Most = null },
        Bound.MoreThan => range.Most is null ? range : new CountRange(range.Least + 1, null, range.Approximate),
        Bound.UpTo => new CountRange(null, range.Most ?? range.Least, range.Approximate),
        Bound.FewerThan => new CountRange(null, (range.Most ?? range.Least) - 1, range.Approximate),
        _ => range,
    };

    private static bool TryReadBound(SentenceTokens tokens, ref int i, out Bound bound)
    {
        bound = Bound.None;
        ulong bit = tokens.BitOf(i + 1);
        if (tokens.Entry(i) is not { Bounds.Length: > 0 } entry || (entry.BoundBits != ulong.MaxValue && (entry.BoundBits & bit) == 0))
            return false;
        foreach (BoundPhrase phrase in entry.Bounds)
        {
            if ((phrase.Next != ulong.MaxValue && (phrase.Next & bit) == 0) || !Matches(tokens, i + 1, phrase.Rest))
                continue;
            bound = phrase.Bound;
            i += 1 + phrase.Rest.Length;
            if (phrase.Bound == Bound.About && tokens.Mark(i) == '.' && !tokens.Has(i, TokenFlags.SpaceBefore))
                i++; // "approx. 2,450"
            return true;
        }

        return false;
    }

    public static bool Matches(SentenceTokens tokens, int i, string[] words)
    {
        for (int k = 0; k < words.Length; k++)
        {
            if (words[k].Length == 0 ? !tokens.Is(i + k, WordClass.Determiner | WordClass.Possessive) : !tokens.Is(i + k, words[k]))
                return false;
        }

        return true;
    }

    private static bool TryReadCore(SentenceTokens tokens, ref int next, out CountRange range, out QuantityTraits traits)
    {
        if (TryReadOdd(tokens, ref next, out range, out traits))
            return true;
        int start = next;
        if (!NumberReader.TryRead(tokens, ref next, out range, out traits))
            return false;
        int second = next;
        bool joined = tokens.Is(next, "to") || tokens.Is(next, "or")
            || (tokens.Mark(next) is '-' or '–' or '—' or '‑' && !tokens.Has(next, TokenFlags.SpaceBefore) && !tokens.Has(next + 1, TokenFlags.SpaceBefore));
        if (!joined || (tokens.Is(next, "to") && IsChange(tokens, start)))
            return true;
        second++;
        if (NumberReader.TryRead(tokens, ref second, out CountRange upper, out QuantityTraits upperTraits) && upper.Least > range.Least && !traits.HasFlag(QuantityTraits.Vague) && !(tokens.Is(start - 1, "from") && !NumberTraps.IsNominal(tokens, second)))
        {
            // "5 to 10 million": the scale belongs to both.
            long low = range.Least!.Value, high = upper.Least!.Value;
            if (low < 1000 && high >= 1000 && tokens.Entry(second - 1) is { IsScale: true } scale)
                low *= scale.Value;
            range = new CountRange(low, upper.Most ?? high);
            traits |= upperTraits;
            next = second;
        }

        return true;
    }

    /// <summary>"rose by four to 29", "rose from 38 to 46": two numbers, no range.</summary>
    private static bool IsChange(SentenceTokens tokens, int number) =>
        tokens.Is(number - 1, "by") || (tokens.Is(number - 1, "from") && (tokens.Is(number - 2, WordClass.Change) || tokens.Is(number - 3, WordClass.Change)));

    /// <summary>"thirty-odd", "30-odd".</summary>
    private static bool TryReadOdd(SentenceTokens tokens, ref int next, out CountRange range, out QuantityTraits traits)
    {
        range = default;
        traits = QuantityTraits.None;
        if (!tokens.Has(next, TokenFlags.Hyphen) || tokens[next].Length < 6)
            return false;
        ReadOnlySpan<char> word = tokens.Word(next);
        if (!word.EndsWith("-odd", StringComparison.OrdinalIgnoreCase))
            return false;
        ReadOnlySpan<char> head = word[..^4];
        if (long.TryParse(head, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long value)
            || (tokens.Lexicon.Find(head) is { } entry && entry.Is(WordClass.Number) && (value = entry.Value) > 0))
        {
            range = new CountRange(value, value, Approximate: true);
            next++;
            return true;
        }

        return false;
    }

    private static bool TryReadBetween(SentenceTokens tokens, int i, out CountRange range, out int next)
    {
        next = i + 1;
        range = default;
        if (!NumberReader.TryRead(tokens, ref next, out CountRange low, out _) || !tokens.Is(next, "and"))
            return false;
        next++;
        if (!NumberReader.TryRead(tokens, ref next, out CountRange high, out _) || high.Least < low.Least || NumberTraps.IsDate(tokens, next))
            return false;
        range = new CountRange(low.Least, high.Most ?? high.Least);
        return true;
    }

    /// <summary>"from 12 to 20 people".</summary>
    private static bool TryReadFrom(SentenceTokens tokens, int i, out CountRange range, out int next)
    {
        next = i + 1;
        range = default;
        if (!NumberReader.TryRead(tokens, ref next, out CountRange low, out QuantityTraits traits) || traits.HasFlag(QuantityTraits.Vague) || !tokens.Is(next, "to"))
            return false;
        next++;
        if (!NumberReader.TryRead(tokens, ref next, out CountRange high, out _) || high.Least <= low.Least || !tokens.Is(next, WordClass.Person))
            return false;
        range = new CountRange(low.Least, high.Most ?? high.Least);
        return true;
    }

    private static bool TryReadPostfix(SentenceTokens tokens, ref int next, ref CountRange range, out Bound bound)
    {
        bound = Bound.None;
        if (tokens.Is(next, "or") && (tokens.Is(next + 1, "more") || tokens.Is(next + 1, "so")))
        {
            if (tokens.Is(next + 1, "more"))
                bound = Bound.AtLeast;
            else
                range = range with { Approximate = true };
            next += 2;
            return true;
        }

        if (tokens.Mark(next) == '+' && !tokens.Has(next, TokenFlags.SpaceBefore))
        {
            bound = Bound.AtLeast;
            next++;
            return true;
        }

        return false;
    }

    private static bool TryReadNegative(SentenceTokens tokens, int i, out Quantity quantity)
    {
        quantity = default;
        if ((tokens.Text[tokens[i].Start] | 0x20) != 'n')
            return false;
        const QuantityTraits Negative = QuantityTraits.Negative;
        int length = 0;
        QuantityTraits traits = Negative;
        if (tokens.Is(i, "nobody") || tokens.Is(i, "none"))
            (length, traits) = (1, Negative | QuantityTraits.Whole);
        else if (tokens.Is(i, "no") && tokens.Is(i + 1, "one"))
            (length, traits) = (2, Negative | QuantityTraits.Whole);
        else if (tokens.Is(i, "not") && tokens.Is(i + 1, "a") && tokens.Is(i + 2, "single"))
            length = 3;
        else if (tokens.Is(i, "not") && tokens.Is(i + 1, "one"))
            length = 2;
        else if (tokens.Is(i, "no") && !tokens.Is(i + 1, "more") && !tokens.Is(i + 1, "fewer") && !tokens.Is(i + 1, "less") && !(tokens.Mark(i + 1) == '.'))
            length = 1;
        else if (tokens.Is(i, "neither") && !tokens.Is(i + 1, "side") && (tokens.Is(i + 1, "of") || tokens.Is(i + 1, WordClass.Person)))
            length = 1;
        if (length == 0)
            return false;
        quantity = new Quantity(CountRange.Exactly(0), 0, traits, i, i + length);
        return true;
    }
}
