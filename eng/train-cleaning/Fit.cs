using NewsText.Cleaning;

namespace NewsText.Training.Cleaning;

/// <summary>Trains the final model on all pages.</summary>
internal static class Fit
{
    public static void Run(List<Page> pages, string path)
    {
        var scored = new Page[pages.Count];
        Parallel.For(0, CrossValidation.Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            float[] held = LinearTrainer.Train([.. pages.Where(p => p.Fold != fold)], 17 + fold);
            for (int i = 0; i < pages.Count; i++)
            {
                if (pages[i].Fold == fold)
                    scored[i] = pages[i].WithScores(CrossValidation.Scores(held, pages[i]));
            }
        });
        float[] network = NetworkTrainer.TrainMean([.. scored]);
        float[] linear = LinearTrainer.Train(pages, 17);
        using FileStream stream = File.Create(path);
        LineModel.Write(stream, linear, network, Settings.Hidden * Settings.Networks);
    }
}
