using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NewsText.Benchmarks;

/// <summary>What <see cref="NewsAnalyzer.AnalyzeAsync{T}"/> gains with each thread, on as many processors.</summary>
/// <remarks>
/// Rounds with one and with several threads alternate, and the median of the ratios counts. On a busy machine the clock says little,
/// so the processor time is printed too: where several threads need no more of it than one, they are as many times as fast on free cores.
/// </remarks>
public static class StreamTable
{
    public static async Task PrintAsync(string corpus, int rounds)
    {
        IReadOnlyList<string> articles = Corpora.Load(corpus);
        double megabytes = articles.Sum(static a => (long)Encoding.UTF8.GetByteCount(a)) / 1e6;
        int most = Math.Min(Environment.ProcessorCount, 8);
        await RunAsync(articles, most).ConfigureAwait(false); // compiles
        Console.WriteLine("threads   MB/s by the clock   MB/s by processor time   times one thread   (fastest round)");
        for (int threads = 1; threads <= most; threads++)
        {
            var ratios = new List<double>();
            (double Clock, double Processor) best = (double.MaxValue, double.MaxValue);
            for (int round = 0; round < rounds; round++)
            {
                (double Clock, double Processor) one = await RunAsync(articles, 1).ConfigureAwait(false);
                (double Clock, double Processor) several = threads == 1 ? one : await RunAsync(articles, threads).ConfigureAwait(false);
                ratios.Add(one.Clock / several.Clock);
                best = (Math.Min(best.Clock, several.Clock), Math.Min(best.Processor, several.Processor));
            }

            ratios.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{threads,7}   {megabytes / best.Clock,17:F1}   {megabytes / best.Processor,22:F1}   {ratios[ratios.Count / 2],16:F2}   ({ratios[^1]:F2})"));
        }
    }

    private static async Task<(double Clock, double Processor)> RunAsync(IReadOnlyList<string> articles, int threads)
    {
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        await foreach (Analyzed<string> answer in NewsAnalyzer.Default.AnalyzeAsync(articles.ToAsyncEnumerable(), static a => a, threads).ConfigureAwait(false))
        {
            if (answer.Error is { } error)
                throw new InvalidOperationException("an article was not analysed", error);
        }

        return (Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
    }
}
