namespace NewsText;

/// <summary>A cleaned article with the role of every line. Immutable and thread-safe.</summary>
public sealed class CleaningResult
{
    /// <summary>A result of the given parts.</summary>
    /// <param name="clean">The cleaned text.</param>
    /// <param name="lines">The roles of the lines, or none where they are not known.</param>
    /// <param name="diagnostics">What was doubtful, in raw offsets.</param>
    public CleaningResult(CleanText clean, IReadOnlyList<CleanedLine> lines, IReadOnlyList<Diagnostic> diagnostics)
    {
        Clean = clean;
        Lines = lines;
        Diagnostics = diagnostics;
    }

    /// <summary>The cleaned text with its edits and the map to the raw text.</summary>
    public CleanText Clean { get; }

    /// <summary>Every line of the raw text that holds more than white space, in order.</summary>
    public IReadOnlyList<CleanedLine> Lines { get; }

    /// <summary>What was doubtful, in raw offsets.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
