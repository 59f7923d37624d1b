using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>One attribution in tokens, before it becomes a draft.</summary>
internal sealed class Finding : IReusable
{
    private PartList<TokenRange> _content;

    public ref PartList<TokenRange> Content => ref _content;

    public TokenRange Cue { get; set; } = TokenRange.None;

    public TokenRange Source { get; set; } = TokenRange.None;

    public AttributionRule Rule { get; set; }

    /// <summary>What kind of content follows the cue; none where the rule says it.</summary>
    public ContentKind Shape { get; set; }

    /// <summary>The statement that this one goes on with and whose speaker it shares, or null.</summary>
    public Finding? Continues { get; set; }

    /// <summary>Number of the draft that was made of it, or -1.</summary>
    public int Draft { get; set; } = -1;

    public bool Negated { get; set; }

    public bool Hedged { get; set; }

    /// <summary>The region that the cue stands inside, or -1.</summary>
    public int Level { get; set; } = -1;

    /// <inheritdoc/>
    public void Clear()
    {
        Content.Clear();
        Cue = Source = TokenRange.None;
        Rule = default;
        Shape = default;
        Negated = Hedged = false;
        Level = Draft = -1;
        Continues = null;
    }
}
