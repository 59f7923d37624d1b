using NewsText.Attributions;
using NewsText.Text;

namespace NewsText;

/// <summary>Finds who said what: direct, indirect and mixed statements with cue, source and resolved speaker. Immutable and thread-safe.</summary>
public sealed class AttributionDetector : IAttributionDetector
{
    private readonly Lazy<SpeakerLexicon> _speakerWords;

    /// <summary>A detector with the given options.</summary>
    public AttributionDetector(AttributionOptions? options = null)
    {
        Options = options ?? AttributionOptions.Default;
        _speakerWords = new Lazy<SpeakerLexicon>(() => SpeakerLexicon.With(Options.FirstNames));
    }

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
        if (sentences.Count == 0)
            return [];
        using var tokens = ArticleTokens.Read(text, Lexicon.Alone);
        return Detect(tokens, sentences);
    }

    /// <summary>The words that the detector knows; read on first use.</summary>
    internal SpeakerLexicon Lexicon => _speakerWords.Value;

    /// <summary>The same over a token pass that other stages read, too. Its table holds <see cref="Lexicon"/>.</summary>
    internal Attribution[] Detect(ArticleTokens tokens, IReadOnlyList<Sentence> sentences)
    {
        if (tokens.Count == 0 || sentences.Count == 0)
            return [];
        FinderScratch scratch = ScratchPool<FinderScratch>.Rent();
        try
        {
            return Detect(tokens, sentences, scratch);
        }
        finally
        {
            if (scratch.TryClear())
                ScratchPool<FinderScratch>.Return(scratch);
        }
    }

    private Attribution[] Detect(ArticleTokens tokens, IReadOnlyList<Sentence> sentences, FinderScratch scratch)
    {
        QuoteScanner.Scan(tokens.Text, scratch.Regions, scratch.Marks);
        using var tagged = new TaggedText(tokens, scratch);
        ShallowTagger.Tag(tagged);
        List<AttributionDraft> drafts = AttributionFinder.Find(tagged, sentences, Options, scratch);
        if (drafts.Count == 0)
            return [];
        SpeakerResolver.Resolve(new Words(tokens.Text, tokens.Tokens.Items, tokens.Infos.AsSpan(0, tokens.Count), Lexicon), sentences, drafts);
        return Build(drafts);
    }

    private static Attribution[] Build(List<AttributionDraft> drafts)
    {
        var result = new Attribution[drafts.Count];
        for (int i = 0; i < result.Length; i++)
            result[i] = new Attribution(i, drafts[i]);
        return result;
    }
}
