using System.Collections.Frozen;
using System.Globalization;
using NewsText.Lexicons;

namespace NewsText;

/// <summary>How a <see cref="CasualtyExtractor"/> works. Immutable.</summary>
public sealed record CasualtyOptions
{
    /// <summary>The table of vague words that ships with the library (<c>Languages/en/casualties/vague-quantities.txt</c>).</summary>
    /// <remarks>Sizes follow ACLED's coding of vague reports where its codebook gives one.</remarks>
    public static IReadOnlyDictionary<string, CountRange> DefaultVagueQuantities { get; } = LexiconReader.Read("en/casualties/vague-quantities.txt")
        .ToFrozenDictionary(l => l[0], l => new CountRange(Number(l, 1), Number(l, 2), Approximate: true), StringComparer.OrdinalIgnoreCase);

    /// <summary>The defaults.</summary>
    public static CasualtyOptions Default { get; } = new();

    /// <summary>What words of vague size ("dozens", "several") count as; replaces the whole table. Default: <see cref="DefaultVagueQuantities"/>.</summary>
    public IReadOnlyDictionary<string, CountRange> VagueQuantities { get; init; } = DefaultVagueQuantities;

    /// <summary>Whether figures of what could, would or was meant to happen are returned, with <see cref="CasualtyStatus.Hypothetical"/>. Default: false, they are left out.</summary>
    public bool IncludeHypothetical { get; init; }

    private static long? Number(LexiconLine line, int field)
    {
        if (line[field] is "-" or "")
            return null;
        return long.TryParse(line[field], NumberStyles.None, CultureInfo.InvariantCulture, out long value) ? value : throw line.Error($"{line[field]} is not a number");
    }
}
