namespace NewsText.Cleaning;

/// <summary>What is known about one line while roles are assigned.</summary>
internal struct LineState
{
    public LineRule? Rule;

    /// <summary>Probability that the line is unwanted.</summary>
    public float Unwanted;

    public LineRole Role;

    public bool Removed;

    /// <summary>Whether the next two are known, and for which language.</summary>
    public OwnView Own;

    /// <summary>The rule and the sum of weights that the line has without its neighbours.</summary>
    public LineRule? OwnRule;
    public int OwnScore;
}
