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

        if (j.Right.Shape == WordShape.Symbol && !j.OpensQuote && !j.OpensBracket && j.Text[j.Right.Start] is ',' or ';' or ':')
            return Verdict.No;
        if (j.Right.Shape == WordShape.Tag)
            return Verdict.No;
        Verdict verdict = j.IsPlainStop && !j.HasClosing && !j.HasFootnote ? DecidePlain(j) : DecideMarked(j);
        return verdict == Verdict.Open && ListMarker.TryReadAt(j.Text, j.GapEnd, out _) ? Verdict.Yes : verdict;
    }

    private static Verdict DecidePlain(in Juncture j)
    {
        bool lower = j.Right.Shape is WordShape.Lower or WordShape.SingleLower && !j.OpensQuote && !j.OpensBracket;
        switch (j.Abbreviation)
        {
            case AbbreviationClass.Title or AbbreviationClass.Custom or AbbreviationClass.Latin:
                return Verdict.No;
            case AbbreviationClass.Reference when j.Right.Shape is WordShape.Number or WordShape.AlphaNumeric:
            case AbbreviationClass.Month when j.Right.Shape is WordShape.Number or WordShape.AlphaNumeric:
                return Verdict.No;
            case AbbreviationClass.None:
                break;
            default:
                if (lower)
                    return Verdict.No;
                break;
        }

        if (j.Left.Start == j.SentenceStart && j.Left.Shape is WordShape.SingleCapital or WordShape.SingleLower)
            return Verdict.No;
        if (lower && j.Left.Shape is WordShape.SingleCapital or WordShape.Dotted)
            return Verdict.No;
        if (j.Left.Shape == WordShape.SingleCapital && j.Right.Shape is WordShape.Capital or WordShape.SingleCapital && j.RightClass == WordClass.None && !j.OpensQuote
            && j.Left.In(j.Text) is not "I" && (j.Left2.IsCapitalised || j.Left.Start == j.SentenceStart))
            return Verdict.No;
        return Verdict.Open;
    }

    // Behind a closing mark or a question mark a lower-case word goes on with the sentence: "Really?" he asked.
    private static Verdict DecideMarked(in Juncture j) =>
        j.HasClosing && j.Right.Shape is WordShape.Lower or WordShape.SingleLower && !j.OpensQuote && !j.OpensBracket ? Verdict.No : Verdict.Open;
}
