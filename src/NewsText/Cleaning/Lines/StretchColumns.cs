using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>Means and counts over the lines around a line, from sums that are made once.</summary>
internal static class StretchColumns
{
    /// <summary>Mean where there is no line: more than any other.</summary>
    private const byte NoLine = 63;

    public static void Fill(LineColumns columns, in LineWindow window)
    {
        int n = window.Lines.Length;
        // Sums of: probability by words, the same by the news model, words; paragraphs; lines that rules call unwanted.
        int[] rented = ScratchArrays<int>.Rent(5 * (n + 1));
        Span<int> alone = rented.AsSpan(0, n + 1), news = rented.AsSpan(n + 1, n + 1), words = rented.AsSpan(2 * (n + 1), n + 1), prose = rented.AsSpan(3 * (n + 1), n + 1), unwanted = rented.AsSpan(4 * (n + 1), n + 1);
        alone[0] = news[0] = words[0] = prose[0] = unwanted[0] = 0;
        int plain = 0;
        for (int i = 0; i < n; i++)
        {
            ref readonly LineState state = ref window.States[i];
            int weight = WeightOf(in window.Lines[i]), p = LineLevels.Probability(state.Alone);
            plain += p;
            alone[i + 1] = alone[i] + (p * weight);
            news[i + 1] = news[i] + (LineLevels.Probability(state.News) * weight);
            words[i + 1] = words[i] + weight;
            prose[i + 1] = prose[i] + (window.Lines[i].IsProse ? 1 : 0);
            unwanted[i + 1] = unwanted[i] + (LineGroups.Of(state.Rule) >= 0 ? 1 : 0);
        }

        Means(columns[LineColumn.AloneNear], alone, words, 4, 4, true);
        Means(columns[LineColumn.AloneWide], alone, words, 12, 12, true);
        Means(columns[LineColumn.AloneSixBefore], alone, words, 6, -1, false);
        Means(columns[LineColumn.AloneSixAfter], alone, words, -1, 6, false);
        Means(columns[LineColumn.AloneAllBefore], alone, words, n, -1, false);
        Means(columns[LineColumn.AloneAllAfter], alone, words, -1, n, false);
        Means(columns[LineColumn.NewsNear], news, words, 3, 3, false);
        Means(columns[LineColumn.NewsWide], news, words, 10, 10, false);
        columns[LineColumn.AloneMean].Fill((byte)(plain / n / 4));
        columns[LineColumn.AloneWordMean].Fill((byte)(alone[n] / words[n] / 4));

        Span<byte> wide = columns[LineColumn.ProseWide], near = columns[LineColumn.UnwantedNear], before = columns[LineColumn.UnwantedTenBefore];
        for (int i = 0; i < n; i++)
        {
            int a = Math.Max(0, i - 12), b = Math.Min(n, i + 13);
            wide[i] = (byte)((prose[b] - prose[a]) * 25 / (b - a));
            near[i] = (byte)(unwanted[Math.Min(n, i + 5)] - unwanted[Math.Max(0, i - 4)]);
            before[i] = (byte)(unwanted[i] - unwanted[Math.Max(0, i - 10)]);
        }

        ScratchArrays<int>.Return(rented);
        LineGroups.FillDistances(columns, window);
    }

    /// <summary>What a line weighs in a mean.</summary>
    public static int WeightOf(ref readonly LineShape line) => 1 + Math.Min(line.Words, 60);

    /// <summary>Mean over <paramref name="back"/> lines before and <paramref name="on"/> behind; -1 leaves the line itself out on that side.</summary>
    private static void Means(Span<byte> target, ReadOnlySpan<int> sums, ReadOnlySpan<int> words, int back, int on, bool others)
    {
        int n = target.Length;
        for (int i = 0; i < n; i++)
        {
            int from = back < 0 ? i + 1 : Math.Max(0, i - back), to = on < 0 ? i : Math.Min(n, i + 1 + Math.Min(on, n));
            int sum = from < to ? sums[to] - sums[from] : 0, weight = from < to ? words[to] - words[from] : 0;
            if (others)
            {
                sum -= sums[i + 1] - sums[i];
                weight -= words[i + 1] - words[i];
            }

            target[i] = weight <= 0 ? NoLine : (byte)Math.Min(62, (uint)sum / (uint)weight / 4);
        }
    }
}
