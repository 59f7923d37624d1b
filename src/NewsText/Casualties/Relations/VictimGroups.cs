namespace NewsText.Casualties;

/// <summary>Which groups of victims may be the same people.</summary>
internal static class VictimGroups
{
    /// <summary>Whether two phrases may speak of the same people: one is general, or the groups agree or overlap.</summary>
    public static bool AreCompatible(string? a, string? b) => a is null || b is null || Kind(a) == Kind(b);

    /// <summary>Whether two phrases surely speak of different people: "34 militants … four civilians".</summary>
    public static bool AreDisjoint(string? a, string? b) => a is not null && b is not null && Kind(a) != Kind(b);

    /// <summary>Whether one side's fighters may be the other's civilians.</summary>
    public static bool AreDisputed(string? a, string? b) => AreDisjoint(a, b) && (Kind(a!) == 2 || Kind(b!) == 2);

    private static int Kind(string group) => group switch
    {
        "soldier" or "police" => 1,
        "militant" => 2,
        _ => 3,
    };
}
