using NewsText.Cleaning;

namespace NewsText.Training.Cleaning;

/// <summary>Pages without what a first model is sure of: as later rounds meet them, and much like the outputs of scrapers.</summary>
internal static class LaterRounds
{
    /// <summary>The pages that lose lines, without these. Each is judged by a first model that did not see its site.</summary>
    public static List<Page> Of(List<Page> pages, (float[] All, float[] News)[] words)
    {
        var matrix = new Matrix(pages);
        var models = new LineModel[Fit.Folds];
        Parallel.For(0, models.Length, Fit.Two, fold =>
        {
            TreeTrainer trainer = matrix.Trainer(fold, Settings.Seed);
            trainer.Train(Settings.FirstTrees);
            using var stream = new MemoryStream();
            Fit.Write(stream, words[fold], trainer);
            stream.Position = 0;
            using var reader = new BinaryReader(stream);
            models[fold] = new LineModel(reader);
        });
        return [.. pages.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(p => Without(p, models[p.Fold])).OfType<Page>()];
    }

    private static Page? Without(Page page, LineModel model)
    {
        var states = (LineState[])page.States.Clone();
        LineScorer.Score(page.Lines, page.Words, states, page.English, model.Trees);
        int[] kept = [.. Enumerable.Range(0, states.Length).Where(i => states[i].Unwanted <= Settings.GoneFrom)];
        if (kept.Length == states.Length || kept.Length < 2)
            return null;
        LineShape[] lines = [.. kept.Select(i => page.Lines[i])];
        for (int k = 0; k < kept.Length; k++)
        {
            for (int i = k == 0 ? 0 : kept[k - 1] + 1; i < kept[k]; i++)
                lines[k].Marks |= page.Lines[i].Marks & LineMarks.BlankBefore;
        }

        lines[0].Marks |= LineMarks.BlankBefore;
        bool english = DocumentLanguage.IsEnglish(page.Text, lines);
        var left = new LineState[lines.Length];
        LineCleaning.MatchRules(page.Text, lines, page.Words, left, english, null);
        for (int k = 0; k < left.Length; k++)
            (left[k].Alone, left[k].News) = (page.States[kept[k]].Alone, page.States[kept[k]].News);
        return page with
        {
            Lines = lines,
            States = left,
            English = english,
            Labels = [.. kept.Select(i => page.Labels[i])],
            Weights = [.. kept.Select(i => page.Weights[i] * (float)Settings.LaterWeight)],
            Features = [.. kept.Select(i => page.Features[i])],
            Origins = [.. kept.Select(i => page.Origins[i])],
        };
    }
}
