namespace NewsText.Cleaning;

/// <summary>Rules that look at one line alone.</summary>
internal static class LineMatcher
{
    /// <summary>Classes without which no word of a line tells a rule.</summary>
    private const uint AnyBits = CreditBits | (1u << (int)WordClass.Month) | (1u << (int)WordClass.Weekday) | (1u << (int)WordClass.Clock) | (1u << (int)WordClass.Platform)
        | (1u << (int)WordClass.Share) | (1u << (int)WordClass.Bio) | (1u << (int)WordClass.AuthorSign);

    /// <summary>Classes of first words that tell a rule.</summary>
    private const uint FirstBits = CreditBits | (1u << (int)WordClass.Byline) | (1u << (int)WordClass.Related) | (1u << (int)WordClass.Cta);

    private const uint CreditBits = (1u << (int)WordClass.Credit) | (1u << (int)WordClass.Agency);

    /// <summary>The rule that the line fulfils, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="english">Whether rules that read English words may be used.</param>
    public static LineRule? Match(ReadOnlySpan<char> text, ref readonly LineShape line, bool english)
    {
        if (!MayMatch(text, in line))
            return null;
        if (line.Is(LineMarks.NoWords))
            return LineRules.Punctuation;
        if (line.Is(LineMarks.Copyright) && (text[line.Start] == '©' || (line.FirstClasses & Bit(WordClass.Legal)) != 0) && line.Words <= 40)
            return LineRules.CopyrightMark;
        if (line.Length < 200 && IsAddress(text[line.Start..line.End]))
            return LineRules.BareUrl;
        if (!english)
            return line.Is(LineMarks.ParenTail) || line.Is(LineMarks.ParenClosesFirst) ? CreditTail(in line) : null;

        if (LineLexicon.PhraseAt(line.Phrase) is { } phrase && (phrase.WholeLine || (line.Words <= 30 && !line.Is(LineMarks.OpensQuote))))
            return phrase.Rule;
        if (IsDate(in line))
            return LineRules.DateAlone;
        if (IsByline(in line))
            return LineRules.BylineName;
        if (IsShareRow(in line))
            return LineRules.ShareRow;
        if (line.Words <= 16 && line.LastWord != 0 && line.Of(WordClass.Share) > 0 && line.Is(LineMarks.At) && !line.Any(LineMarks.Stop))
            return LineRules.Embed;
        return Credit(text, in line) ?? CreditTail(in line) ?? Label(text, in line) ?? Bio(in line);
    }

    /// <summary>Whether the line has any of what the rules want; most paragraphs have none. A rule that wants something else has to be told of here, or it is never asked.</summary>
    private static bool MayMatch(ReadOnlySpan<char> text, ref readonly LineShape line)
    {
        const LineMarks Marks = LineMarks.NoWords | LineMarks.Copyright | LineMarks.Glued | LineMarks.LabelColon;
        uint classes = (line.ClassesSeen & AnyBits) | (line.FirstClasses & FirstBits);
        int signs = (int)(line.Marks & Marks) | (int)classes | (ushort)line.Phrase | line.ParenCredits | line.TailCredits;
        return signs != 0 || (line.Length < 200 && IsAddress(text[line.Start..line.End]));
    }

    private static uint Bit(WordClass c) => 1u << (int)c;

