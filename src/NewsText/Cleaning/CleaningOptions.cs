using System.Collections.Immutable;

namespace NewsText;

/// <summary>How an <see cref="ArticleCleaner"/> works. Immutable.</summary>
public sealed record CleaningOptions
{
    private readonly ImmutableDictionary<LineRole, LineAction>? _roles; // null where empty: most never need the type

    /// <summary>The defaults.</summary>
    public static CleaningOptions Default { get; } = new();

    /// <summary>Which damaged characters and spacing are mended. Default: <see cref="CharacterRepairs.All"/>.</summary>
    public CharacterRepairs Repairs { get; init; } = CharacterRepairs.All;

    /// <summary>How much evidence is wanted before a line is removed. Default: <see cref="CleaningPreset.Standard"/>.</summary>
    public CleaningPreset Preset { get; init; } = CleaningPreset.Standard;

    /// <summary>What happens to lines of single roles, whatever the preset says. Default: empty.</summary>
    public ImmutableDictionary<LineRole, LineAction> Roles
    {
        get => _roles ?? ImmutableDictionary<LineRole, LineAction>.Empty;
        init => _roles = value is null or { IsEmpty: true } ? null : value;
    }

    /// <summary>These options with lines of <paramref name="role"/> kept, removed or left to the preset.</summary>
    public CleaningOptions With(LineRole role, LineAction action) => this with { Roles = Roles.SetItem(role, action) };

    internal bool HasRoles => _roles is not null;

    internal LineAction ActionOf(LineRole role) => _roles is null ? LineAction.Preset : _roles.GetValueOrDefault(role, LineAction.Preset);
}
