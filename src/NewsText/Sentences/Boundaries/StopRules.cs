namespace NewsText.Sentences;

/// <summary>The decisions at a stop that need no weighing: what is never, and what is always, a boundary.</summary>
internal static class StopRules
{
    /// <summary>Decides at a juncture whose words have been read and that has a gap.</summary>
    public static Verdict Decide(in Juncture j, in ListMarker list)
    {
        if (ListMarker.TryRead(j, out ListMarker marker))
        {
            if (list.IsFollowedBy(marker))
                return Verdict.Before;
            if (marker.Start == j.SentenceStart)
                return Verdict.No;
        }

        if (j.Left.Shape == WordShape.Number && IsSectionNumber(j))
            return Verdict.No;

        if (j.PrecedesOmission)
            return Verdict.Yes;
        if (j.Right.Shape == WordShape.Tag || (j.Right.Shape == WordShape.Symbol && !j.OpensQuote && !j.OpensBracket && j.Text[j.Right.Start] is ',' or ';' or ':'))
            return Verdict.No;
        if (j.Right.Shape == WordShape.Dash && j.Right2.Shape is WordShape.Lower or WordShape.SingleLower)
            return Verdict.No;
        if (j.Right.Shape == WordShape.Symbol && j.IsPlainStop && IsBulletAt(j.Text, j.GapEnd))
            return Verdict.ListItem;
        Verdict verdict = j.HasClosing || j.HasFootnote ? DecideClosed(j)
            : j.HasQuestionOrExclamation ? DecideMark(j)
            : j.IsEllipsis ? DecideEllipsis(j)
            : DecideStop(j);
        return verdict == Verdict.Open && ListMarker.TryReadAt(j.Text, j.GapEnd, out _) ? Verdict.ListItem : verdict;
    }

    private static Verdict DecideStop(in Juncture j)
    {
        bool lower = j.ContinuesLower;
        bool number = j.Right.Shape is WordShape.Number or WordShape.AlphaNumeric;
        switch (j.Abbreviation)
        {
            case AbbreviationClass.Title or AbbreviationClass.Custom or AbbreviationClass.Latin:
                return Verdict.No;
            case AbbreviationClass.Reference or AbbreviationClass.Month when number:
                return Verdict.No;
            case AbbreviationClass.Time when j.RightClass is WordClass.Month or WordClass.Zone || BeginsWithTime(j):
                return Verdict.No;
            case AbbreviationClass.Time when j.Right.IsCapitalised && j.Left2.Shape == WordShape.Number:
                return EndsClockTime(j) ? Verdict.Opener : Verdict.No;
            case AbbreviationClass.None:
                break;
            case AbbreviationClass.Place when j.RightClass == WordClass.Title && j.Right.IsCapitalised:
                return Verdict.No;
            default:
                if (lower || j.OpensBracket || j.Right.Shape == WordShape.Dash)
                    return Verdict.No;
                if (j.Abbreviation != AbbreviationClass.Saint && OpensClause(j))
                    return Verdict.Opener;
                break;
        }

        if (IsPlainWord(j))
            return Verdict.Yes;

        if (j.Left.Start == j.SentenceStart && j.Left.Shape is WordShape.SingleCapital or WordShape.SingleLower)
            return Verdict.No;
        if (lower && j.Left.Shape is WordShape.SingleCapital or WordShape.Dotted)
            return Verdict.No;
        return IsInitial(j) ? Verdict.No : Verdict.Open;
    }

    // A word of the language, a capitalised word behind the gap: nothing to weigh.
    private static bool IsPlainWord(in Juncture j)
    {
        if (j.Abbreviation != AbbreviationClass.None || j.IsDetached || !j.Right.IsCapitalised || j.OpensBracket)
            return false;
        if (j.LeftClosed)
            return true;
        if (j.Left.Shape == WordShape.Number)
            return j.Left2.Start >= j.SentenceStart && j.Left.Start > 0 && (j.Left2.Shape is WordShape.Lower or WordShape.Capital || j.Text[j.Left.Start - 1] is '$' or '-' or '–' or '/');
        int least = j.Left.Shape switch
        {
            WordShape.SingleCapital when j.Left.In(j.Text) is "I" && j.Left2.Shape == WordShape.Lower => 1,
            WordShape.Lower => 2,
            WordShape.Capital => 4,
            _ => int.MaxValue,
        };
        return j.Left.Length >= least && FastPath.HasVowel(j.Left.In(j.Text));
    }

    // "… in the U.S. The ministry": a pronoun, or an article before a lower-case word, opens a sentence. In a headline it would be followed by a capital.
    private static bool OpensClause(in Juncture j) =>
        !j.OpensQuote && j.Right.Shape is WordShape.Capital or WordShape.SingleCapital && j.RightClass is WordClass.Pronoun or WordClass.Determiner && j.Right2.Shape == WordShape.Lower;

