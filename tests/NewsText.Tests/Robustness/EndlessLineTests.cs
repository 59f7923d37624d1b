namespace NewsText.Tests.Robustness;

public class EndlessLineTests
{
    private const int Megabyte = 1 << 20;

    public static TheoryData<string> Pieces =>
        ["a", " ", ".", "\"", "“", "(", "'", "12 ", "&amp;", "&", "Ã©", "â€™", "said ", "“said ", "killed ", "two killed, ", "Ī", ".Ī", ".A", "\u200B", "\uD800", "\n", "a\n", "Image:\n", "he said, ", "Mr. ", "A.B.", "1,", "—", "who ", "- ", "One was killed.\u2028 Two said so."];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Work_is_linear(string piece)
    {
        string text = LinearTime.Repeat(piece);
        LinearTime.Check(() => NewsAnalyzer.Default.Analyze(text));
    }

    [Fact]
    public void A_megabyte_in_one_line_is_analysed_with_exact_spans()
    {
        for (int seed = 0; seed < 3; seed++)
            AnalysisInvariants.Check(NewsAnalyzer.Default, SeedArticles.Generator.Endless(seed, Megabyte));
    }
}
