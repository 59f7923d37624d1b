using System.Diagnostics.CodeAnalysis;
using NewsText.Text;

namespace NewsText;

/// <summary>One statement of how many people suffered an outcome. Immutable.</summary>
/// <remarks>Spans point into the text that was analysed: the raw text in a <see cref="NewsDocument"/>, the given text when the extractor is called alone.</remarks>
public sealed record CasualtyFigure
{
    private const byte IsNegated = 1, IsCumulative = 2, HasVictim = 4, HasSource = 8;

    // Packed, as in Attribution.
    private TextSpan _span;
    private PackedSpan _cue;
    private Victim _victim;
    private Claimant _source;
    private SharedRule? _rule;
    private PackedNumber _parent;
    private PackedNumber _attribution;
    private byte _outcome;
    private byte _relation;
    private byte _status;
    private byte _flags;

    /// <summary>One whose required properties are still to be set.</summary>
    public CasualtyFigure()
    {
    }

#pragma warning disable CS8618 // the rule is set through its field
    /// <summary>One of the given rule, whose other required properties the caller sets.</summary>
    [SetsRequiredMembers]
    internal CasualtyFigure(SharedRule rule) => _rule = rule;
#pragma warning restore CS8618

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
    public Victim? Victim
    {
        get => Is(HasVictim) ? _victim : null;
        init
        {
            _victim = value.GetValueOrDefault();
            Set(HasVictim, value is not null);
        }
    }

    /// <summary>How the figure stands to the others.</summary>
    public CasualtyRelation Relation { get => (CasualtyRelation)_relation; init => _relation = (byte)value; }

    /// <summary>How firmly it is claimed.</summary>
    public CasualtyStatus Status { get => (CasualtyStatus)_status; init => _status = (byte)value; }

    /// <summary>"no one was hurt".</summary>
    public bool Negated { get => Is(IsNegated); init => Set(IsNegated, value); }

    /// <summary>A running total.</summary>
    public bool Cumulative { get => Is(IsCumulative); init => Set(IsCumulative, value); }

    /// <summary>The <see cref="NewsText.Attribution.Id"/> of the attribution whose content holds the figure, or null.</summary>
    public int? Attribution { get => _attribution.Value; init => _attribution = new PackedNumber(value); }

    /// <summary>Who claims it, or null where the text itself does.</summary>
    public Claimant? Source
    {
        get => Is(HasSource) ? _source : null;
        init
        {
            _source = value.GetValueOrDefault();
            Set(HasSource, value is not null);
        }
    }

    /// <summary>Stable id of the rule that attached figure and outcome.</summary>
    public required string Rule { get => _rule?.Id!; init => _rule = SharedRule.Of(value, Confidence); }

    /// <summary>0..1: the share of figures at this confidence that are right.</summary>
    public required double Confidence { get => _rule?.Confidence ?? 0; init => _rule = SharedRule.Of(Rule, value); }

    /// <summary>Moves the spans of one that nobody else has seen yet.</summary>
    internal void MoveTo(ref EditMap map)
    {
        _span = map.ToRaw(_span);
        if (Cue is { } cue)
            _cue = new PackedSpan(map.ToRaw(cue));
        if (Is(HasVictim))
            _victim = _victim with { Span = map.ToRaw(_victim.Span) };
        if (Is(HasSource))
            _source = _source with { Span = map.ToRaw(_source.Span) };
    }

    private bool Is(byte flag) => (_flags & flag) != 0;

    private void Set(byte flag, bool value) => _flags = (byte)(value ? _flags | flag : _flags & ~flag);
}
