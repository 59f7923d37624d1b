namespace NewsText.Attributions;

/// <summary>What an entity of the name book is.</summary>
internal enum EntityKind : byte
{
    /// <summary>A name without evidence of what it names.</summary>
    Unknown,

    Person,
    Organisation,
    Place,

    /// <summary>Somebody without a name in the text: "a military spokesman".</summary>
    Role,
}
