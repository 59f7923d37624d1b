using BenchmarkDotNet.Attributes;

namespace NewsText.Benchmarks;

/// <summary>Sentence segmentation between its limit, the bare scan, and what .NET offers for the purpose: a regular expression and splitting at stops.</summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class SentenceBenchmarks
{
    private IReadOnlyList<string> _articles = [];

    /// <summary>Name of the text.</summary>
    [Params("seeds", "20MB")]
    public string Corpus { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _articles = Corpora.Load(Corpus);

    [Benchmark(Baseline = true)]
    public int Scan() => BareScan.Count(_articles);

    [Benchmark]
    public int Enumerate()
    {
        int sentences = 0;
        foreach (string article in _articles)
        {
            foreach (TextSpan _ in SentenceSegmenter.Default.Enumerate(article))
                sentences++;
        }

        return sentences;
    }

    [Benchmark]
    public int List()
    {
        int sentences = 0;
        foreach (string article in _articles)
            sentences += SentenceSegmenter.Default.Segment(article).Count;
        return sentences;
    }

    /// <summary>The line that many programs have: wrong at every abbreviation.</summary>
    [Benchmark]
    public int RegexSplit()
    {
        int sentences = 0;
        foreach (string article in _articles)
        {
            foreach (Range _ in NaiveReader.Sentence().EnumerateSplits(article))
                sentences++;
        }

        return sentences;
    }

    /// <summary>Splitting at every stop, a span at a time: no sentence, but as much as .NET has without a regular expression.</summary>
    [Benchmark]
    public int SpanSplit()
    {
        int parts = 0;
        foreach (string article in _articles)
        {
            foreach (Range _ in article.AsSpan().SplitAny(BareScan.Stops))
                parts++;
        }

        return parts;
    }
}
