using NewsText.Cleaning;

namespace NewsText;

/// <summary>Removes captions, credits and page furniture and repairs damaged characters and spacing. Immutable and thread-safe.</summary>
public sealed class ArticleCleaner : IArticleCleaner
{
    /// <summary>A cleaner with the given options.</summary>
    public ArticleCleaner(CleaningOptions? options = null) => Options = options ?? CleaningOptions.Default;

    /// <summary>The shared cleaner with default options.</summary>
    public static ArticleCleaner Default { get; } = new();

    /// <summary>The options this cleaner was built with.</summary>
    public CleaningOptions Options { get; }

    /// <inheritdoc/>
    public CleanText Clean(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        CleanText repaired = CharacterRepair.Run(raw, Options);
        return LineCleaning.Run(repaired, Options);
    }

    /// <inheritdoc/>
    public CleaningResult Analyze(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        CleanText repaired = CharacterRepair.Run(raw, Options);
        return LineCleaning.Analyze(repaired, Options);
    }
}
