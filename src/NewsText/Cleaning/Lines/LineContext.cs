namespace NewsText.Cleaning;

/// <summary>Rules that look at a line among its neighbours.</summary>
internal static class LineContext
{
    /// <summary>Words in title case from which a line is a heading and no name.</summary>
    private const int LeastTitle = 4;

    public static void Apply(ReadOnlySpan<char> text, ReadOnlySpan<LineShape> lines, Span<LineState> states, bool english)
    {
        CreditBlocks.Apply(text, lines, states);
        if (!english)
            return;
        CommentSections.Apply(lines, states);
        CaptionsBeforeCredits(lines, states);
        Tails(lines, states);
        TopOfArticle(text, lines, states);
        for (int i = 0; i < lines.Length; i++)
        {
            if (states[i].Rule is null)
                states[i].Rule = Between(text, lines, states, i);
        }

        OddLines.Withdraw(lines, states);
    }

    /// <summary>A credit points backwards: the short line before it is the caption, and so are repetitions of that line.</summary>
    private static void CaptionsBeforeCredits(ReadOnlySpan<LineShape> lines, Span<LineState> states)
    {
        for (int i = 1; i < lines.Length; i++)
        {
            if (states[i].Rule is not { Role: LineRole.Credit } || states[i - 1].Rule is not null)
                continue;
            ref readonly LineShape before = ref lines[i - 1];
            if (i == 1 && before.MayBeHeadline)
                continue; // the lead picture has a credit and no caption, or the credit is the agency's
            if (before.Words >= LeastTitle && before.Is(LineMarks.TitleCase))
                continue; // the heading of a part, whose picture has a credit and no caption
            bool caption = before.Any(LineMarks.Stop)
                ? before.Words is >= 4 and <= 14 && before.Of(WordClass.Speech) == 0 && !before.Any(LineMarks.OpensQuote | LineMarks.ClosesQuote | LineMarks.Question) && states[i].Rule == LineRules.CreditLabel
                : before.Words is >= 2 and <= 45 && !before.Any(LineMarks.Colon);
            if (!caption)
                continue;
            states[i - 1].Rule = LineRules.CaptionBeforeCredit;
            if (i > 1 && lines[i - 2].TextHash == before.TextHash && states[i - 2].Rule is null)
                states[i - 2].Rule = LineRules.CaptionRepeated;
        }
    }

    /// <summary>Blocks that a label opens: topic lists, sign-up texts, an author's role below the name.</summary>
    private static void Tails(ReadOnlySpan<LineShape> lines, Span<LineState> states)
    {
        LineRule? open = null;
        for (int i = 0; i < lines.Length; i++)
        {
            LineRule? rule = states[i].Rule;
            if (rule is { Role: LineRole.Tags or LineRole.Newsletter or LineRole.Byline } && rule != LineRules.TagList)
            {
                open = rule;
                continue;
            }

            if (rule is not null || open is null)
                continue;
            ref readonly LineShape line = ref lines[i];
            states[i].Rule = open.Role switch
            {
                LineRole.Tags when line.Words <= 4 && !line.Any(LineMarks.Stop | LineMarks.Colon) && line.Of(WordClass.Verb) == 0 && line.Capitals > 0 => LineRules.TagList,
                LineRole.Newsletter when line.Of(WordClass.Person) > 0 && line.Words <= 40 && line.Of(WordClass.Signup) + line.Of(WordClass.Cta) > 0 => LineRules.NewsletterBlock,
                LineRole.Byline when line.Words <= 6 && line.Of(WordClass.Byline) > 0 && !line.Any(LineMarks.Stop) && line.Of(WordClass.Verb) == 0 => LineRules.AuthorRole,
                _ => null,
            };
            if (states[i].Rule is null || open.Role == LineRole.Byline)
                open = null;
        }
    }

