namespace NewsText.Casualties;

/// <summary>When a sentence says that something happened, as far as it tells whether that is the news.</summary>
/// <param name="Kind">What the sentence holds.</param>
/// <param name="Year">The year it names, or 0.</param>
internal readonly record struct TimeReference(TimeKind Kind, int Year = 0)
{
    /// <summary>Whether the sentence speaks of another time than the news of most articles.</summary>
    public bool IsShifted => Kind is TimeKind.Year or TimeKind.Past;
}
