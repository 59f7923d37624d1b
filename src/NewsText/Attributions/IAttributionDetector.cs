namespace NewsText;

/// <summary>Finds reported statements. Implementations are thread-safe and never throw because of the text's content.</summary>
public interface IAttributionDetector
{
    /// <summary>The reported statements of <paramref name="text"/>, given its sentences, ordered by the start of their first content part.</summary>
    /// <param name="text">The text; all spans of the result point into it.</param>
    /// <param name="sentences">Its sentences, ordered and disjoint.</param>
    IReadOnlyList<Attribution> Detect(string text, IReadOnlyList<Sentence> sentences);
}
