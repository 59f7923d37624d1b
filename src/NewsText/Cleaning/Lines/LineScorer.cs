using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>Gives every line its probability of being unwanted: linear model, network over the sequence, rules.</summary>
internal static class LineScorer
{
    public static void Score(ReadOnlySpan<LineShape> lines, Span<LineState> states, bool english)
    {
        int n = lines.Length;
        if (n == 0)
            return;
        int size = LineWindow.TableSize(n);
        LineInfo[] info = ScratchArrays<LineInfo>.Rent(n);
        int[] table = ScratchArrays<int>.Rent(size);
        float[] numbers = ScratchArrays<float>.Rent((4 * n) + 2);
        Array.Clear(table, 0, size);
        LineModel model = LineModel.Shared;
        LineWindow window = LineWindow.Create(lines, states, english, info.AsSpan(0, n), table.AsSpan(0, size));
        Span<float> scores = numbers.AsSpan(0, n);
        for (int i = 0; i < n; i++)
            scores[i] = model.Score(window, i);

        var sequence = new LineSequence(window, scores, numbers.AsSpan(n, (3 * n) + 2));
        Span<float> inputs = stackalloc float[LineSequence.Inputs];
        for (int i = 0; i < n; i++)
        {
            sequence.Fill(window, i, inputs);
            states[i].Unwanted = LineDecision.Probability(window, i, model.Decode(inputs), sequence.UnwantedShare);
        }

        ScratchArrays<LineInfo>.Return(info);
        ScratchArrays<int>.Return(table);
        ScratchArrays<float>.Return(numbers);
    }
}
