using System.Globalization;
using NewsText.Accuracy;

// Measures every set that is present and, with --gate, fails below the floors.
const string Usage = "usage: NewsText.Accuracy [--data FOLDER] [--only PREFIX] [--gate | --raise FLOORS.json | --write ACCURACY.md | --differences [--articles FOLDER]] | --conllu FILE";
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string data = Path.Combine("..", "shared", "eval"), only = "";
string? raise = null, page = null, articles = null, treebank = null;
bool gate = false, differences = false;
for (int i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--data" when i + 1 < args.Length: data = args[++i]; break;
        case "--only" when i + 1 < args.Length: only = args[++i]; break;
        case "--raise" when i + 1 < args.Length: raise = args[++i]; break;
        case "--write" when i + 1 < args.Length: page = args[++i]; break;
        case "--conllu" when i + 1 < args.Length: treebank = args[++i]; break;
        case "--gate": gate = true; break;
        case "--differences": differences = true; break;
        case "--articles" when i + 1 < args.Length: articles = args[++i]; break;
        default:
            Console.Error.WriteLine($"unknown option '{args[i]}'; {Usage}");
            return 2;
    }
}

if (treebank is not null)
{
    foreach (Measure m in SentenceMeasure.Score(treebank, Conllu.Read(File.ReadLines(treebank))))
        Console.WriteLine($"{m.Set}  {m.Name,-44} {m.Value:F4}");
    return 0;
}

if (differences)
{
    foreach ((string name, IReadOnlyList<(string Article, string Expectation)> pairs) in articles is null ? Suite.Articles(data) : [(articles, EndToEndMeasure.Corpus(articles))])
    {
        foreach (Measure m in EndToEndMeasure.Score(name, [.. pairs.Where(p => p.Article.Contains(only, StringComparison.Ordinal))], Console.Out))
            Console.WriteLine($"{m.Set}  {m.Name,-44} {m.Value:F4}");
    }

    return 0;
}

Floors floors = Floors.Read(raise ?? Path.Combine(AppContext.BaseDirectory, "floors.json"));
var failures = new List<string>();
var all = new List<Measure>();
int measured = 0;
foreach ((string name, string[] files, Func<IEnumerable<Measure>> run) in Suite.Sets(data))
{
    if (!name.StartsWith(only, StringComparison.Ordinal))
        continue;
    if (!Array.TrueForAll(files, File.Exists))
    {
        Console.WriteLine($"{name}: skipped, its data is not in {data}");
        continue;
    }

    List<Measure> measures = [.. run()];
    all.AddRange(measures);
    measured++;
    foreach (IGrouping<string, Measure> set in measures.GroupBy(m => m.Set, StringComparer.Ordinal))
    {
        Console.WriteLine(set.Key);
        foreach (Measure m in set)
            Console.WriteLine($"  {m.Name,-44} {m.Value:F4}");
    }

    string hash = JsonLines.Hash(files);
    if (gate)
        failures.AddRange(floors.Check(name, hash, measures));
    if (raise is not null)
        floors.Raise(name, hash, measures);
}

if (raise is not null)
    floors.Write(raise);
if (page is not null)
    MeasureTable.Write(page, all);
foreach (string failure in failures)
    Console.Error.WriteLine("below the floor: " + failure);
Console.WriteLine($"{measured} sets measured, {failures.Count} figures below their floor");
return failures.Count == 0 ? 0 : 1;
