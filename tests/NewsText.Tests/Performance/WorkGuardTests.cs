using System.Text.Json;
using NewsText.Diagnostics;
using NewsText.Tests.Robustness;

namespace NewsText.Tests.Performance;

/// <summary>
/// The guard against slow growth that needs no clock: bytes allocated a character by stage, and in debug builds how much is looked at,
/// both over the seed articles and beside <c>work.json</c>. NEWSTEXT_RAISE_FLOORS=1 writes what was measured into it.
/// </summary>
public sealed class WorkGuardTests
{
    /// <summary>A change of what is found may cost as much; more has to be meant.</summary>
    private const double Tolerance = 1.1;

    private static readonly string File = Repository.PathTo("tests", "NewsText.Tests", "Performance", "work.json");
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };
    private static readonly string[] Articles = [.. SeedArticles.Texts];
    private static readonly double Chars = Articles.Sum(static article => article.Length);

#if !DEBUG // a debug build boxes and keeps what the optimiser takes away
    [Fact]
    public void No_stage_allocates_more_than_it_did()
    {
        CleanText[] clean = [.. Articles.Select(ArticleCleaner.Default.Clean)];
        Sentence[][] sentences = [.. clean.Select(static c => SentenceSegmenter.Default.Segment(c.Text).ToArray())];
        Attribution[][] attributions = [.. clean.Select((c, i) => AttributionDetector.Default.Detect(c.Text, sentences[i]).ToArray())];
        Check("allocated", new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["clean"] = Allocated(i => ArticleCleaner.Default.Clean(Articles[i])),
            ["segment"] = Allocated(i => SentenceSegmenter.Default.Segment(clean[i].Text)),
            ["attribute"] = Allocated(i => AttributionDetector.Default.Detect(clean[i].Text, sentences[i])),
            ["casualties"] = Allocated(i => CasualtyExtractor.Default.Extract(clean[i].Text, sentences[i], attributions[i])),
            ["analyze"] = Allocated(i => NewsAnalyzer.Default.Analyze(Articles[i])),
        });
    }
#endif

    [Fact]
    public void Walking_over_sentences_allocates_nothing()
    {
        double allocated = Allocated(static i =>
        {
            foreach (TextSpan _ in SentenceSegmenter.Default.Enumerate(Articles[i]))
            {
                // The walk is what is measured.
            }
        });
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void A_text_without_edits_is_its_own_cleaned_text()
    {
        string text = ArticleCleaner.Default.Clean(Articles[0]).Text;
        Assert.Same(text, NewsAnalyzer.Default.Analyze(text).Text);
    }

#if DEBUG
    [Fact]
    public void No_stage_looks_at_more_than_it_did()
    {
        foreach (string article in Articles)
            NewsAnalyzer.Default.Analyze(article);
        WorkCounters.Start();
        foreach (string article in Articles)
            NewsAnalyzer.Default.Analyze(article);
        var counts = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (Work kind in Enum.GetValues<Work>())
            counts[kind.ToString()] = WorkCounters.Of(kind);
        Assert.All(counts.Values, static count => Assert.True(count > 0));
        Check("work", counts);
    }
#endif

    /// <summary>Bytes a character of the fewest of five rounds; the project has its code compiled for good at once.</summary>
    private static double Allocated(Action<int> run)
    {
        Round();
        return Math.Round(Enumerable.Range(0, 5).Min(_ => Round()) / Chars, 2);

        long Round()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < Articles.Length; i++)
                run(i);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static void Check(string group, SortedDictionary<string, double> measured)
    {
        Dictionary<string, SortedDictionary<string, double>> all = System.IO.File.Exists(File)
            ? JsonSerializer.Deserialize<Dictionary<string, SortedDictionary<string, double>>>(System.IO.File.ReadAllText(File))!
            : [];
        if (Environment.GetEnvironmentVariable("NEWSTEXT_RAISE_FLOORS") == "1")
        {
            all[group] = measured;
            System.IO.File.WriteAllText(File, JsonSerializer.Serialize(all, Indented) + "\n");
        }

        foreach ((string name, double value) in measured)
            Assert.True(value <= (all[group][name] * Tolerance) + 0.05, $"{group} {name}: {value}, before {all[group][name]}");
    }
}
