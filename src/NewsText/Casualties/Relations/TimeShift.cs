using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>Signs that a sentence speaks of another time than the news.</summary>
internal static class TimeShift
{
    /// <summary>How far behind "after" the people stand.</summary>
    private const int BeforeReach = 6;

    /// <summary>Words of "the past two and a half years".</summary>
    private const int LongestSpan = 6;

    /// <summary>What the clause that holds the token says: a semicolon parts what was from what is.</summary>
    public static TimeReference Of(SentenceTokens tokens, int token)
    {
        int from = token, to = token;
        while (from > 0 && tokens.Mark(from - 1) != ';')
            from--;
        while (to < tokens.Count && tokens.Mark(to) != ';')
            to++;
        TimeReference own = Of(tokens, from, to);
        return own.Kind == TimeKind.None && from > 0 && !SaysNow(tokens, from) ? Of(tokens, 0, from) : own;
    }

    /// <summary>"; this time nobody was hurt", "; now nine are missing".</summary>
    private static bool SaysNow(SentenceTokens tokens, int first) =>
        tokens.Is(first, "today") || tokens.Is(first, "now") || (tokens.Is(first, "this") && (tokens.Is(first + 1, "time") || tokens.Is(first + 1, "year") || tokens.Is(first + 1, "week") || tokens.Is(first + 1, "month")));

    /// <summary>"two days after five civilians were shot": told as before the news.</summary>
    public static bool IsBefore(SentenceTokens tokens, int token)
    {
        for (int i = token - 1; i > 0 && i >= token - BeforeReach && tokens.Mark(i) is not (',' or ';' or '.'); i--)
        {
            if (tokens.Is(i, "after"))
                return tokens.Is(i - 1, "days") || tokens.Is(i - 1, "day") || tokens.Is(i - 1, "week") || tokens.Is(i - 1, "weeks") || tokens.Is(i - 1, "month") || tokens.Is(i - 1, "months") || tokens.Is(i - 1, "year") || tokens.Is(i - 1, "years");
        }

        return false;
    }

    private static TimeReference Of(SentenceTokens tokens, int from, int to)
    {
        if (!tokens.MayHoldYear && (tokens.Classes & (WordClass.Month | WordClass.Weekday | WordClass.Past | WordClass.OtherEvent)) == WordClass.None)
            return default;
        int depth = 0;
        bool weekday = false, date = false, past = false, other = false;
        for (int i = from; i < to; i++)
        {
            if (tokens.Mark(i) == '(')
                depth++;
            else if (tokens.Mark(i) == ')' && depth > 0)
                depth--;
            if (depth > 0)
                continue; // the date of a source
            if (IsYear(tokens, i))
                return new TimeReference(TimeKind.Year, int.Parse(tokens.Word(i), System.Globalization.CultureInfo.InvariantCulture));
            if (tokens.Entry(i) is not { } entry || !entry.Is(WordClass.Month | WordClass.Weekday | WordClass.Past | WordClass.OtherEvent))
                continue;
            other |= entry.Is(WordClass.OtherEvent) && IsOther(tokens, i);
            past |= IsPastMonth(tokens, i) || IsAgo(tokens, i);
            weekday |= tokens.Is(i, WordClass.Weekday) && tokens.Has(i, TokenFlags.Capital);
            date |= tokens.Is(i, WordClass.Month) && tokens.Has(i, TokenFlags.Capital) && (IsDay(tokens, i - 1) || IsDay(tokens, i + 1) || (tokens.Mark(i + 1) == '.' && IsDay(tokens, i + 2)));
        }

        return new TimeReference(past ? TimeKind.Past : other && !(weekday && !HoldsSeparate(tokens, from, to)) ? TimeKind.Other : weekday ? TimeKind.Weekday : date ? TimeKind.Date : TimeKind.None);
    }

