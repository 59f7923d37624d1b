namespace NewsText.Cleaning;

/// <summary>The view of the whole sequence of scores from one line: its neighbours' scores, the article's block, the document.</summary>
internal readonly ref struct LineSequence
{
    /// <summary>Numbers that <see cref="Fill"/> writes.</summary>
    public const int Inputs = 48;

    private static readonly float[] Logs = [.. Enumerable.Range(0, 256).Select(n => MathF.Log2(1 + n) / 4)];

    private readonly ReadOnlySpan<float> _scores;
    private readonly ReadOnlySpan<float> _squashed;
    private readonly ReadOnlySpan<float> _sums;
    private readonly int _from;
    private readonly int _to;
    private readonly float _mean;
    private readonly float _wordMean;

    /// <summary>Sums the scores up once, so that every line can ask for means.</summary>
    /// <param name="window">The lines.</param>
    /// <param name="scores">Log odds of each line being unwanted, from the linear model.</param>
    /// <param name="sums">Room for three numbers a line and two more.</param>
    public LineSequence(in LineWindow window, ReadOnlySpan<float> scores, Span<float> sums)
    {
        _scores = scores;
        int n = scores.Length;
        Span<float> squashed = sums[((2 * n) + 2)..];
        _sums = sums;
        _squashed = squashed;
        float sum = 0, words = 0, best = 0, run = 0, plain = 0;
        int runFrom = 0;
        _from = 0;
        _to = n - 1;
        sums[0] = sums[1] = 0;
        for (int i = 0; i < n; i++)
        {
            float p = Logistic(scores[i]);
            plain += p;
            squashed[i] = Squash(scores[i]);
            float w = Weight(in window.Lines[i]);
            sum += p * w;
            words += w;
            sums[(2 * i) + 2] = sum;
            sums[(2 * i) + 3] = words;

            // The stretch with the greatest sum of wanted minus unwanted words is the article's block.
            run += (0.5f - p) * w;
            if (run <= 0)
            {
                run = 0;
                runFrom = i + 1;
            }
            else if (run > best)
            {
                best = run;
                _from = runFrom;
                _to = i;
            }
        }

        _wordMean = words > 0 ? sum / words : 0;
        _mean = n > 0 ? plain / n : 0;
    }

    /// <summary>Share of the document's words that seem unwanted, line by line.</summary>
    public float UnwantedShare => _wordMean;

    public static float Logistic(float x) => 1 / (1 + MathF.Exp(-x));

    /// <summary>What line <paramref name="i"/> sees.</summary>
    public void Fill(in LineWindow window, int i, Span<float> x)
    {
        ReadOnlySpan<LineShape> lines = window.Lines;
        ref readonly LineShape line = ref lines[i];
        ref readonly LineInfo info = ref window.Info[i];
        x = x[..Inputs];
        int n = lines.Length;
        for (int d = 0; d < 7; d++)
            x[d] = (uint)(i + d - 3) < (uint)n ? _squashed[i + d - 3] : 0.5f;
        int k = 7;
        x[k++] = Mean(i - 5, i + 5, i);
        x[k++] = Mean(i - 12, i + 12, i);
        x[k++] = Mean(i - 6, i - 1, -1);
        x[k++] = Mean(i + 1, i + 6, -1);
        x[k++] = Mean(0, i - 1, -1);
        x[k++] = Mean(i + 1, n - 1, -1);
        x[k++] = Log(line.Words);
        x[k++] = i > 0 ? Log(lines[i - 1].Words) : 0;
        x[k++] = i + 1 < n ? Log(lines[i + 1].Words) : 0;
        x[k++] = Flag(line.Any(LineMarks.Stop));
        x[k++] = Flag(i > 0 && lines[i - 1].Any(LineMarks.Stop));
        x[k++] = Flag(i + 1 < n && lines[i + 1].Any(LineMarks.Stop));
        x[k++] = Flag(line.IsProse);
        x[k++] = Flag(i > 0 && lines[i - 1].IsProse);
        x[k++] = Flag(i + 1 < n && lines[i + 1].IsProse);
        x[k++] = RuleAt(in window, i);
        x[k++] = RuleAt(in window, i - 1);
        x[k++] = RuleAt(in window, i + 1);
        x[k++] = Flag(i >= _from && i <= _to);
        x[k++] = i < _from ? Log(_from - i) : 0;
        x[k++] = i > _to ? Log(i - _to) : 0;
        x[k++] = Flag(i == _from);
        x[k++] = Flag(i == _to);
        x[k++] = n > 1 ? (float)i / (n - 1) : 0;
        x[k++] = _to > _from ? Math.Clamp((float)(i - _from) / (_to - _from), -1, 2) : 0;
        x[k++] = _mean;
        x[k++] = _wordMean;
        x[k++] = Log(n) / 2;
        x[k++] = window.StopShare / 8f;
        x[k++] = window.ProseShare / 8f;
        x[k++] = Flag(window.English);
        x[k++] = Log(info.ProseBefore) / 2;
        x[k++] = Log(info.ProseAfter) / 2;
        x[k++] = info.ProseNear / 8f;
        x[k++] = Math.Min(3, (int)info.Repeats) / 3f;
        x[k++] = Flag(line.Any(LineMarks.OpensQuote));
        x[k++] = Flag(line.Any(LineMarks.Colon));
        x[k++] = Flag(i > 0 && lines[i - 1].Any(LineMarks.Colon));
        x[k++] = line.Read == 0 ? 0 : (float)line.Capitals / line.Read;
        x[k++] = Flag(line.Is(LineMarks.TitleCase));
        x[k] = 1;
    }

    private static float Weight(ref readonly LineShape line) => 1 + Math.Min(line.Words, 60);

    /// <summary>Between 0 and 1, and nearly even over the scores that occur.</summary>
    private static float Squash(float z) => Logistic(z * 0.7f);

    private static float Log(int n) => n < Logs.Length ? Logs[n] : MathF.Log2(1 + n) / 4;

    private static float Flag(bool value) => value ? 1 : 0;

    private static float RuleAt(in LineWindow window, int i) => (uint)i < (uint)window.States.Length && window.States[i].Rule is { } rule ? (float)rule.Unwanted : 0.5f;

    /// <summary>Mean probability of the lines from..to, weighted by words, one line left out.</summary>
    private float Mean(int from, int to, int without)
    {
        from = Math.Max(0, from);
        to = Math.Min(_scores.Length - 1, to);
        if (from > to)
            return 0.5f;
        float sum = _sums[(2 * to) + 2] - _sums[2 * from], words = _sums[(2 * to) + 3] - _sums[(2 * from) + 1];
        if (without >= from && without <= to)
        {
            sum -= _sums[(2 * without) + 2] - _sums[2 * without];
            words -= _sums[(2 * without) + 3] - _sums[(2 * without) + 1];
        }

        return words > 0.5f ? sum / words : 0.5f;
    }
}
