using System.Globalization;
using System.Text;
using NewsText.Cleaning;

namespace NewsText.Training.Cleaning;

/// <summary>What stated probabilities are worth: a monotone map for each kind of language, a shift of log odds for each rule.</summary>
/// <remarks>Measured on what cross-validation decided. The table's figures are of maps that did not see the page's site.</remarks>
internal sealed class Calibration
{
    private static readonly double[] Cells = [0.01, 0.03, 0.07, 0.14, 0.24, 0.36, 0.48, 0.58, 0.68, 0.78, 0.86, 0.92, 0.96, 0.985];

    /// <summary>Lines of doubt that a cell's share and a rule's shift start with.</summary>
    private const double Prior = 20;

    /// <summary>Rules without a shift: annotators of the pages leave titles out, what holds no word tells nothing, and the map is about the others.</summary>
    private static readonly LineRule[] Unshifted = [LineRules.KeptHeadline, LineRules.Punctuation, LineRules.ModelUnwanted, LineRules.ModelKept, LineRules.KeptProse];

    private readonly List<(double X, double Y)> _english, _other;
    private readonly Dictionary<LineRule, double> _shifts = [];

    private Calibration(List<Page> pages)
    {
        _english = Map(pages.Where(p => p.English && p.News));
        _other = [(0, 0), (1, 1)]; // a map of the few pages there are is further off on the sites that it did not see
        var lines = new Dictionary<LineRule, List<(double LogOdds, double Unwanted, double Weight)>>(ReferenceEqualityComparer.Instance);
        foreach (Page page in pages.Where(p => p.English))
        {
            for (int i = 0; i < page.Lines.Length; i++)
            {
                if (page.Labels[i] < 0 || page.Decided[i].Rule is not { } rule)
                    continue;
                if (!lines.TryGetValue(rule, out var of))
                    lines.Add(rule, of = []);
                of.Add((LogOdds(At(_english, page.Decided[i].Unwanted)), page.Labels[i], WeightOf(page)));
            }
        }

        foreach (LineRule rule in LineRules.All.Except(Unshifted))
        {
            if (lines.TryGetValue(rule, out var of) && Math.Round(Shift(of), 1) is not 0 and var shift)
                _shifts[rule] = shift;
        }
    }

    /// <summary>Prints how often lines of a stated confidence are right, before and after, and writes the map of all pages.</summary>
    public static void Run(List<Page> pages, string path)
    {
        var folds = pages.GroupBy(p => p.Fold).ToDictionary(g => g.Key, g => new Calibration([.. pages.Where(p => p.Fold != g.Key)]));
        foreach ((string name, Func<Page, bool> of) in new (string, Func<Page, bool>)[]
        {
            ("region, English news", p => p is { Task: "region", News: true, GoldEnglish: true }), ("full, English news", p => p is { Task: "full", News: true, GoldEnglish: true }),
            ("scraped, English news", p => p is { Task: "scraped", News: true, GoldEnglish: true }), ("English blogs", p => p is { News: false, GoldEnglish: true }), ("other languages", p => !p.GoldEnglish),
        })
        {
            Table(name + ", before", [.. pages.Where(of)], (p, i) => p.Decided[i].Unwanted);
            Table(name + ", after", [.. pages.Where(of)], (p, i) => folds[p.Fold].Of(p, i));
        }

        ByRule([.. pages.Where(p => p.GoldEnglish && p.News)], folds);
        new Calibration(pages).Write(path);
    }

    private double Of(Page page, int i)
    {
        double p = At(page.English ? _english : _other, page.Decided[i].Unwanted);
        return page.Decided[i].Rule is { } rule && _shifts.TryGetValue(rule, out double shift) ? Logistic(LogOdds(p) + shift) : p;
    }

    private static void Table(string name, List<Page> pages, Func<Page, int, double> unwanted)
    {
        double[] from = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];
        var bins = new (double Said, double Right, int Count)[from.Length];
        double off = 0;
        foreach ((Page page, int i) in pages.SelectMany(p => Enumerable.Range(0, p.Lines.Length).Where(i => p.Labels[i] >= 0).Select(i => (p, i))))
        {
            bool removed = page.Decided[i].Removed;
            double said = removed ? unwanted(page, i) : 1 - unwanted(page, i);
            ref (double Said, double Right, int Count) bin = ref bins[Array.FindLastIndex(from, f => said >= f)];
            bin = (bin.Said + said, bin.Right + (removed == (page.Labels[i] == 1) ? 1 : 0), bin.Count + 1);
        }

