using System.Globalization;

namespace NewsText.Mutants;

/// <summary>Draws mutants, tries each, prints the fate of each and the score by stage.</summary>
internal static class Score
{
    private static readonly string[] Stages = ["Attributions", "Casualties"];

    public static void Print(string log, string baselineFile, int sample, int seed, string[] files)
    {
        IReadOnlyDictionary<int, string> mutants = MutantLog.Read(log, Stages);
        int[] compiled = [.. MutantControl.Compiled().Where(m => mutants.TryGetValue(m, out string? code) && (files.Length == 0 || files.Any(f => code.StartsWith(f, StringComparison.Ordinal)))).Distinct().Order()];
        int all = compiled.Length;
        new Random(seed).Shuffle(compiled);
        int[] drawn = compiled[..Math.Min(sample, all)];
        Baseline baseline = Baseline.Read(baselineFile);
        var fates = new List<(string Stage, bool Noticed)>();
        using var bench = new BenchProcess(baselineFile);
        foreach (int mutant in drawn)
        {
            string verdict = baseline.IsOfStart(mutant) ? bench.TryFromStart(mutant) : baseline.IsReached(mutant) ? bench.Try(mutant) : "never reached";
            bool noticed = verdict is not ("never reached" or Bench.Survived);
            fates.Add((mutants[mutant].Split('/')[0], noticed));
            Console.WriteLine(noticed ? $"{verdict}: {mutants[mutant].Split(':')[0]}" : $"{verdict}: {mutants[mutant]}");
        }

        foreach (string stage in Stages)
            Print(stage, [.. fates.Where(f => f.Stage == stage).Select(f => f.Noticed)], 1 - ((double)drawn.Length / all));
        Print(string.Create(CultureInfo.InvariantCulture, $"all, {drawn.Length} drawn from {all} with seed {seed}"), [.. fates.Select(f => f.Noticed)], 1 - ((double)drawn.Length / all));
    }

    /// <summary>The share of noticed ones with its margin: 95 times in a hundred the share of all lies inside.</summary>
    private static void Print(string what, bool[] noticed, double left)
    {
        if (noticed.Length == 0)
            return;
        int count = noticed.Count(n => n);
        double share = (double)count / noticed.Length, margin = 1.96 * Math.Sqrt(share * (1 - share) * left / noticed.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {count} of {noticed.Length} noticed, {100 * share:F1} % ± {100 * margin:F1}"));
    }
}
