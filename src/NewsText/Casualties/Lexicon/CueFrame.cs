namespace NewsText.Casualties;

/// <summary>Where a cue keeps the people it is about.</summary>
[Flags]
internal enum CueFrame
{
    None = 0,

    /// <summary>Object of the active, subject of the passive.</summary>
    Object = 1,

    /// <summary>Subject of the active.</summary>
    Subject = 2,

    /// <summary>Needs a counted person: the verb has other uses.</summary>
    Weak = 4,

    /// <summary>Stands for people itself: the wounded.</summary>
    Head = 8,

    /// <summary>"of" brings the people.</summary>
    Of = 16,

    /// <summary>Counts people only with "of".</summary>
    OfOnly = 32,

    /// <summary>Lives that are claimed, taken, lost.</summary>
    Life = 64,

    /// <summary>The event itself means a victim: a fatal shooting.</summary>
    Event = 128,
}
