namespace NewsText;

/// <summary>How a figure stands to the others of its document.</summary>
public enum CasualtyRelation
{
    /// <summary>A figure of its own.</summary>
    Figure,

    /// <summary>Part of the parent figure: "including three children".</summary>
    Subset,

    /// <summary>Comes on top of what was counted before: "three more".</summary>
    Increment,

    /// <summary>A running total: "the toll climbed to 71".</summary>
    Toll,

    /// <summary>Says an earlier figure again.</summary>
    Restatement,

    /// <summary>Belongs to another, earlier event.</summary>
    Background,
}
