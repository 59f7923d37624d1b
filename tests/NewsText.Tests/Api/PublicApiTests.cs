namespace NewsText.Tests;

public class PublicApiTests
{
    /// <summary>A change of the public API is a decision: look at the diff, then run with NEWSTEXT_APPROVE=1 to write the file.</summary>
    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        string path = Repository.PathTo("tests", "NewsText.Tests", "Api", "PublicApi.approved.txt");
        string actual = PublicApi.Of(typeof(NewsAnalyzer).Assembly);
        if (Environment.GetEnvironmentVariable("NEWSTEXT_APPROVE") == "1")
            File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual, ignoreLineEndingDifferences: true);
    }
}
