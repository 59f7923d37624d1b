using System.Runtime.Intrinsics;
using NewsText.Cleaning;
using Xunit;

namespace NewsText.Tests.Cleaning;

public sealed class LineTreesTests
{
    /// <summary>Sixteen lines at once give what one line after the other gives.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(50)]
    public void SumsAreThoseOfEveryTree(int count)
    {
        string text = string.Join("\n\n", Enumerable.Range(0, count).Select(i => i % 3 == 0 ? "Read more" : $"The ferry number {i} left the northern quay at noon, the harbour office said."));
        using var reader = new LineReader();
        reader.Read(text);
        var states = new LineState[count];
        var columns = new LineColumns();
        columns.Fill(LineWindow.Create(reader.Lines, states, true, new LineInfo[count], new int[LineWindow.TableSize(count)]), reader.Words);

        var random = new Random(count);
        LineTrees.Tree[] trees = [.. Enumerable.Range(0, 40).Select(_ => new LineTrees.Tree(Column(), Column(), Column(), Column(), Least(), Least(), Least(), Least(), Vector128.Create<sbyte>([.. Enumerable.Range(0, 16).Select(_ => (sbyte)random.Next(-127, 128))])))];
        var sums = new short[columns.Room];
        new LineTrees(trees, 1, 0).Score(columns, sums);
        for (int i = 0; i < count; i++)
        {
            int line = i;
            Assert.Equal(trees.Sum(t => (int)t.Values[Answer(t.Column0, t.Least0, 1) | Answer(t.Column1, t.Least1, 2) | Answer(t.Column2, t.Least2, 4) | Answer(t.Column3, t.Least3, 8)]), sums[i]);

            int Answer(byte column, byte least, int bit) => columns[(LineColumn)column][line] >= least ? bit : 0;
        }

        byte Column() => (byte)random.Next((int)LineColumn.Count);
        byte Least() => (byte)random.Next(1, 40);
    }
}
