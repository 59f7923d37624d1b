namespace NewsText;

/// <summary>The gender that readers infer from a first name.</summary>
public enum NameGender
{
    /// <summary>Men and women bear the name.</summary>
    Either,

    /// <summary>A man's name.</summary>
    Male,

    /// <summary>A woman's name.</summary>
    Female,
}
