namespace NewsText.Cli.Running;

/// <summary>Builds an analyzer of the stages that a command needs: a stage that is not asked for neither runs nor loads its data.</summary>
internal sealed class Stages
{
    private readonly ArticleCleaner? _cleaner;
    private readonly ISentenceSegmenter _segmenter;
    private readonly IAttributionDetector _detector;
    private readonly ICasualtyExtractor _extractor;
    private readonly NewsAnalyzer _analyzer;

    public Stages(RunOptions options)
    {
        bool casualties = options.Parts.HasFlag(RecordParts.Casualties), attributions = casualties || options.Parts.HasFlag(RecordParts.Attributions);
        bool sentences = attributions || options.Parts.HasFlag(RecordParts.Sentences);
        _cleaner = options.Clean ? new ArticleCleaner() : null;
        _segmenter = sentences ? new SentenceSegmenter(new SentenceOptions { Quotations = options.Quotations }) : new NoSentences();
        _detector = attributions ? new AttributionDetector() : new NoAttributions();
        _extractor = casualties ? new CasualtyExtractor() : new NoCasualties();
        _analyzer = new NewsAnalyzer(_cleaner, _segmenter, _detector, _extractor);
    }

    /// <summary>Analyses one article. A page is cleaned first by what its markup knows.</summary>
    public NewsDocument Analyze(Input.Article article)
    {
        if (article.Page is not { } page || _cleaner is null)
            return _analyzer.Analyze(article.Text);
        return new NewsAnalyzer(page.CleanerBefore(_cleaner), _segmenter, _detector, _extractor).Analyze(article.Text);
    }

    private sealed class NoSentences : ISentenceSegmenter
    {
        public IReadOnlyList<Sentence> Segment(string text) => [];
    }

    private sealed class NoAttributions : IAttributionDetector
    {
        public IReadOnlyList<Attribution> Detect(string text, IReadOnlyList<Sentence> sentences) => [];
    }

    private sealed class NoCasualties : ICasualtyExtractor
    {
        public CasualtyReport Extract(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Attribution> attributions) => CasualtyReport.Empty;
    }
}
