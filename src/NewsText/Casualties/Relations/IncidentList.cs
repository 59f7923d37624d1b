using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>Recognises a list of incidents: paragraphs that begin with different dates ("4 June: …", "On the night of 19 August, …") and no figure before the first.</summary>
/// <remarks>Each paragraph then tells of an event of its own, so their figures add up and none says another's again.</remarks>
internal static class IncidentList
{
    private const int FewestItems = 3;

    /// <summary>Where in its line the day of a date stands at the latest.</summary>
    private const int DateWithin = 40;

    /// <summary>Numbers the items that the findings stand in, from 1; all stay 0 where the text is no such list.</summary>
    /// <returns>How many items there are, or 0.</returns>
    public static int Mark(string text, List<Finding> findings, CasualtyLexicon lexicon)
    {
        if (findings.Count < FewestItems || findings[0].Sentence == findings[^1].Sentence)
            return 0;
        var starts = new List<int>();
        var days = new HashSet<int>();
        for (int i = 0; i < text.Length;)
        {
            int day = DayAt(text, i, lexicon);
            if (day > 0)
            {
                if (days.Add(day))
                    starts.Add(i);
            }

            int end = text.AsSpan(i).IndexOf('\n');
            if (end < 0)
                break;
            i += end + 1;
        }

        if (starts.Count < FewestItems || findings[0].Span.Start < starts[0] || findings.Exists(f => f.Relation == CasualtyRelation.Toll))
            return 0;
        int item = 0;
        foreach (Finding finding in findings)
        {
            while (item < starts.Count && starts[item] <= finding.Span.Start)
                item++;
            finding.Item = item;
        }

        return starts.Count;
    }

    /// <summary>Day and month that the line at <paramref name="i"/> begins with, as one number, or 0.</summary>
    private static int DayAt(string text, int i, CasualtyLexicon lexicon)
    {
        if (text.AsSpan(i, Math.Min(DateWithin, text.Length - i)).IndexOfAnyInRange('0', '9') < 0)
            return 0;
        int day = 0, month = 0;
        for (int words = 0; words < 7 && i < text.Length && text[i] != '\n'; words++)
        {
            while (i < text.Length && text[i] is ' ' or '\t' or '-' or '•' or '*' or '–')
                i++;
            int start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            ReadOnlySpan<char> word = text.AsSpan(start, i - start);
            if (word.IsEmpty || word.Length > 12)
                return 0;
            if (char.IsAsciiDigit(word[0]) && word.Length <= 4 && day == 0)
                day = Number(word);
            else if (lexicon.Find(word) is { } entry && entry.Is(WordClass.Month) && char.IsUpper(word[0]))
                month = (int)(WordHash.Of(word[..3]) & 0xffff);
            else if (!IsLead(word, lexicon))
                return 0;
            if (day is > 0 and <= 31 && month > 0)
                return (month << 5) | day;
            if (i < text.Length && text[i] is not (' ' or '\t' or '-'))
                return 0;
        }

        return 0;
    }

    private static bool IsLead(ReadOnlySpan<char> word, CasualtyLexicon lexicon) =>
        word.Equals("on", StringComparison.OrdinalIgnoreCase) || word.Equals("night", StringComparison.OrdinalIgnoreCase) || word.Equals("morning", StringComparison.OrdinalIgnoreCase)
        || word.Equals("evening", StringComparison.OrdinalIgnoreCase) || word.Equals("afternoon", StringComparison.OrdinalIgnoreCase) || word.Equals("early", StringComparison.OrdinalIgnoreCase)
        || (lexicon.Find(word) is { } entry && entry.Is(WordClass.Determiner | WordClass.Weekday | WordClass.Preposition));

    private static int Number(ReadOnlySpan<char> word)
    {
        int value = 0, i = 0;
        for (; i < word.Length && char.IsAsciiDigit(word[i]); i++)
            value = (value * 10) + (word[i] - '0');
        return i == word.Length || word[i..] is "st" or "nd" or "rd" or "th" ? value : 0;
    }
}
