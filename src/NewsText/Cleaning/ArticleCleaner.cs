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
        CleanText clean = LineCleaning.Run(repaired, Options, out bool settled);
        if (ReferenceEquals(clean, repaired))
            return clean;
        for (int round = 0; round < MostRounds; round++)
        {
            CleanText mended = CharacterRepair.Run(clean.Text, Options);
            if (settled && mended.Edits.Count == 0)
                break;
            CleanText again = LineCleaning.Run(mended, Options, out settled);
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
        CleaningResult result = LineCleaning.Analyze(repaired, Options, out bool settled);
        if (ReferenceEquals(result.Clean, repaired))
            return result;
        for (int round = 0; round < MostRounds; round++)
        {
            CleanText mended = CharacterRepair.Run(result.Clean.Text, Options);
            if (settled && mended.Edits.Count == 0)
                break;
            CleaningResult again = LineCleaning.Analyze(mended, Options, out settled);
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
