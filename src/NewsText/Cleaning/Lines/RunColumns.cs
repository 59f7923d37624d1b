namespace NewsText.Cleaning;

/// <summary>Runs of paragraphs or other lines, and the stretch of lines that seems to be the article.</summary>
internal static class RunColumns
{
    public static void Fill(LineColumns columns, in LineWindow window)
    {
        Runs(columns, window);
        Forms(columns, window.Lines);
        Block(columns, window);
    }

    /// <summary>Runs of paragraphs and runs of other lines.</summary>
    private static void Runs(LineColumns columns, in LineWindow window)
    {
        ReadOnlySpan<LineShape> lines = window.Lines;
        ReadOnlySpan<LineState> states = window.States[..lines.Length];
        Span<byte> lengths = columns[LineColumn.RunLength], allWords = columns[LineColumn.RunWords], alone = columns[LineColumn.RunAlone];
        Span<byte> proseBefore = columns[LineColumn.RunProseBefore], proseAfter = columns[LineColumn.RunProseAfter];
        int n = lines.Length, before = 0, last = 0;
        for (int i = 0; i < n;)
        {
            int end = i, words = 0, sum = 0;
            bool prose = lines[i].IsProse;
            do
            {
                words += lines[end].Words;
                sum += LineLevels.Probability(states[end].Alone);
                end++;
            }
            while (end < n && lines[end].IsProse == prose);

            int length = end - i, capped = Math.Min(length, 40);
            byte run = LineColumns.Cap(length, 60), logWords = LineColumns.Log(words), mean = (byte)((uint)sum / (uint)length / 8);
            for (int k = i; k < end; k++)
            {
                lengths[k] = run;
                allWords[k] = logWords;
                alone[k] = mean;
                proseBefore[k] = (byte)before;
                proseAfter[k] = 0;
            }

            // Of other lines than paragraphs: the paragraphs behind them.
            for (int k = last; prose && k < i; k++)
                proseAfter[k] = (byte)capped;
            before = prose ? capped : 0;
            last = i;
            i = end;
        }
    }

    /// <summary>How frequent the form of each line is.</summary>
    private static void Forms(LineColumns columns, ReadOnlySpan<LineShape> lines)
    {
        Span<byte> share = columns[LineColumn.FormShare];
        Span<int> counts = stackalloc int[16];
        counts.Clear();
        foreach (ref readonly LineShape line in lines)
            counts[line.Form & 15]++;
        for (int form = 0; form < counts.Length; form++)
            counts[form] = (int)(counts[form] * 32d / lines.Length);
        for (int i = 0; i < lines.Length; i++)
            share[i] = (byte)counts[lines[i].Form & 15];
    }

    /// <summary>The stretch with the greatest sum of wanted minus unwanted words is the article's block.</summary>
    private static void Block(LineColumns columns, in LineWindow window)
    {
        int n = window.Lines.Length, from = 0, to = n - 1, runFrom = 0;
        long best = 0, run = 0;
        for (int i = 0; i < n; i++)
        {
            run += (128 - LineLevels.Probability(window.States[i].Alone)) * StretchColumns.WeightOf(in window.Lines[i]);
            if (run <= 0)
            {
                run = 0;
                runFrom = i + 1;
            }
            else if (run > best)
            {
                best = run;
                from = runFrom;
                to = i;
            }
        }

        Span<byte> inside = columns[LineColumn.InBlock], before = columns[LineColumn.BlockBefore], place = columns[LineColumn.BlockPlace];
        double step = Math.Max(1, to - from);
        for (int i = 0; i < n; i++)
        {
            inside[i] = i >= from && i <= to ? (byte)1 : (byte)0;
            before[i] = LineColumns.Cap(Math.Max(0, from - i), 40);
            place[i] = i < from ? (byte)0 : i > to ? (byte)40 : (byte)(1 + (int)((i - from) * 38d / step));
        }

        columns.SetAll(LineColumn.BlockShare, (byte)((to - from + 1) * 32L / n));
    }
}
