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
        int n = lines.Length, before = 0;
        for (int i = 0; i < n;)
        {
            int end = i, words = 0, sum = 0;
            bool prose = lines[i].IsProse;
            while (end < n && lines[end].IsProse == prose)
            {
                words += lines[end].Words;
                sum += LineLevels.Probability(window.States[end].Alone);
                end++;
            }

            int after = 0;
            while (!prose && end + after < n && after < 40 && lines[end + after].IsProse)
                after++;
            int length = end - i;
            columns[LineColumn.RunLength][i..end].Fill(LineColumns.Cap(length, 60));
            columns[LineColumn.RunWords][i..end].Fill(LineColumns.Log(words));
            columns[LineColumn.RunAlone][i..end].Fill((byte)(sum / length / 8));
            columns[LineColumn.RunProseBefore][i..end].Fill(LineColumns.Cap(before, 40));
            columns[LineColumn.RunProseAfter][i..end].Fill((byte)after);
            before = prose ? length : 0;
            i = end;
        }
    }

    /// <summary>How frequent the form of each line is.</summary>
    private static void Forms(LineColumns columns, ReadOnlySpan<LineShape> lines)
    {
        Span<byte> share = columns[LineColumn.FormShare];
        Span<int> counts = stackalloc int[16];
        counts.Clear();
        for (int i = 0; i < lines.Length; i++)
        {
            share[i] = (byte)LineFeatures.Form(in lines[i]);
            counts[share[i]]++;
        }

        foreach (ref byte form in share)
            form = (byte)(counts[form] * 32L / lines.Length);
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
        for (int i = 0; i < n; i++)
        {
            inside[i] = i >= from && i <= to ? (byte)1 : (byte)0;
            before[i] = LineColumns.Cap(Math.Max(0, from - i), 40);
            place[i] = i < from ? (byte)0 : i > to ? (byte)40 : (byte)(1 + ((i - from) * 38L / Math.Max(1, to - from)));
        }

        columns[LineColumn.BlockShare].Fill((byte)((to - from + 1) * 32L / n));
    }
}
