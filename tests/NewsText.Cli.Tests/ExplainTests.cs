using NewsText.Cli.Explain;

namespace NewsText.Cli.Tests;

public class ExplainTests
{
    [Theory]
    [InlineData("attribution.source-cue", "The source, then the reporting words, then what was said.")]
    [InlineData("attribution.source-cue-that", "The source, then the reporting words, then what was said, with a that-clause.")]
    [InlineData("attribution.source-cue-object-infinitive", "The source, then the reporting words, then what was said, with an object and an infinitive.")]
    [InlineData("repair.not-yet-known", "Damaged characters or spacing, mended.")]
    [InlineData("nothing.known", "")]
    public void A_rule_is_explained_in_one_line(string rule, string meaning) => Assert.Equal(meaning, RuleBook.MeaningOf(rule));

    [Fact]
    public void Every_rule_that_the_seeds_call_on_has_a_meaning()
    {
        string folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "seeds")))
            folder = Path.GetDirectoryName(folder)!;
        ToolRun run = ToolRun.With("", "analyze", Path.Combine(folder, "seeds"), "--explain");
        string[] unexplained = [.. run.Lines.Select((_, i) => run.Json(i)).SelectMany(r => r.GetProperty("explanations").EnumerateArray())
            .Where(e => e.GetProperty("meaning").GetString()!.Length == 0).Select(e => e.GetProperty("rule").GetString()!).Distinct()];

        Assert.True(run.Lines.Length > 10);
        Assert.Empty(unexplained);
    }
}
