using NewsText.Cleaning;

namespace NewsText.Training.Cleaning;

/// <summary>Logistic regression over hashed features by AdaGrad, in a fixed order.</summary>
internal static class LinearTrainer
{
    public static float[] Train(List<Page> pages, int seed, double blogs)
    {
        var examples = new List<(ushort[] Features, sbyte Label, float Weight)>();
        foreach (Page page in pages)
        {
            float weight = page.News ? 1 : (float)blogs;
            for (int i = 0; i < page.Lines.Length; i++)
            {
                if (page.Weights[i] > 0)
                    examples.Add((page.Features[i], page.Labels[i], page.Weights[i] * weight));
            }
        }

        var random = new Random(seed);
        var weights = new float[LineFeatures.Buckets];
        var squares = new float[weights.Length];
        Array.Fill(squares, 1f);
        (ushort[], sbyte, float)[] order = [.. examples];
        float ridge = (float)Settings.Ridge * 1000;
        for (int pass = 0; pass < Settings.LinearPasses; pass++)
        {
            random.Shuffle(order);
            float rate = 0.3f / (1 + (0.3f * pass));
            foreach ((ushort[] features, sbyte label, float weight) in order)
            {
                float z = Score(weights, features);
                float gradient = (LineDecision.Logistic(z) - label) * weight;
                foreach (ushort f in features)
                {
                    float g = gradient + (ridge * weights[f] * weight);
                    squares[f] += g * g;
                    weights[f] -= rate * g / MathF.Sqrt(squares[f]);
                }
            }
        }

        return weights;
    }

    public static float Score(float[] weights, ushort[] features)
    {
        float z = 0;
        foreach (ushort f in features)
            z += weights[f];
        return z;
    }
}
