using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace NewsText.Benchmarks;

/// <summary>A table in Markdown in a minute or two: each benchmark a few times in turn, the processor time of the fastest run counted, so that a busy machine disturbs little.</summary>
public static class QuickTable
{
    public static void Print(string corpus, int rounds, string[] names)
    {
        var benchmarks = new PipelineBenchmarks { Corpus = corpus };
        benchmarks.Setup();
        MethodInfo[] methods = [.. typeof(PipelineBenchmarks).GetMethods().Where(m => m.GetCustomAttribute<BenchmarkAttribute>() is not null && (names.Length == 0 || m.Name == nameof(PipelineBenchmarks.Scan) || names.Contains(m.Name, StringComparer.OrdinalIgnoreCase)))];
        var best = new double[methods.Length];
        var allocated = new long[methods.Length];
        Array.Fill(best, double.MaxValue);
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < methods.Length; i++)
            {
                var run = methods[i].CreateDelegate<Func<int>>(benchmarks);
                long bytes = GC.GetAllocatedBytesForCurrentThread();
                TimeSpan start = Environment.CpuUsage.TotalTime;
                run();
                best[i] = Math.Min(best[i], (Environment.CpuUsage.TotalTime - start).TotalSeconds);
                allocated[i] = GC.GetAllocatedBytesForCurrentThread() - bytes;
            }
        }

        double scan = best[Array.FindIndex(methods, m => m.Name == nameof(PipelineBenchmarks.Scan))];
        Console.WriteLine($"Processor time of the fastest of {rounds} rounds, one thread.\n");
        Console.WriteLine("| Method | Corpus | MB/s | Of scan | B/char |\n|---|---|---|---|---|");
        for (int i = 0; i < methods.Length; i++)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {methods[i].Name} | {corpus} | {Corpora.Utf8Bytes(corpus) / best[i] / 1e6:F1} | {scan / best[i]:F4} | {(double)allocated[i] / Corpora.Chars(corpus):F2} |"));
        }
    }
}
