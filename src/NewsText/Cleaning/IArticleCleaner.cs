namespace NewsText;

/// <summary>Cleans the text of a scraped article. Implementations are thread-safe and never throw because of the text's content.</summary>
public interface IArticleCleaner
{
    /// <summary>The cleaned text with its edits and the map back to <paramref name="raw"/>.</summary>
    CleanText Clean(string raw);

    /// <summary>The cleaned text with the role of every line and the diagnostics.</summary>
    CleaningResult Analyze(string raw) => new(Clean(raw), [], []);
}
