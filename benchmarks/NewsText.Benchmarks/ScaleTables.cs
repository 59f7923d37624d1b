using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsText.Benchmarks;

/// <summary>What grows with the size of a text, of a stream and with the number of workers. Prints Markdown.</summary>
public static class ScaleTables
{
    private const double Megabyte = 1_000_000;

    private const int LeastWarmUp = 12, MostWarmUp = 60; // rounds
    private const double Settled = 0.02;

    /// <summary>One text from 1 KB to 100 MB: time a character and memory at its highest, each size in a process of its own.</summary>
    /// <param name="most">Characters of the longest text.</param>
    public static void PrintGrowth(int most)
    {
        Console.WriteLine("| one text of | ns a character, fastest | the first time | memory, bytes a character | the first time |");
        Console.WriteLine("|---|---|---|---|---|");
        var fastest = new List<double>();
        var first = new List<double>();
        for (int chars = 1_000; chars <= most; chars *= 10)
        {
            string[] figures = Run(Environment.ProcessPath!, [typeof(ScaleTables).Assembly.Location, "one-text", chars.ToString(CultureInfo.InvariantCulture)]).Split(' ');
            fastest.Add(double.Parse(figures[0], CultureInfo.InvariantCulture));
            first.Add(double.Parse(figures[1], CultureInfo.InvariantCulture));
            bool shows = chars >= 1_000_000; // beside a smaller text, memory is the runtime's
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {chars:N0} characters | {figures[0]} | {figures[1]} | {(shows ? figures[2] : "")} | {(shows ? figures[3] : "")} |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nThe slowest size takes {fastest.Max() / fastest.Min():F2} times the fastest one's time a character, {first.Max() / first.Min():F2} times the first time. Fastest of {Repeats(most / 10)} analyses, of the longest text of {Repeats(most)}. Memory is the process's highest, above what it had with the text loaded: the text itself takes 2 bytes a character."));
    }

    /// <summary>How often a text is analysed: the longest ones less often, since each time takes so long.</summary>
    private static int Repeats(int chars) => chars > 10_000_000 ? 3 : 5;

    /// <summary>Analyses texts of a size, small ones many, after a warm-up. Prints nanoseconds a character of the fastest and the first time, and the most memory in bytes a character at the end and after the first time.</summary>
    public static void PrintOneText(int chars)
    {
        WarmUp(TextGenerator.Articles(TextGenerator.Seeds(), 1_000_000, seed: 7));
        string text = OneText(Math.Max(chars, 2_000_000));
        string[] texts = chars >= 1_000_000 ? [text[..chars]] : [.. text.Chunk(chars).Where(part => part.Length == chars).Select(part => new string(part))];
        GC.Collect();
        long loaded = Environment.WorkingSet, peak = 0;
        double best = double.MaxValue, first = 0;
        for (int repeat = 0; repeat < Repeats(chars); repeat++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            foreach (string part in texts)
                NewsAnalyzer.Default.Analyze(part);
            double time = (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / texts.Length / chars;
            best = Math.Min(best, time);
            if (repeat == 0)
                (first, peak) = (time, Peak());
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{best:F1} {first:F1} {(double)(Peak() - loaded) / chars:F1} {(double)(peak - loaded) / chars:F1}"));
    }

    /// <summary>Generated articles one behind the other, without a copy of them that would count as memory.</summary>
    private static string OneText(int chars) => string.Create(chars, 0, static (text, _) =>
    {
        IReadOnlyList<string> seeds = TextGenerator.Seeds();
        for (int seed = 0; text.Length > 0; seed++)
        {
            foreach (string article in TextGenerator.Articles(seeds, 1_000_000, seed))
            {
                ReadOnlySpan<char> part = article.AsSpan(0, Math.Min(article.Length, text.Length));
                part.CopyTo(text);
                text = text[part.Length..];
            }
        }
    });

    /// <summary>Analyses the articles until two rounds in a row take the same processor time, the compiler's included: then all code is compiled for good.</summary>
    private static void WarmUp(List<string> articles)
    {
        double before = double.MaxValue;
        for (int round = 0; round < MostWarmUp; round++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            articles.ForEach(static article => NewsAnalyzer.Default.Analyze(article));
            double time = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            if (round >= LeastWarmUp && Math.Abs(time - before) < Settled * before)
                return;
            before = time;
        }
    }

    /// <summary>A stream of articles of the given size through <see cref="NewsAnalyzer.AnalyzeAsync(IAsyncEnumerable{string}, CancellationToken)"/>: the process's highest memory on the way.</summary>
    public static async Task PrintStreamAsync(long megabytes)
    {
        long bytes = 0, step = megabytes * 1_000_000 / 5, next = step;
        Console.WriteLine("| of the stream | highest memory so far, MB |");
        Console.WriteLine("|---|---|");
        await foreach (Analyzed<string> answer in NewsAnalyzer.Default.AnalyzeAsync(ArticlesAsync(megabytes * 1_000_000)))
        {
            bytes += Encoding.UTF8.GetByteCount(answer.Input);
            if (bytes < next)
                continue;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {bytes / Megabyte:F0} MB | {Peak() / Megabyte:F0} |"));
            next += step;
        }
    }

    /// <summary>Two workers beside one: of the library's stream and of the tool, and the tool beside the library.</summary>
    /// <param name="tool">The tool: its program, or its NewsText.Cli.dll.</param>
    /// <param name="megabytes">Size of the text.</param>
    /// <param name="rounds">How often everything is run in turn; the median counts.</param>
    /// <param name="streams">Whether the library's stream is measured, too.</param>
    public static async Task PrintWorkersAsync(string tool, int megabytes, int rounds, bool streams = true)
    {
        List<string> articles = TextGenerator.Articles(TextGenerator.Seeds(), megabytes * 1_000_000L);
        string file = Path.Combine(Path.GetTempPath(), $"newstext-workers-{Environment.ProcessId}.jsonl");
        try
        {
            await WriteAsync(file, articles);
            var times = new double[5][];
            for (int i = 0; i < times.Length; i++)
                times[i] = new double[rounds];
            articles.Take(Math.Max(1, 20 * articles.Count / megabytes)).ToList().ForEach(static a => NewsAnalyzer.Default.Analyze(a)); // compiled for good
            for (int round = 0; round < rounds; round++)
            {
                times[0][round] = Time(() => articles.ForEach(static a => NewsAnalyzer.Default.Analyze(a)));
                if (streams)
                {
                    times[1][round] = await TimeAsync(() => StreamAsync(articles, 1));
                    times[2][round] = await TimeAsync(() => StreamAsync(articles, 2));
                }

                times[3][round] = Time(() => RunTool(tool, file, jobs: 1));
                times[4][round] = Time(() => RunTool(tool, file, jobs: 2));
            }

            Console.WriteLine("| | seconds | |");
            Console.WriteLine("|---|---|---|");
            Row("library, one thread", 0, "");
            if (streams)
            {
                Row("library, `AnalyzeAsync`, 1 at once", 1, "");
                Row("library, `AnalyzeAsync`, 2 at once", 2, $"{Ratio(1, 2):F2} × one");
            }

            Row("tool, `--jobs 1`, start included", 3, $"{Ratio(0, 3):F2} of the library's rate");
            Row("tool, `--jobs 2`, start included", 4, $"{Ratio(3, 4):F2} × one");

            void Row(string name, int i, string note) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Median(times[i]):F2} | {note} |"));

            double Ratio(int slow, int fast) => Median([.. times[slow].Zip(times[fast], static (a, b) => a / b)]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void RunTool(string tool, string file, int jobs)
    {
        string[] arguments = ["analyze", file, "--from", "jsonl", "--to", "jsonl", "--jobs", jobs.ToString(CultureInfo.InvariantCulture)];
        if (tool.EndsWith(".dll", StringComparison.Ordinal))
            Run("dotnet", [tool, .. arguments]);
        else
            Run(tool, arguments);
    }

    private static async Task WriteAsync(string file, List<string> articles)
    {
        await using var writer = new StreamWriter(file);
        for (int i = 0; i < articles.Count; i++)
            await writer.WriteLineAsync($$"""{"id":"{{i}}","text":{{JsonSerializer.Serialize(articles[i])}}}""");
    }

    private static async Task StreamAsync(List<string> articles, int parallelism)
    {
        await foreach (Analyzed<string> _ in NewsAnalyzer.Default.AnalyzeAsync(articles.ToAsyncEnumerable(), static a => a, parallelism))
        {
            // The answers are not kept.
        }
    }

    private static async IAsyncEnumerable<string> ArticlesAsync(long bytes)
    {
        IReadOnlyList<string> seeds = TextGenerator.Seeds();
        for (int seed = 0; bytes > 0; seed++)
        {
            foreach (string article in TextGenerator.Articles(seeds, 1_000_000, seed))
            {
                yield return article;
                if ((bytes -= Encoding.UTF8.GetByteCount(article)) <= 0)
                    yield break;
            }

            await Task.Yield();
        }
    }

    private static double Time(Action run)
    {
        long start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static async Task<double> TimeAsync(Func<Task> run)
    {
        long start = Stopwatch.GetTimestamp();
        await run();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>The most memory that the process had, in bytes.</summary>
    private static long Peak()
    {
        using Process self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64;
    }

    /// <summary>Runs a program to its end; returns its output, but drops what is long.</summary>
    private static string Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} could not be started.");
        var output = new StringBuilder();
        var buffer = new char[1 << 16];
        for (int read; (read = process.StandardOutput.Read(buffer)) > 0;)
        {
            if (output.Length < buffer.Length)
                output.Append(buffer, 0, read);
        }

        process.WaitForExit();
        return process.ExitCode == 0 ? output.ToString().Trim() : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
