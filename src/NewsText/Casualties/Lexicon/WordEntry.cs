namespace NewsText.Casualties;

/// <summary>All that the lexicon knows of one word. Filled while the lexicon loads, never changed afterwards.</summary>
internal sealed class WordEntry
{
    public WordClass Classes { get; set; }

    /// <summary>Value of a number word, or the least of a vague word.</summary>
    public long Value { get; set; }

    /// <summary>Most of a vague word.</summary>
    public long? Most { get; set; }

    /// <summary>A number word that multiplies what stands before it: dozen, million.</summary>
    public bool IsScale { get; set; }

    /// <summary>Group of a noun for people.</summary>
    public string? Group { get; set; }

    public CueUse? Cue { get; set; }

    /// <summary>Cues of several words that begin with this one, longest first.</summary>
    public CuePhrase[] Phrases { get; set; } = [];

    /// <summary>The bits of the words that one of <see cref="Phrases"/> may go on with.</summary>
    public ulong PhraseBits { get; set; }

    /// <summary>The bits of the words that the tail of one of <see cref="ObjectFrames"/> may begin with.</summary>
    public ulong TailBits { get; set; }

    /// <summary>Phrases before a number that begin with this word, longest first.</summary>
    public BoundPhrase[] Bounds { get; set; } = [];

    /// <summary>The bits of the words that one of <see cref="Bounds"/> may go on with.</summary>
    public ulong BoundBits { get; set; }

    /// <summary>Outcomes that the verb tells together with what follows its object.</summary>
    public ObjectFrame[] ObjectFrames { get; set; } = [];

    /// <summary>Words directly before or behind that take the cue its meaning.</summary>
    public string[] VetoBefore { get; set; } = [];

    public string[] VetoAfter { get; set; } = [];

    /// <summary>Kind of claimant that the word tells.</summary>
    public string? Claimant { get; set; }

    /// <summary>Whether a figure can hang on the word: a cue, the start of one, or a word for victims or totals.</summary>
    public bool HoldsFigure { get; set; }

    /// <summary>Whether a quantity expression can begin with the word.</summary>
    public bool StartsQuantity { get; set; }

    public bool Is(WordClass any) => (Classes & any) != WordClass.None;
}
