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

        if (j.PrecedesOmission || (j.IsPlainStop && !j.IsDetached && j.Right.Shape == WordShape.Symbol && IsOmissionBeforeCapital(j.Text, j.GapEnd)))
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
            case AbbreviationClass.Reference when !number && j.Left.Shape == WordShape.SingleLower:
                break;
            case AbbreviationClass.Time when j.RightClass is WordClass.Month or WordClass.Zone || BeginsWithTime(j):
                return Verdict.No;
            case AbbreviationClass.Time when j.Right.IsCapitalised && j.Left2.Shape == WordShape.Number:
                return EndsClockTime(j) ? Verdict.Opener : Verdict.No;
            case AbbreviationClass.None:
                break;
            case AbbreviationClass.Place when j.RightClass is WordClass.Title or WordClass.PlaceNoun && j.Right.IsCapitalised && !j.OpensQuote:
                return Verdict.No;
            default:
                if (lower || j.OpensBracket || j.Right.Shape == WordShape.Dash || j.RightClass == WordClass.CompanyForm || IsOnlyPhrase(j))
                    return Verdict.No;
                if (j.Abbreviation != AbbreviationClass.Saint && OpensClause(j))
                    return Verdict.Opener;
                break;
        }

        if (IsPlainWord(j) || (number && IsPlainLowerWord(j)))
            return Verdict.Yes;

        if (j.Left.Start == j.SentenceStart && j.Left.Shape is WordShape.SingleCapital or WordShape.SingleLower)
            return Verdict.No;
        if (lower && j.Left.Shape is WordShape.SingleCapital or WordShape.Dotted)
            return Verdict.No;
        return IsInitial(j) ? Verdict.No : Verdict.Open;
    }

    // "The U.K. Panel": an article or a preposition and an abbreviation are no sentence.
    private static bool IsOnlyPhrase(in Juncture j) =>
        (j.Left.Start == j.SentenceStart && j.Abbreviation == AbbreviationClass.Place) || (j.Left2.Start == j.SentenceStart && j.Left2.End > j.Left2.Start && j.LeftClass2 is WordClass.Determiner or WordClass.Preposition);

    // A word of the language, a capitalised word behind the gap: nothing to weigh.
    private static bool IsPlainWord(in Juncture j)
    {
        if (j.Abbreviation != AbbreviationClass.None || j.IsDetached || !j.Right.IsCapitalised || j.OpensBracket)
            return false;
        if (j.LeftClosed)
            return true;
        if (j.Left.IsEmpty)
            return j.StopStart > j.SentenceStart && j.Text[j.StopStart - 1] is '%' or '°' or '™' or '®' or '$' or '€' or '£' or '+';
        if (j.Left.Shape == WordShape.Number)
            return EndsInNumber(j);
        int least = j.Left.Shape switch
        {
            WordShape.SingleCapital when j.Left.In(j.Text) is "I" && j.Left2.Shape == WordShape.Lower => 1,
            WordShape.Lower => 2,
            WordShape.Capital => 4,
            _ => int.MaxValue,
        };
        return j.Left.Length >= least && FastPath.HasVowel(j.Left.In(j.Text));
    }

    // "… for fractures.\n12:41 The road …": an unlisted abbreviation before a number ("approx. 40") has no line break behind it.
    private static bool IsPlainLowerWord(in Juncture j) =>
        j.Newlines > 0 && j.Abbreviation == AbbreviationClass.None && !j.IsDetached && !j.OpensBracket
        && j.Left.Shape == WordShape.Lower && j.Left.Length > 3 && FastPath.HasVowel(j.Left.In(j.Text));

    // "… of 16.", "… to $3.", "… May 2, 2016."; a small number on its own may be the marker of an item.
    private static bool EndsInNumber(in Juncture j)
    {
        int before = j.Left.Start - 1;
        if (before < j.SentenceStart)
            return false;
        return j.Text[before] is '$' or '€' or '£' or '-' or '–' or '/' || j.Left.Length > 2 || j.Left2.Shape is WordShape.Lower or WordShape.Capital
            || (before > j.SentenceStart && j.Text[before] == ' ' && j.Text[before - 1] == ',');
    }

    // "… in the U.S. The ministry": a pronoun, or an article before a lower-case word, opens a sentence. In a headline it would be followed by a capital.
    private static bool OpensClause(in Juncture j) =>
        !j.OpensQuote && j.Right.Shape is WordShape.Capital or WordShape.SingleCapital && j.RightClass is WordClass.Pronoun or WordClass.Determiner && j.Right2.Shape == WordShape.Lower;

    // "2.1. Methods", "Figure 1. The dam" at the start.
    private static bool IsSectionNumber(in Juncture j) =>
        j.IsPlainStop && !j.HasClosing && j.Left.End == j.StopStart
        && ((j.Left.Start == j.SentenceStart && j.Left.In(j.Text).Contains('.')) || (j.Left2.Start == j.SentenceStart && j.LeftClass2 == WordClass.Label && j.Left2.IsCapitalised));

    // "… for years. ... The mine": what was left out stands before the next sentence.
    private static bool IsOmissionBeforeCapital(ReadOnlySpan<char> text, int at)
    {
        int behind = text[at] == '…' ? at + 1 : text[at..].StartsWith("...", StringComparison.Ordinal) ? at + 3 : text[at..].StartsWith(". . .", StringComparison.Ordinal) ? at + 5 : -1;
        return behind > 0 && behind + 1 < text.Length && CharKinds.IsSpace(text[behind]) && char.IsUpper(text[behind + 1]);
    }

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
            WordShape.SingleCapital when j.Left2.Shape == WordShape.Lower && j.Right2.IsCapitalised => j.Left.In(j.Text) is not "I",
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
        if (j.StopStart == j.SentenceStart)
            return Verdict.No;
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
        if (j.HasFootnote && j.IsPlainStop && j.Abbreviation == AbbreviationClass.None && j.Right.IsCapitalised)
            return Verdict.Closed;
        if (!j.ClosesQuote || j.ClosesBracket || j.HasFootnote)
            return Verdict.Open;
        if (j.HasQuestionOrExclamation && SpeakerRules.IsSpeakerWithVerb(j))
            return Verdict.No;
        return j.IsPlainStop && IsPlainWord(j) ? Verdict.Closed : Verdict.Open;
    }
}
