using NewsText.Cleaning;

namespace NewsText.Training.Cleaning;

/// <summary>The columns of all lines of all pages.</summary>
internal sealed class Matrix
{
    private readonly byte[][] _columns;
    private readonly List<Page> _pages;

    public Matrix(List<Page> pages)
    {
        _pages = pages;
        int rows = 0;
        foreach (Page page in pages)
        {
            page.Row = rows;
            rows += page.Lines.Length;
        }

        _columns = [.. Enumerable.Range(0, (int)LineColumn.Count).Select(_ => new byte[rows])];
        Parallel.ForEach(pages, new ParallelOptions { MaxDegreeOfParallelism = 2 }, page =>
        {
            var columns = new LineColumns();
            columns.Fill(LineWindow.Create(page.Lines, page.States, page.English, new LineInfo[page.Lines.Length], new int[LineWindow.TableSize(page.Lines.Length)]), page.Words);
            for (int c = 0; c < _columns.Length; c++)
                columns[(LineColumn)c].CopyTo(_columns[c].AsSpan(page.Row));
        });
    }

    /// <summary>A trainer over the lines of the pages of all folds but one, of all folds for -1.</summary>
    public TreeTrainer Trainer(int without, int seed)
    {
        var rows = new List<int>();
        var labels = new List<float>();
        var weights = new List<float>();
        foreach (Page page in _pages.Where(p => p.Fold != without))
        {
            for (int i = 0; i < page.Lines.Length; i++)
            {
                if (page.Weights[i] <= 0)
                    continue;
                rows.Add(page.Row + i);
                labels.Add(page.Labels[i]);
                weights.Add(page.Weights[i]);
            }
        }

        return new TreeTrainer([.. _columns.Select(c => rows.Select(r => c[r]).ToArray())], [.. labels], [.. weights], seed);
    }
}
