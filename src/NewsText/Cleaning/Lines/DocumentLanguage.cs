namespace NewsText.Cleaning;

/// <summary>Whether a text is English, by the share of its most frequent words in lines of some length.</summary>
internal static class DocumentLanguage
{
    /// <summary>Share of function words above which a text counts as English. English news has .35 to .45, other languages below .15.</summary>
    private const double Threshold = 0.2;

    /// <summary>Words up to which a text may have too few function words to tell by: "Two gunmen killed nine."</summary>
    private const int Few = 30;

    /// <summary>Share of common English words above which so short a text counts as English.</summary>
    private const double CommonShare = 0.6;

    /// <summary>Words after which the share is known well enough.</summary>
    private const int Enough = 2000;

    /// <summary>Lines that an article may have before its first paragraph; page menus have more.</summary>
    private const int FirstParagraph = 10;

    /// <summary>Shares of the words in paragraphs below which a text consists of lists.</summary>
    private const float EnglishProse = 0.6f, OtherProse = 0.5f;

    public static bool IsEnglish(ReadOnlySpan<char> text, ReadOnlySpan<LineShape> lines) => IsEnglish(lines) || IsShortEnglish(text, lines);

    private static bool IsShortEnglish(ReadOnlySpan<char> text, ReadOnlySpan<LineShape> lines)
    {
        int words = 0, read = 0, common = 0;
        foreach (ref readonly LineShape line in lines)
            words += line.Words;
        if (words is 0 or > Few)
            return false;
        foreach (ref readonly LineShape line in lines)
        {
            ReadOnlySpan<char> content = text[line.Start..line.End];
            for (int i = 0; i < content.Length;)
            {
                int start = i;
                while (i < content.Length && char.IsLetter(content[i]))
                    i++;
                if (i == start)
                {
                    i++;
                    continue;
                }

                read++;
                common += CommonWords.Contains(content[start..i]) ? 1 : 0;
            }
        }

        return common > CommonShare * read;
    }

    private static bool IsEnglish(ReadOnlySpan<LineShape> lines)
    {
        int read = 0, function = 0, shortRead = 0, shortFunction = 0;
        foreach (ref readonly LineShape line in lines)
        {
            if (line.Words >= 8)
            {
                read += line.Read;
                function += line.Of(WordClass.Function);
                if (read > Enough)
                    break;
            }
            else
            {
                shortRead += line.Read;
                shortFunction += line.Of(WordClass.Function);
            }
        }

        return read > 0 ? function > Threshold * read : shortFunction > Threshold / 2 * shortRead;
    }

    /// <summary>Whether a text begins like an article, within a few lines, and consists of other lines than paragraphs all the same: lists, questions, programmes. Form alone does not tell them from page furniture.</summary>
    public static bool IsListing(ReadOnlySpan<LineShape> lines, bool english)
    {
        int prose = 0, words = 0, first = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            words += lines[i].Words;
            if (!lines[i].IsProse)
                continue;
            if (first < 0)
                first = i;
            prose += lines[i].Words;
        }

        return first is >= 0 and < FirstParagraph && prose < words * (english ? EnglishProse : OtherProse);
    }
}
