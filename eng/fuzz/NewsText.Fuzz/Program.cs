using System.Diagnostics;
using System.Globalization;
using NewsText;
using NewsText.Tests.Robustness;

// The long run over hostile inputs, with the generators and invariants of the tests.
// dotnet run -c Release --project eng/fuzz/NewsText.Fuzz -- [inputs, default 10000000] [first seed, default 0]
// Each failure is printed with its seed and the text as a C# literal; the exit status is 1 if there were any.
long inputs = args.Length > 0 ? long.Parse(args[0], CultureInfo.InvariantCulture) : 10_000_000;
long first = args.Length > 1 ? long.Parse(args[1], CultureInfo.InvariantCulture) : 0;
const long Chunk = 100_000;
const long BetweenEndless = 20_000; // one input in so many is a line of a megabyte
const int MostPrinted = 40;

string[] articles = [.. Directory.EnumerateFiles("seeds", "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
if (articles.Length == 0)
{
    Console.Error.WriteLine("There are no articles in ./seeds: run from the root of the checkout.");
    return 2;
}

var generator = new HostileText(articles);
var watch = Stopwatch.StartNew();
int failures = 0;
for (long from = first; from < first + inputs; from += Chunk)
{
    Parallel.For(from, Math.Min(from + Chunk, first + inputs), seed =>
    {
        string raw = seed % BetweenEndless == 0 ? generator.Endless(seed, 1 << 20) : generator.Make(seed);
        try
        {
            AnalysisInvariants.FindsTheSame(NewsAnalyzer.Default, AnalysisInvariants.Check(NewsAnalyzer.Default, raw));
        }
        catch (InvariantException e)
        {
            if (Interlocked.Increment(ref failures) <= MostPrinted)
                Console.WriteLine($"seed {seed}: {e.Message}\n"); // at most 2,000 characters of the text
        }
    });
    Console.Error.WriteLine($"{from + Chunk - first:N0} inputs, {failures} failures, {watch.Elapsed.TotalSeconds:N0} s");
}

return failures == 0 ? 0 : 1;
