using NewsText.Cleaning;
using NewsText.Tests.Robustness;

namespace NewsText.Tests.Cleaning;

/// <summary>Cleaning twice equals once whatever the bound on the rounds is, so also for a text that the real bound is too small for.</summary>
public sealed class SettlingTests
{
    private static HostileText Generator => SeedArticles.Generator;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Cleaning_twice_equals_once_at_any_bound(int bound)
    {
        var cleaner = new ArticleCleaner { MostRounds = bound };
        int unsettled = 0;
        for (long seed = 0; seed < 4000; seed++)
        {
            string raw = Generator.Make(seed);
            AnalysisInvariants.CleansOnce(cleaner, raw);
            unsettled += cleaner.Analyze(raw).Diagnostics.Count(d => d.Code == DiagnosticCodes.Unsettled);
        }

        Assert.True(bound > 0 || unsettled > 20, $"only {unsettled} texts reach the bound");
    }

    [Theory]
    [InlineData(51720000)]
    [InlineData(52620000)]
    public void A_megabyte_that_settles_slowly_is_cleaned_once(long seed) =>
        AnalysisInvariants.FindsTheSame(NewsAnalyzer.Default, NewsAnalyzer.Default.Analyze(Generator.Endless(seed, 1 << 20)));

    /// <summary>Texts that the real bounds are, or once were, too small for: of lines, and of characters.</summary>
    [Theory]
    [InlineData("One was killed.\u2028 Two said so.", 1100)]
    [InlineData("\u000C\u2000\bAnna Lind\u202A", 2500)]
    public void A_piece_again_and_again_is_cleaned_once(string piece, int times) =>
        AnalysisInvariants.FindsTheSame(NewsAnalyzer.Default, NewsAnalyzer.Default.Analyze(string.Concat(Enumerable.Repeat(piece, times))));

    [Fact]
    public void A_text_that_does_not_settle_keeps_its_lines_and_says_so()
    {
        var cleaner = new ArticleCleaner { MostRounds = 0 };
        const string Raw = "The water board of Carrow closed two wells on Friday.\n\nPhoto: Carrow Herald\n\nTests had found traces of solvent in both, the board&#39;s head said.\n";
        CleaningResult result = cleaner.Analyze(Raw);
        Assert.Equal(Raw.Replace("&#39;", "'", StringComparison.Ordinal), result.Clean.Text);
        Assert.All(result.Lines, line => Assert.True(line.IsKept));
        Assert.Equal([DiagnosticCodes.Unsettled], result.Diagnostics.Select(d => d.Code));
        Assert.DoesNotContain("Herald", ArticleCleaner.Default.Clean(Raw).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Repairing_twice_equals_once_at_any_bound(int bound)
    {
        int unsettled = 0;
        for (long seed = 0; seed < 4000; seed++)
        {
            string raw = Generator.Make(seed), once = CharacterRepair.Run(raw, CleaningOptions.Default, bound).Text;
            Assert.Equal(once, CharacterRepair.Run(once, CleaningOptions.Default, bound).Text);
            unsettled += string.Equals(once, raw, StringComparison.Ordinal) && !string.Equals(once, CharacterRepair.Run(raw, CleaningOptions.Default).Text, StringComparison.Ordinal) ? 1 : 0;
        }

        Assert.True(unsettled > 0, "no text reaches the bound");
    }
}
