namespace NewsText;

/// <summary>Finds casualty figures. Implementations are thread-safe and never throw because of the text's content.</summary>
public interface ICasualtyExtractor
{
    /// <summary>The casualty figures of <paramref name="text"/> and their summary.</summary>
    /// <param name="text">The text; all spans of the result point into it.</param>
    /// <param name="sentences">Its sentences, ordered and disjoint.</param>
    /// <param name="attributions">Its reported statements; they tell who claims a figure.</param>
    CasualtyReport Extract(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Attribution> attributions);
}
