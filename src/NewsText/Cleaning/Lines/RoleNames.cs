namespace NewsText.Cleaning;

/// <summary>Names the role of a line when it is known whether it belongs to the article.</summary>
internal static class RoleNames
{
    public static LineRole Of(ref readonly LineShape line, in LineState state, bool unwanted)
    {
        if (state.Rule is { } rule && rule.Unwanted > 0.5 == unwanted)
            return rule.Role;
        return unwanted ? Unwanted(in line) : Wanted(in line);
    }

    private static LineRole Wanted(ref readonly LineShape line) =>
        line.Any(LineMarks.Stop | LineMarks.Colon | LineMarks.ClosesQuote | LineMarks.Comma) || line.Words > 14 ? LineRole.Body
        : line.Is(LineMarks.Bullet) || line.Is(LineMarks.StartsLower) ? LineRole.ListItem
        : LineRole.Subheading;

    /// <summary>The role whose words the line holds most of.</summary>
    private static LineRole Unwanted(ref readonly LineShape line)
    {
        (LineRole Role, int Count)[] candidates =
        [
            (LineRole.Credit, (line.Of(WordClass.Agency) * 2) + line.Of(WordClass.Credit)),
            (LineRole.Newsletter, line.Of(WordClass.Signup) * 2),
            (LineRole.ShareRow, (line.Of(WordClass.Share) * 2) + line.Of(WordClass.Platform)),
            (LineRole.LegalText, line.Of(WordClass.Legal) * 2),
            (LineRole.Comment, line.Of(WordClass.Comment) * 2),
            (LineRole.Advertisement, line.Of(WordClass.Advert) * 2),
            (LineRole.Timestamp, line.Numbers > 0 ? line.Of(WordClass.Month) + line.Of(WordClass.Clock) : 0),
            (LineRole.AuthorBio, line.Words > 8 ? line.Of(WordClass.Bio) * 2 : 0),
            (LineRole.Byline, line.Words <= 8 ? line.Of(WordClass.Byline) * 2 : 0),
        ];
        LineRole best = line.Words <= 4 ? LineRole.Navigation : line.Words >= 8 && line.Of(WordClass.Verb) > 0 && !line.Is(LineMarks.TitleCase) ? LineRole.Caption : LineRole.RelatedLink;
        int most = line.Words <= 12 ? 0 : 1;
        foreach ((LineRole role, int count) in candidates)
        {
            if (count > most)
            {
                most = count;
                best = role;
            }
        }

        return best;
    }
}
