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

    /// <summary>"since May", "so far this year", "in the war", "a separate accident": another event or a longer time than the news, where the text has news before.</summary>
    Other,

    /// <summary>"in 2002".</summary>
    Year,
}
