namespace NewsText.Sentences;

/// <summary>A candidate with its bounded neighbourhood: the marks, what closes behind them, the gap, and two words on each side.</summary>
internal ref struct Juncture(ReadOnlySpan<char> text, int sentenceStart, int stop)
{
    public readonly ReadOnlySpan<char> Text = text;
    public readonly int SentenceStart = sentenceStart;

    /// <summary>The run of stops.</summary>
    public int StopStart = stop, StopEnd = stop;

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

    /// <summary>The stop ends a sentence and an omission mark of the next one follows: "left. . . . The".</summary>
    public bool PrecedesOmission;

    /// <summary>A space stands before the run.</summary>
    public bool IsDetached;
    public bool ClosesQuote, ClosesBracket, HasFootnote;
    public bool OpensQuote, OpensBracket;

    /// <summary>A closing mark stands between the word and the stop.</summary>
    public bool LeftClosed;

    /// <summary>The stop belongs to an abbreviation alone in brackets inside the sentence: "(D-Mass.)".</summary>
    public bool EndsBracketedWord;

    /// <summary>The bracket that closes here was opened inside the sentence.</summary>
    public bool BracketInside;
    public Word Left, Left2, Right, Right2;
    public AbbreviationClass Abbreviation;
    public WordClass RightClass;

    /// <summary>The class of the second word on the left; looked up when asked for.</summary>
    public readonly WordClass LeftClass2 => WordClasses.Find(Left2.In(Text));

    /// <summary>The class of the second word on the right; looked up when asked for.</summary>
    public readonly WordClass RightClass2 => WordClasses.Find(Right2.In(Text));

    public readonly bool HasGap => GapEnd > CloseEnd;

    public readonly bool AtEnd => GapEnd >= Text.Length;

    public readonly bool IsPlainStop => !IsEllipsis && !HasQuestionOrExclamation;

    /// <summary>A lower-case word stands right behind the gap.</summary>
    public readonly bool ContinuesLower => Right.Shape is WordShape.Lower or WordShape.SingleLower && !OpensQuote && !OpensBracket;

    public readonly bool HasClosing => ClosesQuote || ClosesBracket;
}
