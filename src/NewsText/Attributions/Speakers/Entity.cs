using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>A person, body or place of the document with everything it is called there.</summary>
internal sealed class Entity : IReusable
{
    private PartList<int> _roles;

    public EntityKind Kind { get; set; }

    public Gender Gender { get; set; }

    /// <summary>Token range of the fullest form; for roles of the longest description.</summary>
    public int Start { get; set; }

    public int End { get; set; }

    /// <summary>Words of the fullest form, suffixes left out.</summary>
    public int Length { get; set; }

    public uint FirstHash { get; set; }

    /// <summary>Length of the first word in characters; 1 or 2 for an initial.</summary>
    public int FirstLength { get; set; }

    public uint LastHash { get; set; }

    /// <summary>Mentions with the full name; the commoner of two bearers of a surname is meant by the bare surname.</summary>
    public int FullCount { get; set; }

    public int Count { get; set; }

    /// <summary>Token of its first mention.</summary>
    public int FirstAt { get; set; }

    /// <summary>Next entity with the same last word, or -1.</summary>
    public int NextSameLast { get; set; } = -1;

    /// <summary>Tokens of the role nouns that stood with it.</summary>
    public ref PartList<int> Roles => ref _roles;

    /// <summary>The resolved name, made on first use.</summary>
    public string? Name { get; set; }

    /// <inheritdoc/>
    public void Clear()
    {
        Kind = default;
        Gender = default;
        Start = End = Length = FirstLength = FullCount = Count = FirstAt = 0;
        FirstHash = LastHash = 0;
        NextSameLast = -1;
        Roles.Clear();
        Name = null;
    }
}
