using NewsText.Text;

namespace NewsText;

/// <summary>One statement of how many people suffered an outcome. Immutable.</summary>
/// <remarks>Spans point into the text that was analysed: the raw text in a <see cref="NewsDocument"/>, the given text when the extractor is called alone.</remarks>
public sealed record CasualtyFigure
{
    // Packed, as in Attribution.
    private TextSpan _span;
    private PackedSpan _cue;
    private Victim? _victim;
    private Claimant? _source;
    private PackedNumber _parent;
    private PackedNumber _attribution;
    private byte _outcome;
    private byte _relation;
    private byte _status;

    /// <summary>0-based number in the document, in text order.</summary>
    public required int Id { get; init; }

    /// <summary>The figure that this one is a subset of, adds to or restates; null where there is none.</summary>
    public int? Parent { get => _parent.Value; init => _parent = new PackedNumber(value); }

    /// <summary>The figure expression: "at least 12 people", "71", "Dozens".</summary>
    public required TextSpan Span { get => _span; init => _span = value; }

    /// <summary>What happened.</summary>
    public required Outcome Outcome { get => (Outcome)_outcome; init => _outcome = (byte)value; }

    /// <summary>How many.</summary>
    public required CountRange Count { get; init; }

    /// <summary>The word that tells the outcome ("killed", "deaths"), or null.</summary>
    public TextSpan? Cue { get => _cue.Value; init => _cue = new PackedSpan(value); }

    /// <summary>Who the people are, or null where the text does not say.</summary>
    public Victim? Victim { get => _victim; init => _victim = value; }

    /// <summary>How the figure stands to the others.</summary>
    public CasualtyRelation Relation { get => (CasualtyRelation)_relation; init => _relation = (byte)value; }

    /// <summary>How firmly it is claimed.</summary>
    public CasualtyStatus Status { get => (CasualtyStatus)_status; init => _status = (byte)value; }

    /// <summary>"no one was hurt".</summary>
    public bool Negated { get; init; }

    /// <summary>A running total.</summary>
    public bool Cumulative { get; init; }

    /// <summary>The <see cref="NewsText.Attribution.Id"/> of the attribution whose content holds the figure, or null.</summary>
    public int? Attribution { get => _attribution.Value; init => _attribution = new PackedNumber(value); }

    /// <summary>Who claims it, or null where the text itself does.</summary>
    public Claimant? Source { get => _source; init => _source = value; }

    /// <summary>Stable id of the rule that attached figure and outcome.</summary>
    public required string Rule { get; init; }

    /// <summary>0..1: the share of figures at this confidence that are right.</summary>
    public required double Confidence { get; init; }

    /// <summary>Moves the spans of one that nobody else has seen yet.</summary>
    internal void MoveTo(TextSpan span, TextSpan? cue, Victim? victim, Claimant? source) => (_span, _cue, _victim, _source) = (span, new PackedSpan(cue), victim, source);
}
