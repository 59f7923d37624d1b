using System.Globalization;

namespace NewsText.Training.Cleaning;

/// <summary>What the best choice of whole lines would reach, and which kinds of lines keep us from it.</summary>
internal static class Oracle
{
    public static void Print(List<Page> pages)
    {
        Parallel.ForEach(pages, Fit.Two, p => p.Best = BestOf(p));
        Console.WriteLine("group                       nothing    now   +wanted  +unwanted   best");
        foreach (string task in new[] { "region", "full", "scraped" })
        {
            List<Page> group = [.. pages.Where(p => p.Task == task && p.News && p.GoldEnglish)];
            Row(task, group);
            if (task == "scraped")
            {
                foreach (var scraper in group.GroupBy(p => p.Source.Split(':')[1], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
                    Row("  " + scraper.Key, [.. scraper]);
            }
        }

        Row("region, other, news", [.. pages.Where(p => p.Task == "region" && p.News && !p.GoldEnglish)]);
        Row("region, other, blogs", [.. pages.Where(p => p.Task == "region" && !p.News && !p.GoldEnglish)]);
        Row("scraped, other", [.. pages.Where(p => p.Task == "scraped" && !p.GoldEnglish)]);
        foreach (string task in new[] { "region", "full", "scraped" })
        {
            List<Page> group = [.. pages.Where(p => p.Task == task && p.News && p.GoldEnglish)];
            Classes(task, group, "kind", KindOf, 0.0001);
            Classes(task, group, "rule", (p, i) => p.Decided[i].Rule?.Id ?? "", 0.0001);
            Classes(task, group, "page", (p, _) => p.Fold + " " + p.Id[(p.Id.IndexOf('/', StringComparison.Ordinal) + 1)..], 0.0002);
        }
    }

    private static void Row(string name, List<Page> pages)
    {
        double nothing = Figures.F(pages, (_, _) => true), now = Figures.F(pages, Kept), best = Figures.F(pages, (p, i) => p.Best[i]);
        double wanted = Figures.F(pages, (p, i) => Kept(p, i) || p.Best[i]), unwanted = Figures.F(pages, (p, i) => Kept(p, i) && p.Best[i]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} {pages.Count,4} {nothing:F4} {now:F4} {wanted:F4} {unwanted:F4} {best:F4}"));
    }

    /// <summary>What each class of wrong lines costs: the gain of deciding it alone as the best choice has it.</summary>
    private static void Classes(string task, List<Page> pages, string by, Func<Page, int, string> classOf, double least)
    {
        double now = Figures.F(pages, Kept);
        var counts = new Dictionary<string, (int Count, List<Page> Pages)>(StringComparer.Ordinal);
        string NameOf(Page p, int i) => (p.Best[i] ? "removed " : "left    ") + classOf(p, i);
        foreach (Page page in pages)
        {
            for (int i = 0; i < page.Lines.Length; i++)
            {
                if (page.Best[i] == Kept(page, i))
                    continue;
                string name = NameOf(page, i);
                (int count, List<Page> seen) = counts.GetValueOrDefault(name, (0, []));
                if (seen.Count == 0 || seen[^1] != page)
                    seen.Add(page);
                counts[name] = (count + 1, seen);
            }
        }

        var gains = counts.AsParallel().AsOrdered().Select(c => (c.Key, c.Value.Count, Pages: c.Value.Pages.Count,
            Gain: GainOf(pages, c.Value.Pages, (p, i) => p.Best[i] != Kept(p, i) && NameOf(p, i) == c.Key ? p.Best[i] : Kept(p, i)))).ToList();
        Console.WriteLine($"== {task} by {by}: gain, lines, pages");
        foreach (var (key, count, n, gain) in gains.Where(g => g.Gain > least).OrderByDescending(g => g.Gain).Take(24))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {gain:F5} {count,5} {n,4} {key}"));
    }

    private static double GainOf(List<Page> all, List<Page> touched, Func<Page, int, bool> keep)
    {
        var some = new HashSet<Page>(touched, ReferenceEqualityComparer.Instance);
        double p = 0, r = 0, q = 0, s = 0;
        foreach (Page page in all)
        {
            (double a, double b) = page.Now ??= page.Judge.Score([.. Enumerable.Range(0, page.Lines.Length).Select(i => Kept(page, i))]);
            (double c, double d) = some.Contains(page) ? page.Judge.Score([.. Enumerable.Range(0, page.Lines.Length).Select(i => keep(page, i))]) : (a, b);
            (p, r, q, s) = (p + a, r + b, q + c, s + d);
        }

        return ((2 * q * s / (q + s)) - (2 * p * r / (p + r))) / all.Count;
    }

    private static string KindOf(Page page, int i)
    {
        int words = page.Lines[i].Words;
        int first = Array.IndexOf(page.Labels, (sbyte)0), last = Array.LastIndexOf(page.Labels, (sbyte)0);
        string place = i < first ? "head" : i > last ? "tail" : "mid";
        string length = words <= 3 ? "1-3" : words <= 9 ? "4-9" : words <= 25 ? "10-25" : "26+";
        return $"{place} {length} {(page.Lines[i].IsProse ? "prose" : "other")} {page.Origins[i]}";
    }

    private static bool Kept(Page page, int i) => !page.Decided[i].Removed;

    /// <summary>The lines whose labels are known as they are; the others one by one as they serve the page's F.</summary>
    private static bool[] BestOf(Page page)
    {
        bool[] best = [.. page.Labels.Select(l => l != 1)];
        double now = F(page, best);
        for (int i = 0; i < best.Length; i++)
        {
            if (page.Labels[i] >= 0)
                continue;
            best[i] = false;
            double without = F(page, best);
            best[i] = without <= now;
            now = Math.Max(now, without);
        }

        return best;
    }

    private static double F(Page page, bool[] kept)
    {
        (double p, double r) = page.Judge.Score(kept);
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
