using NewsText.Cleaning;

namespace NewsText;

/// <summary>Removes captions, credits and page furniture and repairs damaged characters and spacing. Immutable and thread-safe.</summary>
public sealed class ArticleCleaner : IArticleCleaner
{
    private const int MostRounds = 6;

    /// <summary>A cleaner with the given options.</summary>
    public ArticleCleaner(CleaningOptions? options = null) => Options = options ?? CleaningOptions.Default;

    /// <summary>The shared cleaner with default options.</summary>
    public static ArticleCleaner Default { get; } = new();

    /// <summary>The options this cleaner was built with.</summary>
    public CleaningOptions Options { get; }

    /// <inheritdoc/>
    /// <remarks>Cleaning what was cleaned changes nothing: a removed line can bring others together, so the passes run until nothing changes.</remarks>
    public CleanText Clean(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        CleanText repaired = CharacterRepair.Run(raw, Options);
        CleanText clean = LineCleaning.Run(repaired, Options);
        if (ReferenceEquals(clean, repaired))
            return clean;
        for (int round = 0; round < MostRounds; round++)
        {
            CleanText again = LineCleaning.Run(CharacterRepair.Run(clean.Text, Options), Options);
            if (again.Edits.Count == 0)
                break;
            clean = clean.Then(again.Edits);
        }

        return clean;
    }

    /// <inheritdoc/>
    public CleaningResult Analyze(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        CleanText repaired = CharacterRepair.Run(raw, Options);
        CleaningResult result = LineCleaning.Analyze(repaired, Options);
        if (result.Clean.Edits.Count == repaired.Edits.Count)
            return result;
        for (int round = 0; round < MostRounds; round++)
        {
            CleaningResult again = LineCleaning.Analyze(CharacterRepair.Run(result.Clean.Text, Options), Options);
            if (again.Clean.Edits.Count == 0)
                break;
            result = new CleaningResult(result.Clean.Then(again.Clean.Edits), Merge(result, again), result.Diagnostics);
        }

        return result;
    }

    /// <summary>The lines of the first pass with those that a later pass removed marked so.</summary>
    private static CleanedLine[] Merge(CleaningResult first, CleaningResult later)
    {
        CleanedLine[] lines = [.. first.Lines];
        int at = 0;
        foreach (CleanedLine removed in later.Lines.Where(static line => !line.IsKept))
        {
            TextSpan span = first.Clean.ToRaw(removed.Span);
            while (at < lines.Length && lines[at].Span.Start < span.Start)
                at++;
            for (; at < lines.Length && lines[at].Span.End <= span.End; at++)
            {
                if (lines[at].IsKept)
                    lines[at] = removed with { Span = lines[at].Span };
            }
        }

        return lines;
    }
}
