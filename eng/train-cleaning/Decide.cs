using NewsText.Cleaning;

namespace NewsText.Training.Cleaning;

/// <summary>The library's decision with cross-validated log odds.</summary>
internal static class Decide
{
    public static void Apply(Page page)
    {
        LineWindow window = Corpus.Window(page.Lines, page.States, page.English);
        var sequence = new LineSequence(window, page.Scores, new float[(3 * page.Lines.Length) + 2]);
        page.Unwanted = new float[page.Lines.Length];
        for (int i = 0; i < page.States.Length; i++)
        {
            page.Unwanted[i] = LineDecision.Probability(window, i, page.Odds[i], sequence.UnwantedShare);
            page.States[i].Removed = page.Unwanted[i] > 0.5;
        }
    }
}
