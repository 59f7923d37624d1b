using System.Text.Json;
using NewsText.Cleaning;

namespace NewsText.Training.Cleaning;

/// <summary>Five folds by site: each page is judged by models that never saw its site.</summary>
internal static class CrossValidation
{
    public const int Folds = 5;

    /// <summary>Judges each configuration of the network over the same linear models; writes the lines of the last.</summary>
    public static void Run(List<Page> pages, string output, IReadOnlyList<string> configurations)
    {
        var train = new List<Page>[Folds];
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, outer =>
        {
            List<Page> seen = [.. pages.Where(p => p.Fold != outer)];
            // The network learns from scores of linear models that did not see the page either.
            var scored = new List<Page>();
            foreach (int inner in Enumerable.Range(0, Folds).Where(f => f != outer))
            {
                float[] held = LinearTrainer.Train([.. seen.Where(p => p.Fold != inner)], 17 + inner);
                scored.AddRange(seen.Where(p => p.Fold == inner).Select(page => page.WithScores(Scores(held, page))));
            }

            train[outer] = scored;
            float[] linear = LinearTrainer.Train(seen, 17);
            foreach (Page page in pages.Where(p => p.Fold == outer))
                page.Scores = Scores(linear, page);
        });
        foreach (string configuration in configurations.DefaultIfEmpty(""))
        {
            foreach (string setting in configuration.Split(',', StringSplitOptions.RemoveEmptyEntries))
                Settings.Set(setting);
            Console.Error.WriteLine($"-- {configuration}");
            Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, outer =>
            {
                float[] network = NetworkTrainer.TrainMean(train[outer]);
                foreach (Page page in pages.Where(p => p.Fold == outer))
                {
                    var h = new float[Settings.Hidden * Settings.Networks];
                    page.Odds = [.. NetworkTrainer.InputsOf(page).Select(x => NetworkTrainer.Forward(network, x, h))];
                    Decide.Apply(page);
                }
            });
            Report(pages);
        }

        Write(pages, output);
    }

    public static float[] Scores(float[] linear, Page page) => [.. page.Features.Select(f => LinearTrainer.Score(linear, f))];

    private static void Report(List<Page> pages)
    {
        foreach (var group in pages.GroupBy(p => (p.Task, p.News, p.English)).OrderBy(g => g.Key.ToString(), StringComparer.Ordinal))
        {
            double linear = 0, network = 0, rules = 0, weight = 0;
            foreach (Page page in group)
            {
                for (int i = 0; i < page.Lines.Length; i++)
                {
                    float w = page.Weights[i];
                    weight += w;
                    linear += w * Loss(LineSequence.Logistic(page.Scores[i]), page.Labels[i]);
                    network += w * Loss(LineSequence.Logistic(page.Odds[i]), page.Labels[i]);
                    rules += w * Loss(page.Unwanted[i], page.Labels[i]);
                }
            }

            (double f, double kept) = Approximate(group);
            Console.Error.WriteLine($"{group.Key} F {f:F4} kept {kept:F3} linear {linear / weight:F4} network {network / weight:F4} with rules {rules / weight:F4}");
        }
    }

    /// <summary>F over words and the share of wanted lines kept; close to the shingle measure and cheap.</summary>
    private static (double F, double Kept) Approximate(IEnumerable<Page> pages)
    {
        double precision = 0, recall = 0, count = 0, keptLines = 0, wantedLines = 0;
        foreach (Page page in pages)
        {
            double both = 0, kept = 0, wanted = 0;
            for (int i = 0; i < page.Lines.Length; i++)
            {
                if (page.Labels[i] < 0)
                    continue;
                int words = page.Lines[i].Words, stays = page.States[i].Removed ? 0 : 1, good = 1 - page.Labels[i];
                both += words * stays * good;
                kept += words * stays;
                wanted += words * good;
                keptLines += stays * good;
                wantedLines += good;
            }

            precision += kept > 0 ? both / kept : 0;
            recall += wanted > 0 ? both / wanted : 0;
            count++;
        }

        precision /= count;
        recall /= count;
        return (2 * precision * recall / (precision + recall), keptLines / wantedLines);
    }

    private static double Loss(float p, sbyte label) => label < 0 ? 0 : -Math.Log(Math.Max(1e-5, label == 1 ? p : 1 - p));

    private static void Write(List<Page> pages, string output)
    {
        foreach (var task in pages.GroupBy(p => p.Task, StringComparer.Ordinal))
        {
            using var writer = new StreamWriter($"{output}.{task.Key}.jsonl");
            using var lines = new StreamWriter($"{output}.{task.Key}.lines.tsv");
            foreach (Page page in task)
            {
                IEnumerable<string> kept = page.Lines.Where((_, i) => !page.States[i].Removed).Select(l => page.Text[l.Start..l.End]);
                writer.WriteLine(JsonSerializer.Serialize(new { id = page.Id, text = string.Join("\n\n", kept) }));
                for (int i = 0; i < page.Lines.Length; i++)
                    lines.WriteLine($"{page.Id}\t{(page.News ? 1 : 0)}{(page.English ? 1 : 0)}\t{page.Labels[i]}\t{page.Unwanted[i]:F3}\t{LineSequence.Logistic(page.Scores[i]):F3}\t{page.Odds[i]:F3}\t{page.States[i].Rule?.Id}\t{(page.States[i].Removed ? 1 : 0)}\t{page.Text[page.Lines[i].Start..page.Lines[i].End].Replace('\t', ' ')}");
            }
        }
    }
}
