namespace NewsText;

/// <summary>Splits a text into sentences. Implementations are thread-safe and never throw because of the text's content.</summary>
public interface ISentenceSegmenter
{
    /// <summary>The sentences of <paramref name="text"/>: ordered, disjoint, trimmed, covering every character that is not white space.</summary>
    IReadOnlyList<Sentence> Segment(string text);
}
