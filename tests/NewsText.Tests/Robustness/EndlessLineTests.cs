using System.Diagnostics;

namespace NewsText.Tests.Robustness;

public class EndlessLineTests
{
    private const int Megabyte = 1 << 20;

    public static TheoryData<string> Pieces =>
        ["a", " ", ".", "\"", "“", "(", "'", "12 ", "&amp;", "&", "Ã©", "â€™", "said ", "“said ", "killed ", "two killed, ", "Ī", ".Ī", ".A", "\u200B", "\uD800", "\n", "a\n", "Image:\n", "he said, ", "Mr. ", "A.B.", "1,", "—", "who ", "- "];

    /// <summary>Work grows with the length: a line eight times as long takes nowhere near the square of it.</summary>
    [Theory]
    [MemberData(nameof(Pieces))]
    public void Work_is_linear(string piece)
    {
        string small = Repeat(piece, Megabyte / 32), large = Repeat(piece, Megabyte / 4);
        NewsAnalyzer.Default.Analyze(small);
        double once = Math.Max(Seconds(small), 0.02), eight = Math.Min(Seconds(large), Seconds(large)); // the better of two: other tests run beside
        Assert.True(eight < once * 8 * 6, $"{once:F3} s for {small.Length} code units, {eight:F3} s for {large.Length}");
    }

    [Fact]
    public void A_megabyte_in_one_line_is_analysed_with_exact_spans()
    {
        for (int seed = 0; seed < 3; seed++)
            AnalysisInvariants.Check(NewsAnalyzer.Default, SeedArticles.Generator.Endless(seed, Megabyte));
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static double Seconds(string text)
    {
        var watch = Stopwatch.StartNew();
        NewsAnalyzer.Default.Analyze(text);
        return watch.Elapsed.TotalSeconds;
    }
}
