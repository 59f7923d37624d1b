using System.Diagnostics;
using System.Globalization;

namespace NewsText.Benchmarks;

/// <summary>What the tool takes for one small article above an empty program, by the clock, whole processes in turn.</summary>
public static class StartTable
{
    public static void Print(string tool, string empty, int runs)
    {
        string article = Path.Combine(Path.GetTempPath(), $"newstext-start-{Environment.ProcessId}.txt");
        File.WriteAllText(article, TextGenerator.Articles(TextGenerator.Seeds(), 1)[0]);
        try
        {
            var whole = new double[runs];
            var nothing = new double[runs];
            for (int run = -1; run < runs; run++)
            {
                double one = Time(tool, "analyze", article, "--to", "jsonl"), other = Time(empty);
                if (run >= 0)
                    (whole[run], nothing[run]) = (one, other);
            }

            Console.WriteLine("| | ms, median | ms, fastest |");
            Console.WriteLine("|---|---|---|");
            Row("tool, one article", whole);
            Row("empty program", nothing);
            Row("above it", [.. whole.Zip(nothing, static (a, b) => a - b)]);
        }
        finally
        {
            File.Delete(article);
        }
    }

    private static void Row(string name, double[] times)
    {
        double[] sorted = [.. times.Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {sorted[sorted.Length / 2]:F0} | {sorted[0]:F0} |"));
    }

    private static double Time(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} could not be started.");
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(begin).TotalMilliseconds : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
