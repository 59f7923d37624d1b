namespace NewsText.Attributions;

/// <summary>What a reporting word reports.</summary>
internal enum CueClass : byte
{
    Speech,
    Belief,
    Wish,
}
