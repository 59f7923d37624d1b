namespace NewsText.Tests.Attributions;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("BRANNOCK, Ireland, May 3 (Coast Press) - ")]
    [InlineData("BRANNOCK (CP) — ")]
    [InlineData("BRANNOCK, Kerry — ")]
    [InlineData("Brannock, Ireland (Coast Press) -- ")]
    [InlineData("(BRANNOCK, Ireland) - ")]
    [InlineData("BRANNOCK: ")]
    public void A_dateline_belongs_to_no_statement(string dateline)
    {
        string text = dateline + "Two trawlers sank in the harbour overnight, the coastguard said.";
        Attribution found = Assert.Single(AttributionDetector.Default.Detect(text));
        Assert.Equal("Two trawlers sank in the harbour overnight", Assert.Single(found.Content).In(text).ToString());
        Assert.Equal("the coastguard", found.Source!.Value.In(text).ToString());
    }

    [Theory]
    [InlineData("The boats – two old trawlers – sank in the harbour", "The boats – two old trawlers – sank in the harbour")]
    [InlineData("Brannock - a town of nine pubs - lost its harbour wall", "Brannock - a town of nine pubs - lost its harbour wall")]
    public void A_dash_inside_a_clause_is_no_dateline(string clause, string content)
    {
        string text = clause + ", the coastguard said.";
        Attribution found = Assert.Single(AttributionDetector.Default.Detect(text));
        Assert.Equal(content, Assert.Single(found.Content).In(text).ToString());
    }

    [Fact]
    public void Labels_of_a_transcript_are_no_datelines()
    {
        const string text = "MARSH: Were you on the boat that night?\nTULLY: I was asleep in the cabin.";
        Assert.Equal(["MARSH", "TULLY"], AttributionDetector.Default.Detect(text).Select(a => a.Source!.Value.In(text).ToString()));
    }
}
