using System.Runtime.Intrinsics;
using NewsText.Cleaning;

namespace NewsText.Training.Cleaning;

/// <summary>Gradient boosting of oblivious trees on logistic loss, in a fixed order.</summary>
/// <remarks>Each tree sees a sample of the rows, drawn by the size of their gradients and weighted back, and a sample of the columns.</remarks>
internal sealed class TreeTrainer
{
    private const int Leaves = 1 << LineTrees.Depth;

    private readonly byte[][] _columns;
    private readonly float[] _labels;
    private readonly float[] _weights;
    private readonly int[] _bins;
    private readonly int[] _usable;
    private readonly float[] _odds;
    private readonly Random _random;
    private readonly int[] _rows;
    private readonly float[] _gradients;
    private readonly float[] _curvatures;
    private readonly byte[] _leaf;
    private readonly float[] _histogram = new float[Leaves * 256];
    private readonly double[] _g = new double[Leaves], _h = new double[Leaves], _sumG = new double[Leaves], _sumH = new double[Leaves];

    public TreeTrainer(byte[][] columns, float[] labels, float[] weights, int seed)
    {
        (_columns, _labels, _weights, _random) = (columns, labels, weights, new Random(seed));
        int n = labels.Length;
        (_rows, _gradients, _curvatures, _leaf, _odds) = (new int[n], new float[n], new float[n], new byte[n], new float[n]);
        _bins = [.. columns.Select(c => c.Max() + 1)];
        _usable = [.. Enumerable.Range(0, columns.Length).Where(c => columns[c].Min() + 1 < _bins[c] && !Settings.Without.Split(',').Contains(((LineColumn)c).ToString()))];
    }

    public List<(byte[] Columns, byte[] Least, float[] Values)> Trees { get; } = [];

    public float Bias { get; private set; }

    public void Train(int trees)
    {
        double unwanted = _labels.Zip(_weights, (l, w) => l * (double)w).Sum(), all = _weights.Sum(w => (double)w);
        Bias = (float)Math.Log(unwanted / (all - unwanted));
        Array.Fill(_odds, Bias);
        for (int t = 0; t < trees; t++)
            AddTree();
    }

    /// <summary>The trees as the library wants them, values rounded to steps of one scale.</summary>
    public (LineTrees.Tree[] Trees, float Scale) Round()
    {
        float scale = Trees.Max(t => t.Values.Max(MathF.Abs)) / sbyte.MaxValue;
        return ([.. Trees.Select(t => new LineTrees.Tree(t.Columns[0], t.Columns[1], t.Columns[2], t.Columns[3], t.Least[0], t.Least[1], t.Least[2], t.Least[3],
            Vector128.Create<sbyte>([.. t.Values.Select(v => (sbyte)MathF.Round(v / scale))])))], scale);
    }

    private void AddTree()
    {
        int sampled = Sample();
        int[] candidates = [.. _usable];
        _random.Shuffle(candidates);
        candidates = candidates[..Math.Max(1, (int)(_usable.Length * Settings.ColumnShare))];
        byte[] columns = new byte[LineTrees.Depth], least = new byte[LineTrees.Depth];
        Array.Fill(least, byte.MaxValue); // a question that is not asked: no column has so much
        for (int d = 0; d < LineTrees.Depth; d++)
        {
            (int column, int from) = Best(candidates, sampled, 1 << d);
            if (column < 0)
                break;
            (columns[d], least[d]) = ((byte)column, (byte)from);
            byte[] values = _columns[column];
            for (int k = 0; k < sampled; k++)
                _leaf[k] |= values[_rows[k]] >= from ? (byte)(1 << d) : (byte)0;
        }

        double[] g = new double[Leaves], h = new double[Leaves];
        for (int k = 0; k < sampled; k++)
        {
            g[_leaf[k]] += _gradients[k];
            h[_leaf[k]] += _curvatures[k];
        }

        float most = (float)(6 * Settings.Rate);
        float[] leaves = [.. g.Select((sum, l) => Math.Clamp((float)(-sum / (h[l] + Settings.Lambda) * Settings.Rate), -most, most))];
        Trees.Add((columns, least, leaves));
        for (int r = 0; r < _odds.Length; r++)
        {
            int leaf = 0;
            for (int d = 0; d < LineTrees.Depth; d++)
                leaf |= _columns[columns[d]][r] >= least[d] ? 1 << d : 0;
            _odds[r] += leaves[leaf];
        }
    }

    private int Sample()
    {
        double total = 0;
        for (int r = 0; r < _odds.Length; r++)
            total += Math.Abs(LineDecision.Logistic(_odds[r]) - _labels[r]) * _weights[r];
        double scale = Settings.RowShare / (total / _odds.Length);
        int count = 0;
        for (int r = 0; r < _odds.Length; r++)
        {
            float p = LineDecision.Logistic(_odds[r]), gradient = (p - _labels[r]) * _weights[r];
            float chance = (float)Math.Min(0.7, (Math.Abs(gradient) * scale) + 0.03);
            if (_random.NextDouble() >= chance)
                continue;
            _rows[count] = r;
            _gradients[count] = gradient / chance;
            _curvatures[count] = Math.Max(p * (1 - p), 1e-4f) * _weights[r] / chance;
            _leaf[count++] = 0;
        }

        return count;
    }

    /// <summary>The question that helps most, asked of all leaves there are.</summary>
    private (int Column, int Least) Best(int[] candidates, int sampled, int leaves)
    {
        double best = 1e-9;
        (int, int) found = (-1, 0);
        foreach (int column in candidates)
        {
            int bins = _bins[column];
            byte[] values = _columns[column];
            Span<float> histogram = _histogram.AsSpan(0, leaves * bins * 2);
            histogram.Clear();
            for (int k = 0; k < sampled; k++)
            {
                int at = ((_leaf[k] * bins) + values[_rows[k]]) * 2;
                histogram[at] += _gradients[k];
                histogram[at + 1] += _curvatures[k];
            }

            double before = 0;
            for (int l = 0; l < leaves; l++)
            {
                (_g[l], _h[l], _sumG[l], _sumH[l]) = (0, 0, 0, 0);
                for (int b = 0; b < bins; b++)
                {
                    _g[l] += histogram[((l * bins) + b) * 2];
                    _h[l] += histogram[(((l * bins) + b) * 2) + 1];
                }

                before += Gain(_g[l], _h[l]);
            }

            for (int b = bins - 1; b >= 1; b--)
            {
                double after = 0;
                for (int l = 0; l < leaves; l++)
                {
                    _sumG[l] += histogram[((l * bins) + b) * 2];
                    _sumH[l] += histogram[(((l * bins) + b) * 2) + 1];
                    after += Gain(_sumG[l], _sumH[l]) + Gain(_g[l] - _sumG[l], _h[l] - _sumH[l]);
                }

                if (after - before > best)
                    (best, found) = (after - before, (column, b));
            }
        }

        return found;
    }

    private static double Gain(double g, double h) => g * g / (h + Settings.Lambda);
}
