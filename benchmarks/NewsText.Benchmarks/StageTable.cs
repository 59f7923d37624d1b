using System.Diagnostics;
using System.Globalization;
using NewsText.Diagnostics;
using NewsText.Text;

namespace NewsText.Benchmarks;

/// <summary>What each stage costs inside the whole analysis, and what it costs alone.</summary>
/// <remarks>
/// A stage is timed article by article and the fastest of all rounds counts, so that what else the machine does disturbs little.
/// The difference of the two columns is what the stages take from each other: caches, branch prediction and the collector.
/// </remarks>
public static class StageTable
{
    private static readonly string[] Names = ["clean", "segment", "attribute", "casualties", "rest", "analyze"];

    public static void Print(string corpus, int rounds)
    {
        IReadOnlyList<string> articles = Corpora.Load(corpus);
        var inside = new long[Names.Length, articles.Count];
        var alone = new long[Names.Length, articles.Count];
        var bytes = new long[Names.Length];
        Fill(inside);
        Fill(alone);
        for (int round = 0; round < rounds; round++)
        {
            Array.Clear(bytes);
            for (int i = 0; i < articles.Count; i++)
                Inside(articles[i], inside, bytes, i);
        }

        var parts = articles.Select(static article => new Parts(article)).ToArray();
        for (int stage = 0; stage < Names.Length; stage++)
        {
            for (int round = 0; round < rounds; round++)
            {
                for (int i = 0; i < parts.Length; i++)
                {
                    long start = Stopwatch.GetTimestamp();
                    parts[i].Run(stage);
                    Keep(alone, stage, i, start);
                }
            }
        }

        long chars = articles.Sum(static a => (long)a.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}, fastest of {rounds} by article"));
        Console.WriteLine("stage        ns/char inside   ns/char alone   B/char");
        for (int stage = 0; stage < Names.Length; stage++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Names[stage],-12} {Sum(inside, stage, chars),14:F2} {Sum(alone, stage, chars),15:F2} {(double)bytes[stage] / chars,8:F2}"));
    }

    private static void Inside(string article, long[,] best, long[] bytes, int i)
    {
        long begin = Stopwatch.GetTimestamp(), allocated = GC.GetAllocatedBytesForCurrentThread(), first = allocated, at = begin;
        CleaningResult cleaning = ArticleCleaner.Default.Analyze(article);
        Next(0);
        IReadOnlyList<Sentence> sentences = SentenceSegmenter.Default.Segment(cleaning.Clean.Text);
        Next(1);
        IReadOnlyList<Attribution> attributions = AttributionDetector.Default.Detect(cleaning.Clean.Text, sentences);
        Next(2);
        CasualtyReport casualties = CasualtyExtractor.Default.Extract(cleaning.Clean.Text, sentences, attributions);
        Next(3);
        RawMapping.ToDocument(cleaning.Clean, sentences, attributions, casualties, InputDiagnostics.MergeWith(cleaning.Diagnostics, article));
        Next(4);
        Keep(best, 5, i, begin);
        bytes[5] += allocated - first;

        void Next(int stage)
        {
            Keep(best, stage, i, at);
            long now = GC.GetAllocatedBytesForCurrentThread();
            bytes[stage] += now - allocated;
            allocated = now;
            at = Stopwatch.GetTimestamp();
        }
    }

    private static void Keep(long[,] best, int stage, int article, long start) =>
        best[stage, article] = Math.Min(best[stage, article], Stopwatch.GetTimestamp() - start);

    private static void Fill(long[,] best) => System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref best[0, 0], best.Length).Fill(long.MaxValue);

    private static double Sum(long[,] best, int stage, long chars)
    {
        double ticks = 0;
        for (int i = 0; i < best.GetLength(1); i++)
            ticks += best[stage, i];
        return ticks * 1e9 / Stopwatch.Frequency / chars;
    }

    private sealed class Parts(string article)
    {
        private readonly CleaningResult _cleaning = ArticleCleaner.Default.Analyze(article);
        private IReadOnlyList<Sentence>? _sentences;
        private IReadOnlyList<Attribution>? _attributions;
        private CasualtyReport? _casualties;

        private string Text => _cleaning.Clean.Text;

        private IReadOnlyList<Sentence> Sentences => _sentences ??= SentenceSegmenter.Default.Segment(Text);

        private IReadOnlyList<Attribution> Attributions => _attributions ??= AttributionDetector.Default.Detect(Text, Sentences);

        private CasualtyReport Casualties => _casualties ??= CasualtyExtractor.Default.Extract(Text, Sentences, Attributions);

        public object Run(int stage) => stage switch
        {
            0 => ArticleCleaner.Default.Analyze(article),
            1 => SentenceSegmenter.Default.Segment(Text),
            2 => AttributionDetector.Default.Detect(Text, Sentences),
            3 => CasualtyExtractor.Default.Extract(Text, Sentences, Attributions),
            4 => RawMapping.ToDocument(_cleaning.Clean, Sentences, Attributions, Casualties, InputDiagnostics.MergeWith(_cleaning.Diagnostics, article)),
            _ => NewsAnalyzer.Default.Analyze(article),
        };
    }
}
