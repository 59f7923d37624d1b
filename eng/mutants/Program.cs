using System.Globalization;
using NewsText.Mutants;

// Runs mutants of a library that holds all of them, each on the approved texts that reach it. eng/mutation.sh makes the library and the log.
// NewsText.Mutants patch LIBRARY                          makes the library's switch fast, before anything loads it
// NewsText.Mutants baseline BASELINE                      what no mutant changes, and which mutants each text reaches
// NewsText.Mutants run LOG BASELINE SAMPLE SEED [FILES]   the score of SAMPLE mutants drawn with SEED, of files whose path begins with FILES
// NewsText.Mutants serve BASELINE                         one mutant's number a line on standard input; one verdict a line on standard output
// NewsText.Mutants start BASELINE MUTANT                  the verdict on a mutant that is awake from the start
switch (args)
{
    case ["patch", var library]:
        SwitchPatch.Apply(library);
        return 0;
    case ["baseline", var baseline]:
        Baseline.Write(baseline);
        return 0;
    case ["serve", var baseline]:
        Bench.Serve(baseline, Console.In, Console.Out);
        return 0;
    case ["start", var baseline, var mutant]:
        Console.WriteLine(Bench.TryFromStart(baseline, int.Parse(mutant, CultureInfo.InvariantCulture)));
        return 0;
    case ["run", var log, var baseline, var sample, var seed, .. var files]:
        Score.Print(log, baseline, int.Parse(sample, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture), files);
        return 0;
    default:
        await Console.Error.WriteLineAsync("See Program.cs.").ConfigureAwait(false);
        return 2;
}
