using System.Globalization;
using NewsText.Mutants;

// Runs mutants of a library that holds all of them, each on the texts whose whole records are approved. eng/mutation.sh makes the library and the log.
// NewsText.Mutants LOG SAMPLE SEED     the score of SAMPLE mutants of attribution and casualties drawn with SEED, and those that nothing noticed
// NewsText.Mutants try                 one mutant's number a line on standard input; one verdict a line on standard output
if (args is ["try"])
{
    Bench.Run(Console.In, Console.Out);
    return 0;
}

string log = args[0];
int sample = int.Parse(args[1], CultureInfo.InvariantCulture), seed = int.Parse(args[2], CultureInfo.InvariantCulture);
IReadOnlyDictionary<int, string> mutants = MutantLog.Read(log, "Attributions", "Casualties");
int[] compiled = [.. MutantControl.CompiledIn(typeof(NewsText.NewsAnalyzer).Assembly).Where(mutants.ContainsKey).Distinct().Order()];
new Random(seed).Shuffle(compiled);
int[] drawn = compiled[..Math.Min(sample, compiled.Length)];
int noticed = 0;
using var bench = new BenchProcess();
foreach (int mutant in drawn)
{
    string verdict = bench.Try(mutant);
    bool survived = verdict == Bench.Survived;
    noticed += survived ? 0 : 1;
    Console.WriteLine(survived ? $"survived: {mutants[mutant]}" : $"{verdict}: {mutants[mutant].Split(':')[0]}");
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{noticed} of {drawn.Length} noticed, {100.0 * noticed / drawn.Length:F1} %; drawn from {compiled.Length} with seed {seed}"));
return 0;
