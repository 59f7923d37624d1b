namespace NewsText.Attributions;

/// <summary>Finds the quotation regions of a text in one linear pass that takes any soup of marks.</summary>
/// <remarks>
/// Marks are read paragraph by paragraph. A double mark left open ends with its paragraph; where the next paragraph opens one again,
/// the quotation goes on there (the newspaper convention), and where the next paragraph closes one before it opens any, the break is
/// taken to lie inside the quotation. Single marks need a partner in their paragraph, so that apostrophes never open anything.
/// </remarks>
internal static class QuoteScanner
{
    private const int MaxDepth = 4;

    public static void Scan(ReadOnlySpan<char> text, List<QuoteRegion> regions) => Scan(text, regions, []);

    /// <summary>The same with memory to work in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="regions">Filled with its regions, in text order.</param>
    /// <param name="marks">Room to work in.</param>
    public static void Scan(ReadOnlySpan<char> text, List<QuoteRegion> regions, List<QuoteMark> marks)
    {
        Span<int> open = stackalloc int[MaxDepth];
        int depth = 0, i = 0, paragraphStart = 0;
        while (true)
        {
            int step = i < text.Length ? text[i..].IndexOfAny(QuoteMarkReader.MarksAndBreaks) : -1;
            int at = step < 0 ? text.Length : i + step;
            if (at == text.Length || text[at] is '\n' or '\r')
            {
                if (marks.Count > 0 || depth > 0)
                    Resolve(text, marks, regions, open, ref depth, paragraphStart, at);
                marks.Clear();
                if (at == text.Length)
                    break;
                i = paragraphStart = at + 1;
                continue;
            }

            if (QuoteMarkReader.TryRead(text, at, out QuoteMark mark))
            {
                marks.Add(mark);
                i = at + mark.Length;
            }
            else
            {
                i = at + 1;
            }
        }

        CloseAll(text, regions, open, ref depth, text.Length, continues: false);
        Order(regions);
    }

    private static void Resolve(ReadOnlySpan<char> text, List<QuoteMark> marks, List<QuoteRegion> regions, Span<int> open, ref int depth, int start, int end)
    {
        if (depth > 0 && !text[start..end].IsWhiteSpace())
            CarryOver(text, marks, regions, open, ref depth, start);
        int lastSingleClose = LastSingleClose(marks), doubleCloses = 0;
        foreach (QuoteMark mark in marks)
            doubleCloses += !mark.Single && mark.CanClose ? 1 : 0;

        for (int m = 0; m < marks.Count; m++)
        {
            QuoteMark mark = marks[m];
            int top = depth > 0 ? open[depth - 1] : -1;
            if (mark.Single)
            {
                int opened = FindOpen(regions, open, depth, single: true);
                if (mark.CanClose && opened >= 0 && !IsPossessive(text, marks, m))
                    Close(regions, open, ref depth, opened, mark.Position + mark.Length);
                else if (mark.CanOpen && opened < 0 && m < lastSingleClose && depth < MaxDepth && ClosesLater(marks, m))
                    Open(regions, open, ref depth, mark);
                continue;
            }

            int double_ = FindOpen(regions, open, depth, single: false);
            bool opens = mark.CanOpen && (mark.Sure || double_ < 0 || (!mark.CanClose && mark.Position > 0) || Reopens(text, mark));
            if (!opens && mark.CanClose && double_ >= 0)
            {
                Close(regions, open, ref depth, double_, mark.Position + mark.Length);
            }
            else if (opens)
            {
                // A mark that opens while one is open: the earlier one was never closed, unless it nests with a close of its own.
                if (double_ >= 0 && !(mark.Sure && ClosesTwice(marks, m)))
                    Close(regions, open, ref depth, double_, TrimEnd(text, mark.Position), closed: false);
                if (depth < MaxDepth)
                    Open(regions, open, ref depth, mark);
            }
        }

        // Single marks never cross a paragraph.
        while (depth > 0 && regions[open[depth - 1]].Single)
            Drop(regions, open, ref depth);
    }

    /// <summary>Decides at the start of a paragraph what becomes of a mark left open in the one before.</summary>
    private static void CarryOver(ReadOnlySpan<char> text, List<QuoteMark> marks, List<QuoteRegion> regions, Span<int> open, ref int depth, int start)
    {
        int first = -1;
        for (int m = 0; m < marks.Count && first < 0; m++)
        {
            if (!marks[m].Single)
                first = m;
        }

        bool opensAgain = first >= 0 && marks[first].CanOpen && (marks[first].Sure || !marks[first].CanClose) && text[start..marks[first].Position].IsWhiteSpace();
        bool closesFirst = first >= 0 && marks[first].CanClose && !opensAgain && (marks[first].Sure || !marks[first].CanOpen);
        if (!closesFirst)
            CloseAll(text, regions, open, ref depth, start, opensAgain);
    }

