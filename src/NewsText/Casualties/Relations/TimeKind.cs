namespace NewsText.Casualties;

/// <summary>What a sentence says of time.</summary>
internal enum TimeKind
{
    None,

    /// <summary>"on Tuesday": how news tells its own day.</summary>
    Weekday,

    /// <summary>"on May 2": how news that has named a weekday tells an older day.</summary>
    Date,

    /// <summary>"last month", "ten years ago".</summary>
    Past,

    /// <summary>"in 2002".</summary>
    Year,
}