    /// <summary>Title, standfirst and what stands between them and the first paragraph, where the text begins with them.</summary>
    private static void TopOfArticle(ReadOnlySpan<char> text, ReadOnlySpan<LineShape> lines, Span<LineState> states)
    {
        int first = 0;
        while (first < lines.Length && !lines[first].IsProse)
            first++;
        if (first is 0 or > 8 || first + 2 >= lines.Length || !lines[first + 1].IsProse && !lines[first + 2].IsProse)
            return;
        bool headline = false, standfirst = false;
        int title = -1, titles = 0;
        for (int i = 0; i < first; i++)
        {
            ref readonly LineShape line = ref lines[i];
            if (states[i].Rule is not null || line.Any(LineMarks.Stop | LineMarks.Colon))
                continue;
            if (lines[i + 1].IsProse && DatelinePattern.IsAlone(text, in line))
            {
                states[i].Rule = LineRules.KeptDateline;
                continue;
            }

            if (!headline)
            {
                if (i == 0 && (line.Words <= 2 || text[line.Start..line.End].IndexOfAny('>', '›', '»') > 0))
                    continue; // the section's name, or the way to it
                headline = i <= 1 && line.MayBeHeadline;
                if (!headline)
                    return;
                states[i].Rule = LineRules.KeptHeadline;
            }
            else if (!standfirst && line.Words is >= 12 and <= 45 && line.Of(WordClass.Function) > 1)
            {
                standfirst = true;
                states[i].Rule = LineRules.KeptStandfirst;
            }
            else if (line.Words is >= 2 and <= 12)
            {
                title = i;
                titles++;
            }
        }

        // One such line is a picture's title; several are a summary or the head of a report.
        if (titles == 1 && !lines[title].Any(LineMarks.Bullet | LineMarks.StartsDigit))
            states[title].Rule = LineRules.CaptionTitle;
    }

    private static LineRule? Between(ReadOnlySpan<char> text, ReadOnlySpan<LineShape> lines, Span<LineState> states, int i)
    {
        ref readonly LineShape line = ref lines[i];
        if (DatelinePattern.Opens(text[line.Start..line.End]) || (i + 1 < lines.Length && lines[i + 1].IsProse && DatelinePattern.IsAlone(text, in line)))
            return LineRules.KeptDateline;
        if (line.IsProse && line.Of(WordClass.Speech) > 0 && line.Any(LineMarks.OpensQuote | LineMarks.ClosesQuote))
            return LineRules.KeptQuotation;
        if (line.IsProse || line.Any(LineMarks.Stop))
            return line.IsProse ? LineRules.KeptProse : null;
        int before = Kept(states, i, -1), after = Kept(states, i, 1);
        if (before < 0 || after < 0)
            return null;
        ref readonly LineShape previous = ref lines[before];
        ref readonly LineShape next = ref lines[after];
        if (previous.Is(LineMarks.Colon) || states[before].Rule == LineRules.KeptListItem)
        {
            if (line.Words <= 12 && !(next.IsProse && before < i - 1))
                return LineRules.KeptListItem;
        }

        if (line.Any(LineMarks.OpensQuote | LineMarks.ClosesQuote | LineMarks.Colon | LineMarks.Question | LineMarks.StartsLower))
            return null;
        if (previous.Is(LineMarks.QuoteRuns) && next.Is(LineMarks.OpensQuote) && line.Words >= 3)
            return LineRules.CaptionInQuotation;
        if (!previous.IsProse || !next.IsProse)
            return null;
        if (line.Words >= 5 && line.Is(LineMarks.TitleCase) && line.Numbers == 0)
            return LineRules.RelatedTitle;
        if (line.Words >= 8 && !line.Any(LineMarks.TitleCase | LineMarks.StartsDigit | LineMarks.Bullet))
            return LineRules.CaptionNoStop;
        return null;
    }

    /// <summary>The next line in a direction that no rule calls unwanted, or -1.</summary>
    private static int Kept(ReadOnlySpan<LineState> states, int i, int step)
    {
        for (int n = 0, k = i + step; n < 6 && k >= 0 && k < states.Length; n++, k += step)
        {
            if (states[k].Rule is not { Unwanted: > 0.5 })
                return k;
        }

        return -1;
    }
}
