using NewsText.Sentences;

namespace NewsText;

/// <summary>Splits news text into sentences. Immutable and thread-safe.</summary>
public sealed class SentenceSegmenter : ISentenceSegmenter
{
    /// <summary>A segmenter with the given options.</summary>
    public SentenceSegmenter(SentenceOptions? options = null)
        : this(options ?? SentenceOptions.Default, BoundaryModel.English)
    {
    }

    internal SentenceSegmenter(SentenceOptions options, BoundaryModel model)
    {
        Options = options;
        Model = model;
        Abbreviations = AbbreviationTable.For(Options.Abbreviations);
        KeepsQuotations = Options.Quotations == QuotationPolicy.KeepWhole;
        IsFast = !KeepsQuotations && Options.Newlines == NewlinePolicy.Paragraph;
    }

    /// <summary>The shared segmenter with default options.</summary>
    public static SentenceSegmenter Default { get; } = new();

    /// <summary>The options this segmenter was built with.</summary>
    public SentenceOptions Options { get; }

    internal AbbreviationTable Abbreviations { get; }

    internal BoundaryModel Model { get; }

    internal bool KeepsQuotations { get; }

    /// <summary>The policies are the ones that <see cref="FastPath"/> knows.</summary>
    internal bool IsFast { get; }

    /// <summary>The sentences of <paramref name="text"/>, found while the caller walks over them, without allocation.</summary>
    /// <param name="text">Any text; its content never makes this throw.</param>
    /// <returns>An enumerator of spans into <paramref name="text"/>: ordered, disjoint, trimmed, covering every character that is not white space.</returns>
    public SentenceEnumerator Enumerate(ReadOnlySpan<char> text) => new(text, this);

    /// <inheritdoc/>
    public IReadOnlyList<Sentence> Segment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new List<Sentence>((text.Length / 100) + 1);
        SentenceEnumerator sentences = Enumerate(text);
        while (sentences.MoveNext())
            result.Add(new Sentence(sentences.Current, sentences.Rule, sentences.Confidence));
        return result;
    }
}
