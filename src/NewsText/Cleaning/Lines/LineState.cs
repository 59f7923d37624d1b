namespace NewsText.Cleaning;

/// <summary>What is known about one line while roles are assigned.</summary>
internal struct LineState
{
    public LineRule? Rule;

    /// <summary>Probability that the line is unwanted.</summary>
    public float Unwanted;

    public LineRole Role;

    public bool Removed;
}
