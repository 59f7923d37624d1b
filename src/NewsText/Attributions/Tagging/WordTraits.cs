namespace NewsText.Attributions;

/// <summary>The part of a <see cref="WordEntry"/> that loops over all tokens ask for, packed.</summary>
internal readonly struct WordTraits
{
    private const int HasClosed = 1 << 8;
    private const int HasForms = 1 << 9;
    private const int Starts = 1 << 10;
    private const int Shares = 1 << 11;

    private const int Hides = 1 << 12;

    private const int Varies = 1 << 13;

    private readonly ushort _bits;

    private WordTraits(int bits) => _bits = (ushort)bits;

    /// <summary>The class of a word of a closed class; <see cref="WordTag.Noun"/> where <see cref="IsClosed"/> is false.</summary>
    public WordTag Closed => (WordTag)(byte)_bits;

    public bool IsClosed => (_bits & HasClosed) != 0;

    public bool IsVerb => (_bits & HasForms) != 0;

    /// <summary>Whether a rule may begin at the word: it reports, or is "according".</summary>
    public bool StartsRule => (_bits & Starts) != 0;

    /// <summary>Whether the word's class depends on the words around it or bears on theirs: it may be a verb, a number or a possessive.</summary>
    public bool IsVaried => (_bits & Varies) != 0;

    /// <summary>"half", "quarter".</summary>
    public bool IsFraction => (_bits & Shares) != 0;

    /// <summary>Whether it may say that a source stays unnamed.</summary>
    public bool MayHideSource => (_bits & Hides) != 0;

    public static WordTraits Of(WordEntry entry) => new(
        (entry.Closed is { } tag ? (int)tag | HasClosed : 0)
        | (entry.Forms != VerbForms.None ? HasForms : 0)
        | (entry.Cue is not null || entry.NounCue is not null || (entry.Role & WordRole.Frame) != WordRole.None ? Starts : 0)
        | ((entry.Role & WordRole.Fraction) != WordRole.None ? Shares | Varies : 0)
        | (entry.Forms != VerbForms.None || entry.Closed is WordTag.Possessive or WordTag.Number ? Varies : 0)
        | ((entry.Role & (WordRole.Anonymous | WordRole.Unnamed)) != WordRole.None ? Hides : 0));
}
