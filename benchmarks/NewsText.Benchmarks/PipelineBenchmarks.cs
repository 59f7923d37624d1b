using BenchmarkDotNet.Attributes;

namespace NewsText.Benchmarks;

/// <summary>Every stage and the whole pipeline over the same text as the bare scan, one thread.</summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class PipelineBenchmarks
{
    private List<string> _articles = [];
    private List<CleanText> _clean = [];
    private List<IReadOnlyList<Sentence>> _sentences = [];
    private List<IReadOnlyList<Attribution>> _attributions = [];

    /// <summary>Name of the text.</summary>
    [ParamsSource(nameof(Names))]
    public string Corpus { get; set; } = "";

    /// <summary>20 MB or the text that NEWSTEXT_CORPUS names, and the development texts where they are.</summary>
    public static IEnumerable<string> Names() =>
        [Environment.GetEnvironmentVariable("NEWSTEXT_CORPUS") is { Length: > 0 } named ? named : "20MB", .. EvaluationTexts.Exist ? ["eval"] : (string[])[]];

    [GlobalSetup]
    public void Setup()
    {
        _articles = [.. Corpora.Load(Corpus)];
        _clean = [.. _articles.Select(ArticleCleaner.Default.Clean)];
        _sentences = [.. _clean.Select(c => SentenceSegmenter.Default.Segment(c.Text))];
        _attributions = [.. _clean.Select((c, i) => AttributionDetector.Default.Detect(c.Text, _sentences[i]))];
    }

    [Benchmark(Baseline = true)]
    public int Scan() => BareScan.Count(_articles);

    [Benchmark]
    public int Naive()
    {
        int found = 0;
        foreach (string article in _articles)
            found += NaiveReader.Count(article);
        return found;
    }

    [Benchmark]
    public int Clean()
    {
        int edits = 0;
        foreach (string article in _articles)
            edits += ArticleCleaner.Default.Clean(article).Edits.Count;
        return edits;
    }

    [Benchmark]
    public int Segment()
    {
        int sentences = 0;
        foreach (CleanText text in _clean)
            sentences += SentenceSegmenter.Default.Segment(text.Text).Count;
        return sentences;
    }

    [Benchmark]
    public int Enumerate()
    {
        int sentences = 0;
        foreach (CleanText text in _clean)
        {
            foreach (TextSpan _ in SentenceSegmenter.Default.Enumerate(text.Text))
                sentences++;
        }

        return sentences;
    }

    [Benchmark]
    public int Attribute()
    {
        int found = 0;
        for (int i = 0; i < _clean.Count; i++)
            found += AttributionDetector.Default.Detect(_clean[i].Text, _sentences[i]).Count;
        return found;
    }

    [Benchmark]
    public int Casualties()
    {
        int found = 0;
        for (int i = 0; i < _clean.Count; i++)
            found += CasualtyExtractor.Default.Extract(_clean[i].Text, _sentences[i], _attributions[i]).Figures.Count;
        return found;
    }

    [Benchmark]
    public int Analyze()
    {
        int found = 0;
        foreach (string article in _articles)
            found += NewsAnalyzer.Default.Analyze(article).Sentences.Count;
        return found;
    }
}
