using System.Diagnostics.CodeAnalysis;
using NewsText.Attributions;
using NewsText.Text;

namespace NewsText;

/// <summary>One reported statement: its content, the cue that reports it and who said it. Immutable.</summary>
/// <remarks>Spans point into the text that was analysed: the raw text in a <see cref="NewsDocument"/>, the given text when the detector is called alone.</remarks>
public sealed record Attribution
{
    private const byte IsNegated = 1, IsHedged = 2, IsAnonymous = 4, HasOnePart = 8;

    // Packed, since an article has dozens and they are most of what its analysis allocates.
    private IReadOnlyList<TextSpan>? _content; // of one part: made when it is asked for
    private TextSpan _part;
    private SharedRule? _rule;
    private SharedRule? _speakerRule;
    private PackedSpan _cue;
    private PackedSpan _source;
    private PackedNumber _parent;
    private byte _kind;
    private byte _sourceType; // one more than the value; 0 for none
    private byte _flags;

    /// <summary>One whose required properties are still to be set.</summary>
    public Attribution()
    {
    }

#pragma warning disable CS8618 // the required properties are set through their fields
    /// <summary>One that was found.</summary>
    [SetsRequiredMembers]
    internal Attribution(int id, AttributionDraft draft)
    {
        Id = id;
        _parent = new PackedNumber(draft.Parent < 0 ? null : draft.Parent);
        _kind = (byte)draft.Kind;
        if (draft.Content.Count == 1)
            MoveTo(draft.Content[0]);
        else
            _content = draft.Content.ToArray();
        _cue = new PackedSpan(draft.Cue);
        _source = new PackedSpan(draft.Source);
        Speaker = draft.Speaker;
        _speakerRule = draft.Speaker is null ? null : SharedRule.Of(draft.SpeakerRule, draft.SpeakerConfidence);
        SourceType = draft.SourceType;
        _flags |= (byte)((draft.Negated ? IsNegated : 0) | (draft.Hedged ? IsHedged : 0) | (draft.Anonymous ? IsAnonymous : 0));
        _rule = draft.Rule;
    }
#pragma warning restore CS8618

    /// <summary>0-based number in the document, in order of the first content part.</summary>
    public required int Id { get; init; }

    /// <summary>The attribution whose content this one stands inside, or null at top level.</summary>
    public int? Parent { get => _parent.Value; init => _parent = new PackedNumber(value); }

    /// <summary>Direct, indirect or mixed.</summary>
    public required AttributionKind Kind { get => (AttributionKind)_kind; init => _kind = (byte)value; }

    /// <summary>The parts of the content in text order, quotation marks included; one or more, disjoint.</summary>
    public required IReadOnlyList<TextSpan> Content
    {
        get => _content ?? (Is(HasOnePart) ? Interlocked.CompareExchange(ref _content, [_part], null) ?? _content : []);
        init
        {
            _content = value;
            Set(HasOnePart, false);
        }
    }

    /// <summary>The reporting words ("said", "according to"), or null where the text has none.</summary>
    public TextSpan? Cue { get => _cue.Value; init => _cue = new PackedSpan(value); }

    /// <summary>The mention of the source beside the cue, or null where the text has none.</summary>
    public TextSpan? Source { get => _source.Value; init => _source = new PackedSpan(value); }

    /// <summary>The fullest form of the source in the document, pronouns and last names resolved; null where that is not certain.</summary>
    public string? Speaker { get; init; }

    /// <summary>Stable id of the rule that named the speaker, such as <c>speaker.name</c> or <c>speaker.pronoun.he</c>; null where <see cref="Speaker"/> is.</summary>
    public string? SpeakerRule { get => _speakerRule?.Id; init => _speakerRule = SpeakerBy(value, SpeakerConfidence); }

    /// <summary>0..1: the share of speakers named with this confidence that are right; null where <see cref="Speaker"/> is.</summary>
    public double? SpeakerConfidence
    {
        get => _speakerRule is { Confidence: var confidence } && !double.IsNaN(confidence) ? confidence : null;
        init => _speakerRule = SpeakerBy(SpeakerRule, value);
    }

    /// <summary>What kind of source it is; null where there is no source.</summary>
    public SourceType? SourceType { get => _sourceType == 0 ? null : (SourceType)(_sourceType - 1); init => _sourceType = value is { } type ? (byte)(type + 1) : (byte)0; }

    /// <summary>"did not say", "denied".</summary>
    public bool Negated { get => Is(IsNegated); init => Set(IsNegated, value); }

    /// <summary>"reportedly", "allegedly", "is believed to".</summary>
    public bool Hedged { get => Is(IsHedged); init => Set(IsHedged, value); }

    /// <summary>The text says that the source stays unnamed.</summary>
    public bool Anonymous { get => Is(IsAnonymous); init => Set(IsAnonymous, value); }

    /// <summary>Stable id of the rule that found it.</summary>
    public required string Rule { get => _rule?.Id!; init => _rule = SharedRule.Of(value, Confidence); }

    /// <summary>0..1: the share of findings at this confidence that are right.</summary>
    public required double Confidence { get => _rule?.Confidence ?? 0; init => _rule = SharedRule.Of(Rule, value); }

    /// <summary>The content without a list made for it. Nobody may change what it points to.</summary>
    internal ReadOnlySpan<TextSpan> Parts => Is(HasOnePart) ? new ReadOnlySpan<TextSpan>(in _part) : _content is TextSpan[] own ? own : [.. _content ?? []];

    /// <summary>Moves the content of one that nobody else has seen yet.</summary>
    internal void MoveTo(TextSpan part)
    {
        (_part, _content) = (part, null);
        Set(HasOnePart, true);
    }

    /// <summary>The same for several parts.</summary>
    internal void MoveTo(TextSpan[] parts)
    {
        _content = parts;
        Set(HasOnePart, false);
    }

    /// <summary>Moves the other spans.</summary>
    internal void MoveTo(TextSpan? cue, TextSpan? source) => (_cue, _source) = (new PackedSpan(cue), new PackedSpan(source));

    /// <summary>Equal by value, part by part of the content.</summary>
    public bool Equals(Attribution? other) => other is not null
        && (Id, _parent, _kind, _sourceType, Facts, _cue, _source) == (other.Id, other._parent, other._kind, other._sourceType, other.Facts, other._cue, other._source)
        && Parts.SequenceEqual(other.Parts)
        && string.Equals(Speaker, other.Speaker, StringComparison.Ordinal) && _rule == other._rule && _speakerRule == other._speakerRule;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, _parent, _kind, Facts, _cue, _source, Speaker, _rule);

    private static SharedRule? SpeakerBy(string? rule, double? confidence) => rule is null && confidence is null ? null : SharedRule.Of(rule, confidence ?? double.NaN);

    /// <summary>The flags that say something of the statement.</summary>
    private int Facts => _flags & ~HasOnePart;

    private bool Is(byte flag) => (_flags & flag) != 0;

    private void Set(byte flag, bool value) => _flags = (byte)(value ? _flags | flag : _flags & ~flag);
}
