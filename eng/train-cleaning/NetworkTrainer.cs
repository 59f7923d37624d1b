using NewsText.Cleaning;

namespace NewsText.Training.Cleaning;

/// <summary>A network of one hidden layer over what a line sees of the sequence, by Adam, in a fixed order.</summary>
internal static class NetworkTrainer
{
    private const float Rate = 0.004f, Beta1 = 0.9f, Beta2 = 0.999f;
    private const int Batch = 32;

    /// <summary>Trains several networks and joins them to one whose output is their mean.</summary>
    public static float[] TrainMean(List<Page> pages)
    {
        int inputs = LineSequence.Inputs, hidden = Settings.Hidden, all = hidden * Settings.Networks;
        var joint = new float[(inputs * all) + all + 1];
        var examples = Examples(pages);
        for (int n = 0; n < Settings.Networks; n++)
        {
            float[] w = Train(examples, 5 + n);
            for (int j = 0; j < hidden; j++)
            {
                for (int k = 0; k < inputs; k++)
                    joint[(k * all) + (n * hidden) + j] = w[(k * hidden) + j];
                joint[(inputs * all) + (n * hidden) + j] = w[(inputs * hidden) + j] / Settings.Networks;
            }

            joint[^1] += w[^1] / Settings.Networks;
        }

        return joint;
    }

    /// <summary>Weights: hidden from inputs, [input * hidden + unit], then the output's from the hidden units, then its bias.</summary>
    private static float[] Train(List<(float[] X, sbyte Label, float Weight)> examples, int seed)
    {
        int inputs = LineSequence.Inputs, hidden = Settings.Hidden, size = (inputs * hidden) + hidden + 1;
        var random = new Random(seed);
        var w = new float[size];
        for (int k = 0; k < size - 1; k++)
            w[k] = (float)((random.NextDouble() - 0.5) * (k < inputs * hidden ? 0.5 : 1));
        float[] g = new float[size], m = new float[size], v = new float[size], h = new float[hidden];
        (float[], sbyte, float)[] order = [.. examples];
        int step = 0;
        for (int pass = 0; pass < Settings.NetworkPasses; pass++)
        {
            random.Shuffle(order);
            float rate = Rate * (1 - ((float)pass / Settings.NetworkPasses)) + 0.0002f;
            for (int from = 0; from < order.Length; from += Batch)
            {
                Array.Clear(g);
                int to = Math.Min(order.Length, from + Batch);
                for (int e = from; e < to; e++)
                {
                    (float[] x, sbyte label, float weight) = order[e];
                    float error = (LineSequence.Logistic(Forward(w, x, h)) - label) * weight;
                    int second = inputs * hidden;
                    g[size - 1] += error;
                    for (int j = 0; j < hidden; j++)
                    {
                        g[second + j] += error * Math.Max(0, h[j]);
                        if (h[j] > 0)
                        {
                            float back = error * w[second + j];
                            for (int k = 0; k < inputs; k++)
                                g[(k * hidden) + j] += back * x[k];
                        }
                    }
                }

                step++;
                float c1 = 1 - MathF.Pow(Beta1, step), c2 = 1 - MathF.Pow(Beta2, step);
                for (int k = 0; k < size; k++)
                {
                    m[k] = (Beta1 * m[k]) + ((1 - Beta1) * g[k]);
                    v[k] = (Beta2 * v[k]) + ((1 - Beta2) * g[k] * g[k]);
                    w[k] -= rate * ((m[k] / c1 / (MathF.Sqrt(v[k] / c2) + 1e-6f)) + ((float)Settings.Decay * 10 * w[k]));
                }
            }
        }

        return w;
    }

    private static List<(float[] X, sbyte Label, float Weight)> Examples(List<Page> pages)
    {
        var examples = new List<(float[] X, sbyte Label, float Weight)>();
        foreach (Page page in pages)
        {
            float[][] x = InputsOf(page);
            for (int i = 0; i < x.Length; i++)
            {
                if (page.Weights[i] > 0)
                    examples.Add((x[i], page.Labels[i], page.Weights[i]));
            }
        }

        return examples;
    }

    public static float[][] InputsOf(Page page)
    {
        LineWindow window = Corpus.Window(page.Lines, page.States, page.English);
        var sequence = new LineSequence(window, page.Scores, new float[(3 * page.Lines.Length) + 2]);
        var all = new float[page.Lines.Length][];
        for (int i = 0; i < all.Length; i++)
            sequence.Fill(window, i, all[i] = new float[LineSequence.Inputs]);
        return all;
    }

    public static float Forward(float[] w, float[] x, float[] h)
    {
        int hidden = h.Length, second = x.Length * hidden;
        Array.Clear(h);
        for (int k = 0; k < x.Length; k++)
        {
            float value = x[k];
            if (value == 0)
                continue;
            for (int j = 0; j < hidden; j++)
                h[j] += value * w[(k * hidden) + j];
        }

        float z = w[second + hidden];
        for (int j = 0; j < hidden; j++)
            z += Math.Max(0, h[j]) * w[second + j];
        return z;
    }
}
