using NewsText.Sentences;
using NewsText.Text;

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
        return SegmentToArray(text);
    }

    /// <summary>The sentences in an array of the caller's own.</summary>
    internal Sentence[] SegmentToArray(ReadOnlySpan<char> text)
    {
        Sentence[] rented = ScratchArrays<Sentence>.Rent((text.Length / 64) + 16);
        int count = 0;
        SentenceEnumerator sentences = Enumerate(text);
        while (sentences.MoveNext())
        {
            if (count == rented.Length)
                Grow(ref rented);
            rented[count++] = new Sentence(sentences.Current, sentences.Rule, sentences.Confidence);
        }

        Sentence[] result = rented.AsSpan(0, count).ToArray();
        ScratchArrays<Sentence>.Return(rented);
        return result;
    }

    private static void Grow(ref Sentence[] rented)
    {
        Sentence[] larger = ScratchArrays<Sentence>.Rent(rented.Length * 2);
        rented.CopyTo(larger, 0);
        ScratchArrays<Sentence>.Return(rented);
        rented = larger;
    }
}
