namespace NewsText;

/// <summary>How much evidence cleaning wants before it removes a line.</summary>
public enum CleaningPreset
{
    /// <summary>Removes a line only where a rule of high precision or a very sure model says so.</summary>
    Conservative,

    /// <summary>Removes what is more likely unwanted than wanted. The default, with which the published figures are measured.</summary>
    Standard,

    /// <summary>Removes everything doubtful as well.</summary>
    Strict,
}