    private static bool IsOther(SentenceTokens tokens, int i)
    {
        if (tokens.Is(i, "since"))
            return tokens.Is(i + 1, WordClass.Month) || (tokens.Is(i + 1, "the") && (tokens.Is(i + 3, "of") || tokens.Is(i + 2, WordClass.OtherEvent)));
        if (tokens.Is(i, "earlier"))
            return tokens.Is(i + 1, WordClass.Cue); // "A car bomb earlier killed 15"
        if (tokens.Is(i, "first") || tokens.Is(i, "previous"))
            return tokens.Is(i - 1, "the") && HadCue(tokens, i + 1); // "The first had killed 30"
        if (tokens.Is(i, "so"))
            return tokens.Is(i + 1, "far") && tokens.Is(i + 2, "this");
        if (tokens.Is(i, "separately"))
            return true;
        if (tokens.Is(i, "separate") || tokens.Is(i, "unrelated"))
            return tokens.Is(i - 1, "a") || tokens.Is(i - 1, "an") || tokens.Is(i - 1, "another");
        if (tokens.Is(i, WordClass.Unit))
            return IsLongSpan(tokens, i);
        return tokens.Is(i, "annually") || (tokens.Is(i - 1, "the") && (tokens.Is(i - 2, "in") || tokens.Is(i - 2, "during"))); // "in the war"
    }

    /// <summary>"in five years", "over the past decade", "20 a year": how many there were in a time longer than any news, unless it says how bad the news is.</summary>
    private static bool IsLongSpan(SentenceTokens tokens, int unit)
    {
        if (IsRate(tokens, unit))
            return true;
        int i = unit - 1;
        while (i > 0 && unit - i <= LongestSpan && (tokens.IsKind(i, TokenKind.Number) || tokens.Is(i, WordClass.Number | WordClass.Determiner) || tokens.Is(i, "past") || tokens.Is(i, "last") || tokens.Is(i, "few") || tokens.Is(i, "several")))
            i--;
        return (i < unit - 1 || tokens.Is(unit, "decades")) && (tokens.Is(i, "in") || tokens.Is(i, "over") || tokens.Is(i, "within") || tokens.Is(i, "during")) && !IsRanking(tokens, i);
    }

    /// <summary>"20 lives a year", "every year".</summary>
    private static bool IsRate(SentenceTokens tokens, int unit)
    {
        if (!tokens.Is(unit, "year"))
            return false;
        if (tokens.Is(unit - 1, "every") || tokens.Is(unit - 1, "each"))
            return true;
        return tokens.Is(unit - 1, "a") && tokens.IsKind(unit - 2, TokenKind.Word) && !tokens.Is(unit - 2, WordClass.Preposition)
            && !tokens.Is(unit + 1, "ago") && !tokens.Is(unit + 1, "after") && !tokens.Is(unit + 1, "later") && !tokens.Is(unit + 1, "before");
    }

    private static bool HadCue(SentenceTokens tokens, int i)
    {
        for (int end = i + 2; i <= end; i++)
        {
            if (tokens.Is(i, "had"))
                return tokens.Is(i + 1, WordClass.Cue) || tokens.Is(i + 2, WordClass.Cue);
        }

        return false;
    }

    private static bool HoldsSeparate(SentenceTokens tokens, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (tokens.Is(i, "separate") || tokens.Is(i, "unrelated") || tokens.Is(i, "separately"))
                return true;
        }

