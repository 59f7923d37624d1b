namespace NewsText;

/// <summary>What a <see cref="SentenceSegmenter"/> does with several sentences between one pair of quotation marks.</summary>
public enum QuotationPolicy
{
    /// <summary>They are split like any others; the closing mark stays with the last of them.</summary>
    SplitInside,

    /// <summary>A quotation that closes in its paragraph is never split.</summary>
    KeepWhole,
}
