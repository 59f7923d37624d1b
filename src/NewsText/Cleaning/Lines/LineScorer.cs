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
        int size = LineWindow.TableSize(n);
        LineInfo[] info = ScratchArrays<LineInfo>.Rent(n);
        int[] table = ScratchArrays<int>.Rent(size);
        Array.Clear(table, 0, size);
        LineWindow window = LineWindow.Create(lines, states, english, info.AsSpan(0, n), table.AsSpan(0, size));
        using var columns = new LineColumns();
        columns.Fill(window, words);
        short[] sums = ScratchArrays<short>.Rent(columns.Room);
        trees.Score(columns, sums);
        for (int i = 0; i < n; i++)
            states[i].Unwanted = LineDecision.Probability(states[i].Rule, english, trees.LogOdds(sums[i]));
        ScratchArrays<LineInfo>.Return(info);
        ScratchArrays<int>.Return(table);
        ScratchArrays<short>.Return(sums);
    }
}