        return false;
    }

    private static bool IsDay(SentenceTokens tokens, int i) => tokens.IsKind(i, TokenKind.Number) && tokens[i].Length <= 2;

    private static bool IsYear(SentenceTokens tokens, int i) =>
        tokens.IsKind(i, TokenKind.Number) && tokens[i].Length == 4 && tokens.Word(i)[0] is '1' or '2' && tokens.Word(i)[1] is '9' or '0' or '8'
        && char.IsAsciiDigit(tokens.Word(i)[2]) && char.IsAsciiDigit(tokens.Word(i)[3]) // not 10.5
        && (tokens.Is(i - 1, WordClass.Preposition | WordClass.Month | WordClass.Subordinator | WordClass.Determiner) || tokens.Mark(i - 1) is ',' or '(')
        && !tokens.Is(i + 1, WordClass.Person) && !IsFullDate(tokens, i) && !IsComparison(tokens, i);

    /// <summary>"the worst unrest since 2019": the year only says how bad the news is.</summary>
    private static bool IsComparison(SentenceTokens tokens, int year) =>
        tokens.Is(year - 1, "since") && !tokens.Is(year + 1, "when") && !tokens.Is(year + 2, "when") && IsRanking(tokens, year - 1);

    /// <summary>"the worst", "the deadliest" before the token.</summary>
    private static bool IsRanking(SentenceTokens tokens, int preposition)
    {
        for (int i = preposition - 1; i >= Math.Max(0, preposition - 11); i--)
        {
            if (tokens.Is(i, "worst") || tokens.Is(i, "first") || tokens.Is(i, "most") || (tokens[i].Length > 5 && tokens.Word(i).EndsWith("est") && !tokens.Is(i, WordClass.Thing | WordClass.Cue)))
                return true;
        }

        return false;
    }

    /// <summary>"1 March 2019", "March 1, 2019": the day of the news more often than not.</summary>
    private static bool IsFullDate(SentenceTokens tokens, int year) =>
        (tokens.Is(year - 1, WordClass.Month) && tokens.IsKind(year - 2, TokenKind.Number)) || (tokens.Mark(year - 1) == ',' && tokens.IsKind(year - 2, TokenKind.Number) && tokens.Is(year - 3, WordClass.Month));

    /// <summary>"In April, …": a month without a day.</summary>
    private static bool IsPastMonth(SentenceTokens tokens, int i) =>
        tokens.Is(i, WordClass.Month) && tokens.Has(i, TokenFlags.Capital) && tokens.Is(i - 1, "in") && !tokens.IsKind(i + 1, TokenKind.Number);

    private static bool IsAgo(SentenceTokens tokens, int i) =>
        (tokens.Is(i, "ago") && !IsComparedWith(tokens, i) && tokens.Is(i - 1, WordClass.Unit) && !tokens.Is(i - 1, "hours") && !tokens.Is(i - 1, "minutes") && !tokens.Is(i - 1, "days"))
        || (tokens.Is(i, "last") && (tokens.Is(i + 1, "year") || tokens.Is(i + 1, "month") || tokens.Is(i + 1, WordClass.Month)))
        || (tokens.Is(i, "earlier") && tokens.Is(i - 1, WordClass.Unit) && (tokens.Is(i - 1, "years") || tokens.Is(i - 1, "year") || tokens.Is(i - 1, "decades") || tokens.Is(i - 1, "months")))
        || (tokens.Is(i, "earlier") && (tokens.Is(i + 1, "this") || (tokens.Is(i + 1, "in") && tokens.Is(i + 2, "the"))) && (tokens.Is(i + 2, "year") || tokens.Is(i + 2, "month") || tokens.Is(i + 3, "year") || tokens.Is(i + 3, "month")))
        || (tokens.Is(i, "previous") && (tokens.Is(i + 1, "year") || tokens.Is(i + 1, "month") || tokens.Is(i + 1, "decade")))
        || (tokens.Is(i, "year") && tokens.Is(i + 1, "before"))
        || tokens.Is(i, "anniversary") || (tokens.Is(i, "since") && (tokens.Is(i + 1, "the") || tokens.Is(i + 1, "a")) && tokens.Is(i - 1, WordClass.Thing));

    /// <summary>"up from 21,400 a week ago": only what the figure is set against.</summary>
    private static bool IsComparedWith(SentenceTokens tokens, int ago)
    {
        for (int i = ago - 1; i >= Math.Max(1, ago - 7); i--)
        {
            if (tokens.Is(i, "from") && (tokens.Is(i - 1, "up") || tokens.Is(i - 1, "down")))
                return true;
        }

        return false;
    }
}
