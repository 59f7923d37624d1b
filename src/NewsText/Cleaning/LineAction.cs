namespace NewsText;

/// <summary>What happens to lines of a role, whatever the preset says.</summary>
public enum LineAction
{
    /// <summary>The preset decides, by role and confidence.</summary>
    Preset,

    /// <summary>Lines of the role always stay.</summary>
    Keep,

    /// <summary>Lines of the role always go.</summary>
    Remove,
}
