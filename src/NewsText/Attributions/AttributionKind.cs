namespace NewsText;

/// <summary>How a statement is quoted.</summary>
public enum AttributionKind
{
    /// <summary>The content stands wholly inside quotation marks.</summary>
    Direct,

    /// <summary>The content has no quotation marks.</summary>
    Indirect,

    /// <summary>Part of the content stands inside quotation marks.</summary>
    Mixed,
}
