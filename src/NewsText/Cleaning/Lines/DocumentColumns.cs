namespace NewsText.Cleaning;

/// <summary>A line's place in the document, what the document is like, and what of the line stands elsewhere in it.</summary>
internal static class DocumentColumns
{
    public static void Fill(LineColumns columns, in LineWindow window, ReadOnlySpan<uint> words)
    {
        Totals(columns, window, out int proses, out int allWords);
        Places(columns, window, proses, allWords);
        if (!window.States[0].Overlap.Known)
            LineOverlap.Count(columns, window.Lines, words, window.States);

        Span<byte> overlap = columns[LineColumn.Overlap], overlapWeight = columns[LineColumn.OverlapWeight], contentWords = columns[LineColumn.ContentWords];
        for (int i = 0; i < window.States.Length; i++)
        {
            LineOverlap own = window.States[i].Overlap;
            (overlap[i], overlapWeight[i], contentWords[i]) = (own.Share, own.Weight, window.Lines[i].ContentLookedUp);
        }
    }

    private static void Totals(LineColumns columns, in LineWindow window, out int proses, out int allWords)
    {
        ReadOnlySpan<LineShape> lines = window.Lines;
        int n = lines.Length, headings = 0, shorts = 0, clocks = 0, titles = 0, blanks = 0;
        proses = allWords = 0;
        int before = 0, heading = 0; // whether the line before is a paragraph, and whether the line before is a heading if this one is a paragraph
        for (int i = 0; i < n; i++)
        {
            ref readonly LineShape line = ref lines[i];
            int prose = line.IsProse ? 1 : 0, words = line.Words;
            headings += heading & prose;
            bool plain = !line.Any(LineMarks.Stop) & (uint)(words - 2) <= 12 & prose == 0;
            heading = plain ? before : 0;
            before = prose;
            proses += prose;
            allWords += words;
            shorts += words <= 3 ? 1 : 0;
            titles += words > 3 & line.Is(LineMarks.TitleCase) ? 1 : 0;
            blanks += line.Is(LineMarks.BlankBefore) ? 1 : 0;
            clocks += OwnColumns.IsClock(in line) ? 1 : 0;
        }

        columns.SetAll(LineColumn.Lines, LineColumns.Log(n));
        columns.SetAll(LineColumn.AllWords, LineColumns.Log(allWords / 8));
        columns.SetAll(LineColumn.MeanWords, LineColumns.Cap(allWords / n, 120));
        columns.SetAll(LineColumn.ProseShare, (byte)(proses * 32L / n));
        columns.SetAll(LineColumn.StopShare, (byte)window.StopShare);
        columns.SetAll(LineColumn.HeadingShare, LineColumns.Cap(headings * 64 / Math.Max(1, proses), 63));
        columns.SetAll(LineColumn.ShortShare, (byte)(shorts * 32L / n));
        columns.SetAll(LineColumn.ClockLines, LineColumns.Cap(clocks, 20));
        columns.SetAll(LineColumn.TitleCaseShare, (byte)(titles * 32L / Math.Max(1, n - shorts)));
        columns.SetAll(LineColumn.BlankShare, (byte)(blanks * 8L / n));
        columns.SetAll(LineColumn.English, window.English ? (byte)1 : (byte)0);
    }

    private static void Places(LineColumns columns, in LineWindow window, int proses, int allWords)
    {
        ReadOnlySpan<LineShape> lines = window.Lines;
        int n = lines.Length, before = 0, words = 0;
        float eachLine = 63f / Math.Max(1, n - 1), eachWord = 63f / Math.Max(1, allWords), eachProse = 63f / Math.Max(1, proses);
        Span<byte> fromStart = columns[LineColumn.FromStart], place = columns[LineColumn.Place], wordPlace = columns[LineColumn.WordPlace];
        Span<byte> prosesBefore = columns[LineColumn.ProsesBefore], prosesAfter = columns[LineColumn.ProsesAfter], prosePlace = columns[LineColumn.ProsePlace];
        Span<byte> head = columns[LineColumn.HeadBefore], repeats = columns[LineColumn.Repeats];
        for (int i = 0; i < n; i++)
        {
            ref readonly LineInfo info = ref window.Info[i];
            fromStart[i] = LineColumns.Cap(i, 100);
            place[i] = (byte)(i * eachLine);
            wordPlace[i] = (byte)(words * eachWord);
            words += lines[i].Words;
            prosesBefore[i] = LineColumns.Cap(before, 60);
            before += lines[i].IsProse ? 1 : 0;
            prosesAfter[i] = LineColumns.Cap(proses - before, 60);
            prosePlace[i] = (byte)(before * eachProse);
            head[i] = info.HeadBefore;
            repeats[i] = LineColumns.Cap(info.Repeats, 10);
        }
    }
}
