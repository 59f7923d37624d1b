namespace NewsText.Sentences;

/// <summary>A candidate with its bounded neighbourhood: the marks, what closes behind them, the gap, and two words on each side.</summary>
internal ref struct Juncture
{
    public ReadOnlySpan<char> Text;
    public int SentenceStart;

    /// <summary>The run of stops.</summary>
    public int StopStart, StopEnd;

    /// <summary>Behind closing marks and footnote references.</summary>
    public int CloseEnd;

    /// <summary>Behind the white space: where the next sentence would begin.</summary>
    public int GapEnd;

    /// <summary>Line breaks in the gap.</summary>
    public int Newlines;

    /// <summary>The run is an ellipsis: three or more full stops, or the character.</summary>
    public bool IsEllipsis;

    /// <summary>The stops of the run have spaces between them.</summary>
    public bool IsSpaced;

    public bool HasQuestionOrExclamation;

    /// <summary>A space stands before the run.</summary>
    public bool IsDetached;
    public bool ClosesQuote, ClosesBracket, HasFootnote;
    public bool OpensQuote, OpensBracket;
    public Word Left, Left2, Right, Right2;
    public AbbreviationClass Abbreviation;
    public WordClass LeftClass2, RightClass, RightClass2;

    public readonly bool HasGap => GapEnd > CloseEnd;

    public readonly bool AtEnd => GapEnd >= Text.Length;

    public readonly bool IsPlainStop => !IsEllipsis && !HasQuestionOrExclamation;

    public readonly bool HasClosing => ClosesQuote || ClosesBracket;
}
