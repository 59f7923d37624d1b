using System.Globalization;

namespace NewsText.Tests.Robustness;

public class DeterminismTests
{
    private const int Inputs = 1500;

    [Fact]
    public void Runs_and_threads_agree()
    {
        string[] expected = [.. Enumerable.Range(0, Inputs).Select(seed => Record(SeedArticles.Generator.Make(seed)))];
        var seen = new string[Inputs];
        Parallel.For(0, Inputs, seed => seen[Inputs - 1 - seed] = Record(SeedArticles.Generator.Make(Inputs - 1 - seed)));
        Assert.Equal(expected, seen);
    }

    [Fact]
    public void A_fresh_analyzer_agrees() =>
        Assert.All(Enumerable.Range(0, 300), seed =>
        {
            string raw = SeedArticles.Generator.Make(seed);
            Assert.Equal(Record(raw), NewsTextJson.Serialize(NewsTextJson.ToRecord(NewsAnalyzer.Create(new NewsTextOptions()).Analyze(raw))));
        });

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Cultures_agree(string name)
    {
        string[] expected = [.. Enumerable.Range(0, 400).Select(seed => Record(SeedArticles.Generator.Make(seed)))];
        string[] seen = [];
        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture(name);
            seen = [.. Enumerable.Range(0, 400).Select(seed => Record(SeedArticles.Generator.Make(seed)))];
        });
        thread.Start();
        thread.Join();
        Assert.Equal(expected, seen);
    }

    /// <summary>The culture, or where the runtime has no data of cultures one that writes numbers and dates as differently.</summary>
    private static CultureInfo Culture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.NumberFormat.NumberGroupSeparator = "’";
            odd.NumberFormat.NegativeSign = "−";
            odd.DateTimeFormat.DateSeparator = "·";
            return odd;
        }
    }

    private static string Record(string raw) => NewsTextJson.Serialize(NewsTextJson.ToRecord(NewsAnalyzer.Default.Analyze(raw)));
}
