using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>An attribution while it is being found: detection fills the spans, speaker resolution the names.</summary>
internal sealed class AttributionDraft : IReusable
{
    private PartList<TextSpan> _content;

    public ref PartList<TextSpan> Content => ref _content;

    public AttributionKind Kind { get; set; }

    public TextSpan? Cue { get; set; }

    public TextSpan? Source { get; set; }

    /// <summary>The source's tokens.</summary>
    public TokenRange SourceTokens { get; set; } = TokenRange.None;

    /// <summary>Index of the draft whose speaker goes on here (a quotation without cue), or -1.</summary>
    public int Continues { get; set; } = -1;

    /// <summary>Index of the draft whose content this one stands inside, or -1.</summary>
    public int Parent { get; set; } = -1;

    public bool Negated { get; set; }

    public bool Hedged { get; set; }

    public bool Anonymous { get; set; }

    /// <summary>What found it and how sure it is.</summary>
    public SharedRule? Rule { get; set; }

    // Set by speaker resolution.
    public string? Speaker { get; set; }

    public SourceType? SourceType { get; set; }

    /// <summary>Stable id of the rule that named the speaker, or null.</summary>
    public string? SpeakerRule { get; set; }

    public double SpeakerConfidence { get; set; }

    /// <inheritdoc/>
    public void Clear()
    {
        Content.Clear();
        Kind = default;
        Cue = Source = null;
        SourceTokens = TokenRange.None;
        Continues = Parent = -1;
        Negated = Hedged = Anonymous = false;
        SpeakerConfidence = 0;
        Rule = null;
        Speaker = SpeakerRule = null;
        SourceType = null;
    }
}
