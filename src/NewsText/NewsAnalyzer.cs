using NewsText.Diagnostics;
using NewsText.Lexicons;
using NewsText.Streaming;
using NewsText.Text;

namespace NewsText;

/// <summary>Turns a scraped article into facts: cleans it, splits sentences, finds who said what and the casualty figures.</summary>
/// <remarks>Immutable and thread-safe: build one and share it. Text content never throws.</remarks>
public sealed class NewsAnalyzer
{
    private readonly IArticleCleaner? _cleaner;
    private readonly ISentenceSegmenter _segmenter;
    private readonly IAttributionDetector _detector;
    private readonly ICasualtyExtractor _extractor;
    private readonly Lazy<ArticleLexicon>? _shared; // where both stages that read tokens are the library's own

    /// <summary>An analyzer of the given stages.</summary>
    /// <param name="cleaner">The cleaning stage, or null to analyse texts as they are.</param>
    /// <param name="segmenter">The sentence stage.</param>
    /// <param name="detector">The attribution stage.</param>
    /// <param name="extractor">The casualty stage.</param>
    public NewsAnalyzer(IArticleCleaner? cleaner, ISentenceSegmenter segmenter, IAttributionDetector detector, ICasualtyExtractor extractor)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        ArgumentNullException.ThrowIfNull(detector);
        ArgumentNullException.ThrowIfNull(extractor);
        _cleaner = cleaner;
        _segmenter = segmenter;
        _detector = detector;
        _extractor = extractor;
        if (detector is AttributionDetector own && extractor is CasualtyExtractor other)
            _shared = new Lazy<ArticleLexicon>(() => ArticleLexicon.Of(own.Lexicon, other.Lexicon));
    }

    /// <summary>The shared analyzer with default options.</summary>
    public static NewsAnalyzer Default { get; } = Create(new NewsTextOptions());

    /// <summary>Builds an analyzer from a snapshot of <paramref name="options"/>.</summary>
    public static NewsAnalyzer Create(NewsTextOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new NewsAnalyzer(
            options.Clean ? new ArticleCleaner(options.Cleaning) : null,
            new SentenceSegmenter(options.Sentences),
            new AttributionDetector(options.Attribution),
            new CasualtyExtractor(options.Casualties));
    }

    /// <summary>Builds an analyzer from options set in place.</summary>
    public static NewsAnalyzer Create(Action<NewsTextOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var options = new NewsTextOptions();
        configure(options);
        return Create(options);
    }

    /// <summary>Analyses one article. Every span of the result points into <paramref name="raw"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="raw"/> is null.</exception>
    public NewsDocument Analyze(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        CleanText clean = Clean(raw, out IReadOnlyList<Diagnostic> diagnostics);
        diagnostics = InputDiagnostics.MergeWith(diagnostics, raw);
        return _shared is { } shared ? Analyze(clean, diagnostics, shared.Value) : AnalyzeApart(clean, diagnostics);
    }

    private CleanText Clean(string raw, out IReadOnlyList<Diagnostic> diagnostics)
    {
        if (_cleaner is ArticleCleaner own)
        {
            CleanText clean = own.Clean(raw, diagnose: true, out List<Diagnostic>? found);
            diagnostics = found ?? (IReadOnlyList<Diagnostic>)[];
            return clean;
        }

        CleaningResult? cleaning = _cleaner?.Analyze(raw);
        diagnostics = cleaning?.Diagnostics ?? [];
        return cleaning?.Clean ?? CleanText.Unchanged(raw);
    }

    /// <summary>The library's own stages read one token pass, and their findings are moved to the raw text where they stand.</summary>
    private NewsDocument Analyze(CleanText clean, IReadOnlyList<Diagnostic> diagnostics, ArticleLexicon lexicon)
    {
        Sentence[] sentences = _segmenter is SentenceSegmenter own ? own.SegmentToArray(clean.Text) : [.. _segmenter.Segment(clean.Text)];
        using var tokens = ArticleTokens.Read(clean.Text, lexicon);
        Attribution[] attributions = ((AttributionDetector)_detector).Detect(tokens, sentences);
        CasualtyReport casualties = ((CasualtyExtractor)_extractor).Extract(tokens, sentences, attributions);
        RawMapping.Move(clean, sentences, attributions, casualties.Own);
        return new NewsDocument(clean, sentences, attributions, casualties, diagnostics);
    }

    private NewsDocument AnalyzeApart(CleanText clean, IReadOnlyList<Diagnostic> diagnostics)
    {
        IReadOnlyList<Sentence> sentences = _segmenter.Segment(clean.Text);
        IReadOnlyList<Attribution> attributions = _detector.Detect(clean.Text, sentences);
        CasualtyReport casualties = _extractor.Extract(clean.Text, sentences, attributions);
        return RawMapping.ToDocument(clean, sentences, attributions, casualties, diagnostics);
    }

    /// <summary>Analyses a stream of articles on several threads; answers come in the order of the inputs, one for each.</summary>
    /// <param name="articles">The raw texts.</param>
    /// <param name="cancellationToken">Ends the stream with an <see cref="OperationCanceledException"/>.</param>
    public IAsyncEnumerable<Analyzed<string>> AnalyzeAsync(IAsyncEnumerable<string> articles, CancellationToken cancellationToken = default) =>
        AnalyzeAsync(articles, static article => article, 0, cancellationToken);

    /// <summary>Analyses a stream of anything that has a text, such as the rows of a <see cref="System.Threading.Channels.ChannelReader{T}"/>.</summary>
    /// <param name="inputs">The inputs. An exception of the stream itself ends the enumeration.</param>
    /// <param name="text">Gives an input's raw text; called on worker threads.</param>
    /// <param name="parallelism">How many articles are analysed at once, 1 or more; 0 for one a processor.</param>
    /// <param name="cancellationToken">Ends the stream with an <see cref="OperationCanceledException"/>.</param>
    /// <remarks>Memory is bounded: about twice <paramref name="parallelism"/> inputs are held at once. An error in one input is carried in its answer.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parallelism"/> is negative.</exception>
    public IAsyncEnumerable<Analyzed<T>> AnalyzeAsync<T>(IAsyncEnumerable<T> inputs, Func<T, string> text, int parallelism = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(parallelism);
        return OrderedAnalysis.RunAsync(this, inputs, text, parallelism == 0 ? Environment.ProcessorCount : parallelism, cancellationToken);
    }
}
