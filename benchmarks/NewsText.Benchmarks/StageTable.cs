using System.Diagnostics;
using System.Globalization;
using NewsText.Diagnostics;
using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Benchmarks;

/// <summary>What each stage costs inside the whole analysis, and what it costs alone.</summary>
/// <remarks>
/// A stage is timed article by article and the fastest of all rounds counts, so that what else the machine does disturbs little.
/// The difference of the two columns is what the stages take from each other: caches, branch prediction and the collector.
/// </remarks>
public static class StageTable
{
    private static readonly string[] Names = ["clean", "segment", "tokens", "attribute", "casualties", "rest", "analyze"];

    private static readonly ArticleLexicon Lexicon = new(AttributionDetector.Default.Lexicon, CasualtyExtractor.Default.Lexicon);

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
        CleanText clean = ArticleCleaner.Default.Clean(article, diagnose: true, out List<Diagnostic>? diagnostics);
        Next(0);
        Sentence[] sentences = SentenceSegmenter.Default.SegmentToArray(clean.Text);
        Next(1);
        using var tokens = ArticleTokens.Read(clean.Text, Lexicon);
        Next(2);
        Attribution[] attributions = AttributionDetector.Default.Detect(tokens, sentences);
        Next(3);
        CasualtyReport casualties = CasualtyExtractor.Default.Extract(tokens, sentences, attributions);
        Next(4);
        RawMapping.Move(clean, sentences, attributions, casualties.Own);
        _ = new NewsDocument(clean, sentences, attributions, casualties, InputDiagnostics.MergeWith(diagnostics ?? (IReadOnlyList<Diagnostic>)[], article));
        Next(5);
        Keep(best, 6, i, begin);
        bytes[6] += allocated - first;

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
        private readonly CleanText _clean = ArticleCleaner.Default.Clean(article);
        private IReadOnlyList<Sentence>? _sentences;
        private IReadOnlyList<Attribution>? _attributions;

        private string Text => _clean.Text;

        private IReadOnlyList<Sentence> Sentences => _sentences ??= SentenceSegmenter.Default.Segment(Text);

        private IReadOnlyList<Attribution> Attributions => _attributions ??= AttributionDetector.Default.Detect(Text, Sentences);

        public void Run(int stage)
        {
            switch (stage)
            {
                case 0: ArticleCleaner.Default.Clean(article, diagnose: true, out _); break;
                case 1: SentenceSegmenter.Default.Segment(Text); break;
                case 2: ArticleTokens.Read(Text, Lexicon).Dispose(); break;
                case 3: AttributionDetector.Default.Detect(Text, Sentences); break;
                case 4: CasualtyExtractor.Default.Extract(Text, Sentences, Attributions); break;
                case 6: NewsAnalyzer.Default.Analyze(article); break;
                default: break;
            }
        }
    }
}
