using System.Globalization;
using System.Text.Json;
using NewsText.Cleaning;

namespace NewsText.Training.Cleaning;

/// <summary>Five folds: each page is cleaned as the library does it, by models that never saw its site.</summary>
internal static class CrossValidation
{
    public static void Run(List<Page> pages, string output)
    {
        (float[] All, float[] News)[] words = Fit.WordModels(pages);
        var matrix = new Matrix([.. pages, .. LaterRounds.Of(pages, words)]);
        var asked = new int[(int)LineColumn.Count];
        Parallel.For(0, Fit.Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            TreeTrainer trainer = matrix.Trainer(fold, Settings.Seed);
            trainer.Train(Settings.Trees);
            using var stream = new MemoryStream();
            Fit.Write(stream, words[fold], trainer);
            File.WriteAllBytes($"{output}.{fold}.bin", stream.ToArray());
            lock (asked)
            {
                foreach (byte c in trainer.Trees.SelectMany(t => t.Columns.Where((_, d) => t.Least[d] < byte.MaxValue)))
                    asked[c]++;
            }
        });
        Console.Error.WriteLine(string.Join(' ', asked.Select((count, c) => (count, c)).OrderByDescending(x => x.count).Select(x => $"{(LineColumn)x.c}/{x.c}:{x.count}")));
        Judge(pages, output);
    }

    /// <summary>Cleans every page with the model of its fold.</summary>
    public static void Judge(List<Page> pages, string output)
    {
        Decide(pages, output);
        Figures.Print(pages);
        Write(pages, output);
    }

    public static void Decide(List<Page> pages, string output)
    {
        LineModel[] models = [.. Enumerable.Range(0, Fit.Folds).Select(fold =>
        {
            using var reader = new BinaryReader(File.OpenRead($"{output}.{fold}.bin"));
            return new LineModel(reader);
        })];
        Parallel.ForEach(pages, new ParallelOptions { MaxDegreeOfParallelism = 2 }, page =>
        {
            using var reader = new LineReader();
            LineState[] rented = LineCleaning.Decide(page.Text, reader, CleaningOptions.Default, models[page.Fold], out _, out _);
            page.Decided = rented[..page.Lines.Length];
        });
    }

    private static void Write(List<Page> pages, string output)
    {
        foreach (var task in pages.GroupBy(p => p.Task, StringComparer.Ordinal))
        {
            using var writer = new StreamWriter($"{output}.{task.Key}.jsonl");
            using var lines = new StreamWriter($"{output}.{task.Key}.lines.tsv");
            foreach (Page page in task)
            {
                IEnumerable<string> kept = page.Lines.Where((_, i) => !page.Decided[i].Removed).Select(l => page.Text[l.Start..l.End]);
                writer.WriteLine(JsonSerializer.Serialize(new { id = page.Id, text = string.Join("\n\n", kept) }));
                for (int i = 0; i < page.Lines.Length; i++)
                {
                    lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{page.Id}\t{(page.News ? 1 : 0)}{(page.GoldEnglish ? 1 : 0)}\t{page.Labels[i]}\t{page.Decided[i].Unwanted:F3}\t{page.Origins[i]}\t{page.Lines[i].Words}\t{(page.Lines[i].IsProse ? 1 : 0)}\t{page.Decided[i].Rule?.Id}\t{page.Decided[i].Role}\t{(page.Decided[i].Removed ? 1 : 0)}\t{page.Text[page.Lines[i].Start..page.Lines[i].End].Replace('\t', ' ')}"));
                }
            }
        }
    }
}
