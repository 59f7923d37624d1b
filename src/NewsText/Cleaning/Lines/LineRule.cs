namespace NewsText.Cleaning;

/// <summary>A rule that gives a line its role.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Role">The role that it gives.</param>
/// <param name="Unwanted">The share of lines it fires on that annotators leave out of the article.</param>
/// <param name="Reason">Why, for a person.</param>
internal sealed record LineRule(string Id, LineRole Role, double Unwanted, string Reason)
{
    /// <summary>Log odds that the rule adds to the model's.</summary>
    public double Bias { get; init; }

    /// <summary>Group of roles whose distance counts, see <see cref="LineGroups"/>.</summary>
    public int Group { get; } = LineGroups.Of(Role, Unwanted);

    /// <summary>Place in <see cref="LineRules.All"/>; also the rule's feature in the model.</summary>
    public int Index { get; set; }
}
