using System.Text;

namespace NewsText.Tests.Robustness;

/// <summary>Texts that once broke an invariant, each cut down to what it needs.</summary>
public class CrasherTests
{
    [Theory]
    [InlineData("1997. Besides her son she is survived by two daughters.")] // a number at the very start before a stop
    [InlineData(", two, she died")] // an apposition without a phrase before it
    [InlineData("\u2028\uFFFC,\u0093 injured two,\u2028 dead she died")]
    [InlineData("ANN: t.\nLEE: ?“te.“s")] // a quotation inside a turn of a transcript that holds it already
    [InlineData("The tax rose by 10.5 percent and 12 people were killed in 2009.")] // four characters that are no year
    [InlineData("About 10,0.kill 1")]
    public void Are_analysed(string raw) => AnalysisInvariants.Check(NewsAnalyzer.Default, raw);

    [Theory]
    [InlineData("a \u061C\u2069\u2066 b")] // a bidirectional mark is no letter that another one could belong to
    public void Are_cleaned_once(string raw) => AnalysisInvariants.CleansOnce(ArticleCleaner.Default, raw);

    /// <summary>A text that ends where a hearer or an object should follow, at every count of tokens: the arrays over tokens are as long as one of them.</summary>
    [Theory]
    [InlineData("Lind asked")]
    [InlineData("Lind spoke")]
    [InlineData("Lind spoke to")]
    [InlineData("Lind spoke with")]
    [InlineData("Lind told him")]
    [InlineData("Lind talked to the board")]
    [InlineData("Lind ruled out")]
    [InlineData("Lind pointed out")]
    [InlineData("“It held,” Lind said, but ruled out")]
    public void A_text_may_end_behind_a_reporting_word(string ending)
    {
        Exception? thrown = null;
        var thread = new Thread(() =>
        {
            var text = new StringBuilder(ending);
            for (int tokens = 0; tokens < 300 && thrown is null; tokens++)
            {
                thrown = Record.Exception(() => AttributionDetector.Default.Detect(text.ToString()));
                text.Insert(0, "Go\n\n");
            }
        });
        thread.Start(); // which keeps no longer arrays from before
        thread.Join();
        Assert.Null(thrown);
    }
}