    // "2.1. Methods", "Figure 1. The dam" at the start.
    private static bool IsSectionNumber(in Juncture j) =>
        j.IsPlainStop && !j.HasClosing && j.Left.End == j.StopStart
        && ((j.Left.Start == j.SentenceStart && j.Left.In(j.Text).Contains('.')) || (j.Left2.Start == j.SentenceStart && j.LeftClass2 == WordClass.Label && j.Left2.IsCapitalised));

    private static bool IsBulletAt(ReadOnlySpan<char> text, int at) =>
        at + 2 < text.Length && (CharKinds.IsBullet(text[at]) || text[at] is '~' or '*' or '►' or '▶' or '★' or '✓' or '→') && text[at + 1] == ' ' && char.IsUpper(text[at + 2]);

    // "J. Smith", "Ann J. Smith", "J.C. Smith": the next word is a name, or at least does not open sentences.
    private static bool IsInitial(in Juncture j)
    {
        if (j.OpensQuote || j.OpensBracket || j.LeftClosed || !j.Right.IsCapitalised)
            return false;
        if (j.Left.Shape == WordShape.SingleCapital && j.Right.Shape == WordShape.SingleCapital && j.Right.End < j.Text.Length && j.Text[j.Right.End] == '.')
            return true;
        if (j.RightClass is not (WordClass.None or WordClass.PlaceNoun))
            return false;
        if (j.Left.In(j.Text) is "I" && j.LeftClass2 == WordClass.Label)
            return false;
        return j.Left.Shape switch
        {
            WordShape.SingleCapital => (j.Left2.IsCapitalised || j.Left2.Shape == WordShape.Dotted || j.Left.Start == j.SentenceStart),
            WordShape.Dotted => j.Abbreviation == AbbreviationClass.None && j.Left.Length is 3 or 5 && char.IsUpper(j.Text[j.Left.Start]) && j.Text[j.Left.Start + 1] == '.',
            _ => false,
        };
    }

    // "… at 6 p.m. Results"; but "6 p.m. Moscow time".
    private static bool EndsClockTime(in Juncture j) => j.OpensQuote || !j.Right2.In(j.Text).Equals("time", StringComparison.OrdinalIgnoreCase);

    // "At 5 a.m. Smith woke": nothing but a preposition and the hour stands before it.
    private static bool BeginsWithTime(in Juncture j) =>
        j.Left2.Start == j.SentenceStart || (j.Left2.Start > j.SentenceStart && j.Left2.Start - j.SentenceStart < 10
            && WordClasses.Find(Word.StartingAt(j.Text, j.SentenceStart).In(j.Text)) == WordClass.Preposition
            && Word.StartingAt(j.Text, j.SentenceStart).End + 1 == j.Left2.Start);

    private static Verdict DecideMark(in Juncture j)
    {
        if (j.Abbreviation == AbbreviationClass.Name && j.Right.IsCapitalised && !WordClasses.IsOpener(j.RightClass))
            return Verdict.No;
        if (j.ContinuesLower && (j.RightClass == WordClass.Speech || (j.RightClass == WordClass.Pronoun && j.RightClass2 == WordClass.Speech) || j.Abbreviation == AbbreviationClass.Name))
            return Verdict.No;
        return !j.IsDetached && j.Right.IsCapitalised && !j.OpensQuote && !j.OpensBracket ? Verdict.Yes : Verdict.Open;
    }

    // " ... " inside a sentence stands for what is left out, or for a pause.
    private static Verdict DecideEllipsis(in Juncture j)
    {
        if (!j.IsDetached)
            return Verdict.Open;
        bool three = j.StopEnd - j.StopStart == (j.IsSpaced ? 5 : 3);
        return j.ContinuesLower || (three && j.IsSpaced) ? Verdict.No : Verdict.Open;
    }

    // Behind a closing mark a lower-case word goes on with the sentence: "Really?" he asked. So does a speaker with a verb: "Really?" Cole asked.
    private static Verdict DecideClosed(in Juncture j)
    {
        if (j.HasClosing && j.ContinuesLower)
            return Verdict.No;
        if (j.EndsBracketedWord)
            return Verdict.No;
        if (!j.ClosesQuote || j.ClosesBracket || j.HasFootnote)
            return Verdict.Open;
        if (j.HasQuestionOrExclamation && SpeakerRules.IsSpeakerWithVerb(j))
            return Verdict.No;
        return j.IsPlainStop && IsPlainWord(j) ? Verdict.Closed : Verdict.Open;
    }
}
