using System.Diagnostics.Tracing;
using NewsText.Tests.Robustness;

namespace NewsText.Tests.Performance;

/// <summary>What the analysis puts on the heap of large objects (85,000 bytes and more), which only a full collection frees.</summary>
/// <remarks>
/// The runtime tells of every 100 KB that are allocated there, so a text is analysed often enough to show whatever is allocated each time.
/// Scratch memory that a thread keeps is allocated in the first rounds, which don't count.
/// </remarks>
[Collection(nameof(RunsAlone))]
public sealed class LargeObjectTests
{
    private const int Rounds = 12;
    private const int LeastLarge = 85_000;
    private const int Slack = 200_000; // what two of the runtime's reports may hold of earlier allocations

    [Theory]
    [InlineData(3_000)]
    [InlineData(30_000)]
    [InlineData(60_000)]
    [InlineData(300_000)]
    public void Only_the_cleaned_text_is_large(int chars)
    {
        string text = News(chars);
        long clean = (NewsAnalyzer.Default.Analyze(text).Text.Length * 2) + 24;
        using var listener = new LargeObjects();
        for (int i = 0; i < 3; i++)
            NewsAnalyzer.Default.Analyze(text);
        Dictionary<string, long> large = listener.During(() =>
        {
            for (int i = 0; i < Rounds; i++)
                NewsAnalyzer.Default.Analyze(text);
        });

        Assert.All(large.Keys, static type => Assert.Equal("System.String", type));
        long allowed = clean >= LeastLarge ? (Rounds * clean) + Slack : Slack;
        Assert.InRange(large.Values.Sum(), clean >= LeastLarge ? (Rounds * clean) - Slack : 0, allowed);
    }

    [Fact]
    public void A_text_without_edits_leaves_nothing_there()
    {
        string text = NewsAnalyzer.Default.Analyze(News(200_000)).Text;
        for (int i = 0; i < 3; i++)
            Assert.Same(text, NewsAnalyzer.Default.Analyze(text).Text);
        using var listener = new LargeObjects();
        Assert.Empty(listener.During(() =>
        {
            for (int i = 0; i < Rounds; i++)
                NewsAnalyzer.Default.Analyze(text);
        }));
    }

    /// <summary>The seed articles one behind the other, so often that the text is as long as asked.</summary>
    private static string News(int chars) => string.Concat(Enumerable.Repeat(string.Join("\n\n", SeedArticles.Texts), 1 + (chars / 20_000)))[..chars];

    /// <summary>Gathers the runtime's reports of large allocations of the calling thread.</summary>
    private sealed class LargeObjects : EventListener
    {
        private const EventKeywords Collector = (EventKeywords)1;

        private readonly Lock _gate = new();
        private readonly List<(string Type, long Bytes, long Thread)> _seen = [];

        /// <summary>Bytes by type of what <paramref name="work"/> allocates; none of the marks around it.</summary>
        public Dictionary<string, long> During(Action work)
        {
            Mark<Begin>();
            work();
            Mark<End>();
            lock (_gate)
            {
                int begin = _seen.FindIndex(static s => s.Type == "Begin[]");
                long thread = _seen[begin].Thread;
                return _seen.Skip(begin).Where(s => s.Thread == thread && s.Type is not ("Begin[]" or "End[]"))
                    .GroupBy(static s => s.Type, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.Sum(static s => s.Bytes), StringComparer.Ordinal);
            }
        }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
                EnableEvents(eventSource, EventLevel.Verbose, Collector);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventName?.StartsWith("GCAllocationTick", StringComparison.Ordinal) != true || Value<uint>(eventData, "AllocationKind") != 1)
                return;
            lock (_gate)
                _seen.Add((Value<string>(eventData, "TypeName"), (long)Value<ulong>(eventData, "AllocationAmount64"), eventData.OSThreadId));
        }

        private static T Value<T>(EventWrittenEventArgs data, string name) => (T)data.Payload![data.PayloadNames!.IndexOf(name)]!;

        /// <summary>Allocates something large and waits until the runtime has told of it.</summary>
        private void Mark<T>()
        {
            GC.KeepAlive(new T[1 << 20]);
            Assert.True(SpinWait.SpinUntil(() =>
            {
                lock (_gate)
                    return _seen.Exists(static s => s.Type == typeof(T).Name + "[]");
            }, TimeSpan.FromSeconds(30)));
        }

        private readonly record struct Begin(byte Value);

        private readonly record struct End(byte Value);
    }
}
