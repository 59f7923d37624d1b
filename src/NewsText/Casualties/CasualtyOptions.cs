using System.Collections.Frozen;
using System.Globalization;
using NewsText.Lexicons;

namespace NewsText;

/// <summary>How a <see cref="CasualtyExtractor"/> works. Immutable.</summary>
public sealed record CasualtyOptions
{
    private static readonly Lazy<FrozenDictionary<string, CountRange>> BuiltIn = new(static () =>
        ReadVagueQuantities().ToFrozenDictionary(static word => word.Word, static word => word.Range, StringComparer.OrdinalIgnoreCase));

    /// <summary>The table of vague words that ships with the library (<c>Languages/en/casualties/vague-quantities.txt</c>).</summary>
    /// <remarks>Sizes follow ACLED's coding of vague reports where its codebook gives one.</remarks>
    public static IReadOnlyDictionary<string, CountRange> DefaultVagueQuantities => BuiltIn.Value;

    /// <summary>The defaults.</summary>
    public static CasualtyOptions Default { get; } = new();

    /// <summary>What words of vague size ("dozens", "several") count as; replaces the whole table. Default: <see cref="DefaultVagueQuantities"/>.</summary>
    public IReadOnlyDictionary<string, CountRange> VagueQuantities
    {
        get => ReplacedQuantities ?? DefaultVagueQuantities;
        init => ReplacedQuantities = value is not null && BuiltIn.IsValueCreated && ReferenceEquals(value, BuiltIn.Value) ? null : value;
    }

    /// <summary>The caller's own table; null where the built-in one holds, which is made only for those who ask for it.</summary>
    internal IReadOnlyDictionary<string, CountRange>? ReplacedQuantities { get; private init; }

    /// <summary>Whether figures of what could, would or was meant to happen are returned, with <see cref="CasualtyStatus.Hypothetical"/>. Default: false, they are left out.</summary>
    public bool IncludeHypothetical { get; init; }

    internal static IEnumerable<(string Word, CountRange Range)> ReadVagueQuantities()
    {
        foreach (LexiconLine line in LexiconReader.Read("en/casualties/vague-quantities.txt"))
            yield return (line[0], new CountRange(Number(line, 1), Number(line, 2), Approximate: true));
    }

    private static long? Number(LexiconLine line, int field)
    {
        if (line[field] is "-" or "")
            return null;
        return long.TryParse(line[field], NumberStyles.None, CultureInfo.InvariantCulture, out long value) ? value : throw line.Error($"{line[field]} is not a number");
    }
}
