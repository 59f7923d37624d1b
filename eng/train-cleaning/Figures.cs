using System.Globalization;

namespace NewsText.Training.Cleaning;

/// <summary>Figures of the decisions, by group of pages.</summary>
internal static class Figures
{
    public static void Print(List<Page> pages)
    {
        foreach (var group in pages.GroupBy(p => $"{p.Task} {(p.News ? "news" : "blogs")} {(p.GoldEnglish ? "en" : "other")}", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            Print(group.Key, [.. group]);
        foreach (var group in pages.Where(p => p.GoldEnglish && p.Source.Contains(':', StringComparison.Ordinal)).GroupBy(p => "scraped " + p.Source.Split(':')[1], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            Print(group.Key, [.. group]);
        foreach (string task in new[] { "region", "full", "scraped" })
            Calibration(task, pages.Where(p => p.Task == task && p.News && p.GoldEnglish));
    }

    private static void Print(string name, List<Page> pages)
    {
        double nothing = F(pages, (p, _) => true), f = F(pages, (p, i) => !p.Decided[i].Removed);
        var lines = pages.SelectMany(p => Enumerable.Range(0, p.Lines.Length).Select(i => (Label: p.Labels[i], p.Decided[i].Removed, Origin: p.Origins[i]))).ToList();
        double kept = Share(lines.Where(l => l.Label == 0).Select(l => !l.Removed)), removed = Share(lines.Where(l => l.Label == 1).Select(l => l.Removed));
        double captions = Share(lines.Where(l => l.Label == 1 && l.Origin == "caption").Select(l => l.Removed));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} n {pages.Count,4} F4 {f:F4} ({f - nothing:+0.0000;-0.0000}) kept {kept:F3} removed {removed:F3} captions {captions:F3}"));
    }

    private static double Share(IEnumerable<bool> values) => values.Select(v => v ? 1.0 : 0).DefaultIfEmpty(double.NaN).Average();

    /// <summary>F of mean precision and mean recall over shingles of four, as the evaluator has it.</summary>
    public static double F(List<Page> pages, Func<Page, int, bool> keep)
    {
        double p = 0, r = 0;
        foreach (Page page in pages)
        {
            (double a, double b) = page.Judge.Score([.. Enumerable.Range(0, page.Lines.Length).Select(i => keep(page, i))]);
            p += a;
            r += b;
        }

        return 2 * p * r / (p + r) / pages.Count;
    }

    /// <summary>How often lines of a stated confidence are right.</summary>
    private static void Calibration(string name, IEnumerable<Page> pages)
    {
        var bins = new (double Said, double Right, int Count)[10];
        foreach (Page page in pages)
        {
            for (int i = 0; i < page.Lines.Length; i++)
            {
                if (page.Labels[i] < 0)
                    continue;
                double said = page.Decided[i].Removed ? page.Decided[i].Unwanted : 1 - page.Decided[i].Unwanted;
                ref (double Said, double Right, int Count) bin = ref bins[Math.Min(9, (int)(said * 10))];
                bin = (bin.Said + said, bin.Right + (page.Decided[i].Removed == (page.Labels[i] == 1) ? 1 : 0), bin.Count + 1);
            }
        }

        Console.WriteLine($"{name,-8} said/right " + string.Join("  ", bins.Where(b => b.Count > 0).Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.Said / b.Count:F2}/{b.Right / b.Count:F2} ({b.Count})"))));
    }
}
