namespace NewsText.Cleaning;

/// <summary>A rule that gives a line its role.</summary>
/// <remarks>There is one object of each, so that rules are compared by reference.</remarks>
internal sealed class LineRule(string id, LineRole role, double unwanted, string reason)
{
    /// <summary>Stable id.</summary>
    public string Id { get; } = id;

    /// <summary>The role that it gives.</summary>
    public LineRole Role { get; } = role;

    /// <summary>The share of lines it fires on that annotators leave out of the article.</summary>
    public double Unwanted { get; } = unwanted;

    /// <summary>Why, for a person.</summary>
    public string Reason { get; } = reason;

    /// <summary>Log odds that the rule adds to the model's.</summary>
    public double Bias { get; init; }

    /// <summary>Group of roles whose distance counts, see <see cref="LineGroups"/>.</summary>
    public int Group { get; } = LineGroups.Of(role, unwanted);

    /// <summary>Place in <see cref="LineRules.All"/>; also the rule's feature in the model.</summary>
    public int Index { get; set; }
}