    private static void CloseAll(ReadOnlySpan<char> text, List<QuoteRegion> regions, Span<int> open, ref int depth, int end, bool continues)
    {
        while (depth > 0)
        {
            int index = open[--depth];
            QuoteRegion region = regions[index];
            int stop = TrimEnd(text, ParagraphEnd(text, region.Span.Start, end));
            regions[index] = region with { Span = new TextSpan(region.Span.Start, Math.Max(stop, region.Span.Start + 1)), Continues = continues && depth == 0 };
        }
    }

    private static int ParagraphEnd(ReadOnlySpan<char> text, int start, int end)
    {
        int stop = text[start..end].IndexOfAny('\n', '\r');
        return stop < 0 ? end : start + stop;
    }

    private static int TrimEnd(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    private static int FindOpen(List<QuoteRegion> regions, Span<int> open, int depth, bool single)
    {
        for (int d = depth - 1; d >= 0; d--)
        {
            if (regions[open[d]].Single == single)
                return d;
        }

        return -1;
    }

    private static void Open(List<QuoteRegion> regions, Span<int> open, ref int depth, QuoteMark mark)
    {
        int parent = depth > 0 ? open[depth - 1] : -1;
        open[depth++] = regions.Count;
        regions.Add(new QuoteRegion(new TextSpan(mark.Position, mark.Position + mark.Length), parent, mark.Single, false, false));
    }

    private static void Close(List<QuoteRegion> regions, Span<int> open, ref int depth, int level, int end, bool closed = true)
    {
        while (depth - 1 > level)
            Drop(regions, open, ref depth);
        int index = open[--depth];
        regions[index] = regions[index] with { Span = new TextSpan(regions[index].Span.Start, Math.Max(end, regions[index].Span.End)), Closed = closed };
    }

    /// <summary>Forgets the innermost open mark: it was an apostrophe after all.</summary>
    private static void Drop(List<QuoteRegion> regions, Span<int> open, ref int depth)
    {
        int index = open[--depth];
        regions[index] = regions[index] with { Span = new TextSpan(regions[index].Span.Start, regions[index].Span.Start) };
    }

    private static int LastSingleClose(List<QuoteMark> marks)
    {
        for (int m = marks.Count - 1; m >= 0; m--)
        {
            if (marks[m].Single && marks[m].CanClose)
                return m;
        }

        return -1;
    }

    /// <summary>Whether a single mark that can close comes within the next marks.</summary>
    private static bool ClosesLater(List<QuoteMark> marks, int m)
    {
        for (int k = m + 1; k < marks.Count && k <= m + 12; k++)
        {
            if (marks[k].Single && marks[k].CanClose)
                return marks[k].Position > marks[m].Position + 1;
        }

        return false;
    }

    /// <summary>"the workers' party": a plural's apostrophe, where another mark that can close follows before one opens.</summary>
    private static bool IsPossessive(ReadOnlySpan<char> text, List<QuoteMark> marks, int m)
    {
        int at = marks[m].Position;
        if (at == 0 || text[at - 1] is not ('s' or 'S') || at + 2 >= text.Length || text[at + 1] != ' ' || !char.IsLetter(text[at + 2]))
            return false;
        for (int k = m + 1; k < marks.Count && k <= m + 6; k++)
        {
            if (!marks[k].Single)
                continue;
            return marks[k].CanClose && !marks[k].CanOpen;
        }

        return false;
    }

    private static bool Reopens(ReadOnlySpan<char> text, QuoteMark mark)
    {
        int at = mark.Position;
        char before = at > 0 ? text[at - 1] : ' ';
        char after = at + mark.Length < text.Length ? text[at + mark.Length] : ' ';
        return (char.IsWhiteSpace(before) || before is '(' or '[' or '—') && char.IsLetterOrDigit(after);
    }

    /// <summary>Whether two sure closing marks follow before the next but one opening mark, so that this one nests.</summary>
    private static bool ClosesTwice(List<QuoteMark> marks, int m)
    {
        int level = 1;
        for (int k = m + 1; k < marks.Count && k <= m + 8; k++)
        {
            if (marks[k].Single)
                continue;
            level += marks[k].Sure && marks[k].CanOpen ? 1 : -1;
            if (level < 0)
                return true;
        }

        return false;
    }

    /// <summary>Takes forgotten regions out, mends the parents and leaves the list sorted by start.</summary>
    private static void Order(List<QuoteRegion> regions)
    {
        Span<int> place = regions.Count <= 256 ? stackalloc int[regions.Count] : new int[regions.Count];
        int kept = 0;
        for (int r = 0; r < regions.Count; r++)
        {
            QuoteRegion region = regions[r];
            int parent = region.Parent;
            if (parent >= 0 && (place[parent] < 0 || !regions[place[parent]].Span.Contains(region.Span)))
                parent = -1;
            if (region.Span.IsEmpty)
            {
                place[r] = -1;
                continue;
            }

            place[r] = kept;
            regions[kept++] = region with { Parent = parent < 0 ? -1 : place[parent] };
        }

        regions.RemoveRange(kept, regions.Count - kept);
    }
}
