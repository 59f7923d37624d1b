namespace NewsText.Train;

/// <summary>Logistic regression by AdaGrad with L2 regularisation. The order of examples comes from a fixed seed, so that the result is repeatable.</summary>
internal static class LogisticRegression
{
    public static float[] Fit(IReadOnlyList<Example> examples, int size, int epochs, float rate, float l2)
    {
        var weights = new float[size];
        var squares = new float[size];
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        var random = new Random(20240229);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int index in order)
            {
                Example example = examples[index];
                float score = 0;
                foreach (int f in example.Features)
                    score += weights[f];
                float gradient = example.Weight * ((1f / (1f + MathF.Exp(-score))) - (example.IsBoundary ? 1f : 0f));
                foreach (int f in example.Features)
                {
                    float g = gradient + (l2 * example.Weight * weights[f]);
                    squares[f] += g * g;
                    weights[f] -= rate * g / (MathF.Sqrt(squares[f]) + 1e-3f);
                }
            }
        }

        return weights;
    }
}
