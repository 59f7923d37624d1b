using NewsText.Cleaning;

namespace NewsText.Training.Cleaning;

/// <summary>Trains models.</summary>
internal static class Fit
{
    public const int Folds = 5;

    public static readonly ParallelOptions Two = new() { MaxDegreeOfParallelism = 2 };

    /// <summary>Gives every page the levels of word models that did not see its fold, as it will be later; returns those models.</summary>
    public static (float[] All, float[] News)[] WordModels(List<Page> pages)
    {
        var models = new (float[] All, float[] News)[Folds];
        Parallel.For(0, Folds, Two, fold =>
        {
            models[fold] = Words(pages, fold);
            foreach (Page page in pages.Where(p => p.Fold == fold))
            {
                for (int i = 0; i < page.Lines.Length; i++)
                {
                    page.States[i].Alone = LineLevels.Of(LinearTrainer.Score(models[fold].All, page.Features[i]));
                    page.States[i].News = LineLevels.Of(LinearTrainer.Score(models[fold].News, page.Features[i]));
                }
            }
        });
        return models;
    }

    /// <summary>The word models of all folds but one, of all folds for -1.</summary>
    public static (float[] All, float[] News) Words(List<Page> pages, int without)
    {
        List<Page> seen = [.. pages.Where(p => p.Fold != without)];
        return (LinearTrainer.Train(seen, 17, 1), LinearTrainer.Train(seen, 17, Settings.NewsModelBlogWeight / Settings.BlogWeight));
    }

    /// <summary>Writes a model.</summary>
    public static void Write(Stream stream, (float[] All, float[] News) words, TreeTrainer trainer)
    {
        (LineTrees.Tree[] trees, float scale) = trainer.Round();
        LineModel.Write(stream, words.All, words.News, trees, scale, trainer.Bias);
    }

    /// <summary>Trains the final model on all pages.</summary>
    public static void Run(List<Page> pages, string path)
    {
        List<Page> later = LaterRounds.Of(pages, WordModels(pages));
        TreeTrainer trainer = new Matrix([.. pages, .. later]).Trainer(-1, Settings.Seed);
        trainer.Train(Settings.Trees);
        using FileStream stream = File.Create(path);
        Write(stream, Words(pages, -1), trainer);
    }
}