    private static bool IsAddress(ReadOnlySpan<char> line)
    {
        if ((line[0] | 0x20) is not ('h' or 'w' or 'p') || line.IndexOfAny(' ', '\t') >= 0)
            return false;
        return line.StartsWith("http", StringComparison.OrdinalIgnoreCase) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("pic.twitter.com", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Nothing but numbers, months, weekdays and words of the clock, a number and two of them at least.</summary>
    private static bool IsDate(ref readonly LineShape line)
    {
        int dates = line.Of(WordClass.Month) + line.Of(WordClass.Weekday) + line.Of(WordClass.Clock);
        return line.Words is >= 2 and <= 16 && line.Numbers > 0 && dates > 0 && !line.Any(LineMarks.Currency)
            && line.Numbers + dates + line.Of(WordClass.Function) >= line.Words && line.Of(WordClass.Function) <= 2 && (line.Of(WordClass.Month) > 0 || line.Of(WordClass.Clock) > 0)
            && line.Of(WordClass.Verb) == 0 && !line.Is(LineMarks.Stop | LineMarks.InnerStop) && (line.Is(LineMarks.Year) || line.Of(WordClass.Clock) > 0 || line.Words <= 4);
    }

    private static bool IsByline(ref readonly LineShape line) =>
        (line.FirstClasses & Bit(WordClass.Byline)) != 0 && line.FirstWord == ByHash && line.Words is >= 2 and <= 14 && !line.Any(LineMarks.Stop | LineMarks.Question | LineMarks.Colon)
        && line.Capitals + line.Numbers >= line.Words - line.Of(WordClass.Function) - line.Of(WordClass.Byline) - line.Of(WordClass.Clock) && line.Capitals >= 2 && line.Of(WordClass.Verb) == 0;

    private static readonly uint ByHash = LineHash.Of("by");

    private static bool IsShareRow(ref readonly LineShape line)
    {
        int platforms = line.Of(WordClass.Platform);
        if (line.Is(LineMarks.Glued) && line.Words <= 4 && (platforms > 0 || line.Of(WordClass.Share) > 0) && !line.Any(LineMarks.Stop))
            return true;
        return platforms >= 2 && line.Words <= 14 && platforms + line.Of(WordClass.Share) + line.Of(WordClass.Function) + line.Of(WordClass.Cta) >= line.Words && !line.Any(LineMarks.Stop);
    }

    private static LineRule? Credit(ReadOnlySpan<char> text, ref readonly LineShape line)
    {
        if (line.Words > 16 || line.Of(WordClass.Speech) > 0)
            return null;
        bool labelled = (line.FirstClasses & Bit(WordClass.Credit)) != 0 && line.Is(LineMarks.LabelColon);
        if (labelled || (line.Words <= 2 && (line.FirstClasses & CreditBits) != 0 && line.Is(LineMarks.Colon)))
            return LineRules.CreditLabel;
        bool bracketed = line.Is(LineMarks.ParenStart) && line.Is(LineMarks.ParenTail);
        int credits = line.Of(WordClass.Credit) + line.Of(WordClass.Agency);
        if (bracketed && credits > 0)
            return LineRules.CreditLabel;
        if (line.Any(LineMarks.Stop | LineMarks.Question) || line.Of(WordClass.Verb) > 0)
            return null;
        bool namesOnly = line.Capitals + line.Numbers + line.Of(WordClass.Function) >= line.Words && line.Of(WordClass.Function) <= 2;
        if (namesOnly && line.Of(WordClass.Agency) > 0 && line.Words <= 10 && (line.Words <= 5 || line.Any(LineMarks.SlashNames | LineMarks.Bar)))
            return LineRules.CreditNames;
        return null;
    }

    private static LineRule? CreditTail(ref readonly LineShape line)
    {
        if (line.Words > 70 || line.Of(WordClass.Speech) > 0 && line.Words > 40)
            return null;
        if (line.ParenCredits > 0 && line.Is(LineMarks.ParenTail) && line.Words >= 3 && !line.Is(LineMarks.ParenStart))
            return LineRules.CaptionCreditTail;
        if (line.TailCredits > 0 && line.Is(LineMarks.InnerStop) && !line.Any(LineMarks.Stop) && line.TailWords <= 8 && line.Words > line.TailWords)
            return LineRules.CaptionCreditTail;
        if (line.Is(LineMarks.SlashNames) && line.TailCredits > 0 && !line.Any(LineMarks.Stop) && line.Of(WordClass.Agency) > 0)
            return LineRules.CaptionCreditTail;
        return null;
    }

    /// <summary>A label of two or three words in capitals before a colon: READ MORE: … ; MORE: ….</summary>
    private static LineRule? Label(ReadOnlySpan<char> text, ref readonly LineShape line)
    {
        if (!line.Is(LineMarks.LabelColon) || line.Words > 30 || line.Any(LineMarks.Stop))
            return null;
        int colon = text[line.Start..line.End].IndexOf(':');
        ReadOnlySpan<char> label = text.Slice(line.Start, colon);
        if (label.Length < 4 || label.ContainsAnyInRange('a', 'z'))
            return null;
        return (line.FirstClasses & (Bit(WordClass.Related) | Bit(WordClass.Cta))) != 0 ? LineRules.RelatedLabel : null;
    }

    /// <summary>"X is a reporter who covers …": a role, a present verb, no speech; the place at the end is checked by the context.</summary>
    private static LineRule? Bio(ref readonly LineShape line) =>
        line.Of(WordClass.Bio) + line.Of(WordClass.AuthorSign) >= 3 && line.Words is >= 6 and <= 80 && line.Of(WordClass.Speech) == 0 && line.Capitals >= 2 && line.Any(LineMarks.Stop | LineMarks.At)
            ? LineRules.AuthorBio
            : null;
}
