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
}
