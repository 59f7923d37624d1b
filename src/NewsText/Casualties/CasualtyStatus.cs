namespace NewsText;

/// <summary>How firmly a figure is claimed.</summary>
public enum CasualtyStatus
{
    /// <summary>The text says so itself.</summary>
    Asserted,

    /// <summary>Someone's claim.</summary>
    Reported,

    /// <summary>"feared", "believed", "possibly".</summary>
    Hedged,

    /// <summary>"could have killed".</summary>
    Hypothetical,

    /// <summary>Someone denies it.</summary>
    Denied,
}