        off = bins.Sum(b => Math.Abs(b.Said - b.Right)) / bins.Sum(b => b.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-30} off {off:F4}  ") + string.Join("  ", bins.Select(b => b.Count == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{b.Said / b.Count:F3}/{b.Right / b.Count:F3} ({b.Count})"))));
    }

    private static void ByRule(List<Page> pages, Dictionary<int, Calibration> folds)
    {
        foreach (var rule in pages.SelectMany(p => Enumerable.Range(0, p.Lines.Length).Where(i => p.Labels[i] >= 0).Select(i => (Page: p, Line: i))).GroupBy(x => x.Page.Decided[x.Line].Rule!.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            double before = rule.Average(x => (double)x.Page.Decided[x.Line].Unwanted), after = rule.Average(x => folds[x.Page.Fold].Of(x.Page, x.Line));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {rule.Key,-24} {rule.Count(),6} lines, unwanted said {before:F3} now {after:F3} is {rule.Average(x => (double)x.Page.Labels[x.Line]):F3}"));
        }
    }

    /// <summary>Shares of unwanted lines in cells of probability, pooled where they would fall.</summary>
    private static List<(double X, double Y)> Map(IEnumerable<Page> pages)
    {
        var cells = new (double Weight, double Said, double Unwanted)[Cells.Length + 1];
        foreach (Page page in pages)
        {
            for (int i = 0; i < page.Lines.Length; i++)
            {
                // What the document as a whole decided has rules of its own.
                if (page.Labels[i] < 0 || page.Decided[i].Reason != DocumentReason.None)
                    continue;
                double p = page.Decided[i].Unwanted, weight = WeightOf(page);
                ref (double Weight, double Said, double Unwanted) cell = ref cells[Array.FindIndex(Cells, c => p < c) is >= 0 and var at ? at : Cells.Length];
                cell = (cell.Weight + weight, cell.Said + (p * weight), cell.Unwanted + (page.Labels[i] * weight));
            }
        }

        var pooled = new List<(double Weight, double Y, List<double> X)>();
        foreach ((double weight, double said, double unwanted) in cells.Where(c => c.Weight > 0))
        {
            double x = said / weight;
            (double Weight, double Y, List<double> X) next = (weight, (unwanted + (Prior * x)) / (weight + Prior), [x]);
            while (pooled.Count > 0 && pooled[^1].Y > next.Y)
            {
                var last = pooled[^1];
                pooled.RemoveAt(pooled.Count - 1);
                next = (last.Weight + next.Weight, ((last.Y * last.Weight) + (next.Y * next.Weight)) / (last.Weight + next.Weight), [.. last.X, .. next.X]);
            }

            pooled.Add(next);
        }

        List<(double X, double Y)> knots = [.. pooled.SelectMany(p => p.X.Select(x => (Math.Round(x, 3), Math.Round(p.Y, 3))))];
        return [(0, knots[0].Y), .. knots, (1, knots[^1].Y)];
    }

    /// <summary>Most likely shift, by Newton's method, drawn to zero.</summary>
    private static double Shift(List<(double LogOdds, double Unwanted, double Weight)> lines)
    {
        double shift = 0;
        for (int pass = 0; pass < 20; pass++)
        {
            double slope = -Prior * 0.25 * shift, curve = Prior * 0.25;
            foreach ((double odds, double unwanted, double weight) in lines)
            {
                double p = Logistic(odds + shift);
                slope += weight * (unwanted - p);
                curve += weight * p * (1 - p);
            }

            shift = Math.Clamp(shift + (slope / curve), -4, 4);
        }

        return shift;
    }

    /// <summary>A page is there in several versions, and scrapers' outputs in more.</summary>
    private static double WeightOf(Page page) => (page.News ? 1 : Settings.BlogWeight) * (page.Task == "scraped" ? 0.25 : page.Task == "full" ? 0.5 : 1);

    private static double At(List<(double X, double Y)> map, double p)
    {
        int to = Math.Max(1, map.FindIndex(k => k.X >= p));
        (double x, double y) = map[to - 1];
        return map[to].X <= x ? map[to].Y : y + ((map[to].Y - y) * (p - x) / (map[to].X - x));
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));

    private static double LogOdds(double p) => Math.Log(Math.Clamp(p, 0.001, 0.999) / (1 - Math.Clamp(p, 0.001, 0.999)));

    private void Write(string path)
    {
        var text = new StringBuilder();
        foreach (string line in File.ReadLines(path).TakeWhile(l => l.StartsWith('#')))
            text.Append(line).Append('\n');
        foreach ((string name, List<(double X, double Y)> map) in new[] { ("english", _english), ("other", _other) })
            text.Append(name).Append('\t').AppendJoin(' ', map.Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.X}:{k.Y}"))).Append('\n');
        foreach ((LineRule rule, double shift) in _shifts)
            text.Append(CultureInfo.InvariantCulture, $"rule\t{rule.Id}\t{shift:F1}\n");
        File.WriteAllText(path, text.ToString());
    }
}
