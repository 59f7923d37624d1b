namespace NewsText.Casualties;

/// <summary>How the words before a number bound it.</summary>
internal enum Bound
{
    None,
    AtLeast,
    MoreThan,
    UpTo,
    FewerThan,
    About,
    More,
}
