namespace NewsText.Tests.Attributions;

public sealed class ClauseContentTests
{
    [Theory]
    [InlineData("The port authority said about 300 containers were lost.", "about 300 containers were lost")]
    [InlineData("Neighbours said between 10 and 12 workers were inside.", "between 10 and 12 workers were inside")]
    [InlineData("The navy said up to 90 sailors were on leave.", "up to 90 sailors were on leave")]
    [InlineData("At least 14 barges were damaged, the port authority said on Monday.", "At least 14 barges were damaged")]
    [InlineData("The ministry said masked men had entered the depot.", "masked men had entered the depot")]
    [InlineData("Police in Tarn say a second driver has come forward.", "a second driver has come forward")]
    public void The_content_is_the_whole_clause(string text, string content)
    {
        Attribution found = Assert.Single(AttributionDetector.Default.Detect(text));
        Assert.Equal(content, Assert.Single(found.Content).In(text).ToString());
    }
}
