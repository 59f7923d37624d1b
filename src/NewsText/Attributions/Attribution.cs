using NewsText.Text;

namespace NewsText;

/// <summary>One reported statement: its content, the cue that reports it and who said it. Immutable.</summary>
/// <remarks>Spans point into the text that was analysed: the raw text in a <see cref="NewsDocument"/>, the given text when the detector is called alone.</remarks>
public sealed record Attribution
{
    // Packed, since an article has dozens and they are most of what its analysis allocates.
    private IReadOnlyList<TextSpan> _content = [];
    private double _speakerConfidence = double.NaN;
    private PackedSpan _cue;
    private PackedSpan _source;
    private PackedNumber _parent;
    private byte _kind;
    private byte _sourceType; // one more than the value; 0 for none

    /// <summary>0-based number in the document, in order of the first content part.</summary>
    public required int Id { get; init; }

    /// <summary>The attribution whose content this one stands inside, or null at top level.</summary>
    public int? Parent { get => _parent.Value; init => _parent = new PackedNumber(value); }

    /// <summary>Direct, indirect or mixed.</summary>
    public required AttributionKind Kind { get => (AttributionKind)_kind; init => _kind = (byte)value; }

    /// <summary>The parts of the content in text order, quotation marks included; one or more, disjoint.</summary>
    public required IReadOnlyList<TextSpan> Content { get => _content; init => _content = value; }

    /// <summary>The reporting words ("said", "according to"), or null where the text has none.</summary>
    public TextSpan? Cue { get => _cue.Value; init => _cue = new PackedSpan(value); }

    /// <summary>The mention of the source beside the cue, or null where the text has none.</summary>
    public TextSpan? Source { get => _source.Value; init => _source = new PackedSpan(value); }

    /// <summary>The fullest form of the source in the document, pronouns and last names resolved; null where that is not certain.</summary>
    public string? Speaker { get; init; }

    /// <summary>Stable id of the rule that named the speaker, such as <c>speaker.name</c> or <c>speaker.pronoun.he</c>; null where <see cref="Speaker"/> is.</summary>
    public string? SpeakerRule { get; init; }

    /// <summary>0..1: the share of speakers named with this confidence that are right; null where <see cref="Speaker"/> is.</summary>
    public double? SpeakerConfidence { get => double.IsNaN(_speakerConfidence) ? null : _speakerConfidence; init => _speakerConfidence = value ?? double.NaN; }

    /// <summary>What kind of source it is; null where there is no source.</summary>
    public SourceType? SourceType { get => _sourceType == 0 ? null : (SourceType)(_sourceType - 1); init => _sourceType = value is { } type ? (byte)(type + 1) : (byte)0; }

    /// <summary>"did not say", "denied".</summary>
    public bool Negated { get; init; }

    /// <summary>"reportedly", "allegedly", "is believed to".</summary>
    public bool Hedged { get; init; }

    /// <summary>The text says that the source stays unnamed.</summary>
    public bool Anonymous { get; init; }

    /// <summary>Stable id of the rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>0..1: the share of findings at this confidence that are right.</summary>
    public required double Confidence { get; init; }

    /// <summary>Moves the spans of one that nobody else has seen yet.</summary>
    internal void MoveTo(IReadOnlyList<TextSpan> content, TextSpan? cue, TextSpan? source) => (_content, _cue, _source) = (content, new PackedSpan(cue), new PackedSpan(source));
}
