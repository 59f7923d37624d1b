using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>Gives every line its probability of being unwanted.</summary>
internal static class LineScorer
{
    public static void Score(ReadOnlySpan<LineShape> lines, ReadOnlySpan<uint> words, Span<LineState> states, bool english, LineTrees trees)
    {
        int n = lines.Length;
        if (n == 0)
            return;
        LineColumns columns = ScratchPool<LineColumns>.Rent();
        LineWindow window = LineWindow.Create(lines, states, english, columns.Info(n), columns.Table(LineWindow.TableSize(n)));
        columns.Fill(window, words);
        Span<short> sums = columns.Sums();
        trees.Score(columns, sums);
        for (int i = 0; i < n; i++)
            states[i].Unwanted = LineDecision.Probability(states[i].Rule, english, trees.LogOdds(sums[i]));
        columns.Release();
        ScratchPool<LineColumns>.Return(columns);
    }
}
