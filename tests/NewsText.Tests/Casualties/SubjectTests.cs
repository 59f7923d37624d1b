namespace NewsText.Tests.Casualties;

public sealed class SubjectTests
{
    [Theory]
    [InlineData("All 31 pilgrims on board the coach were killed.", "All 31 pilgrims")]
    [InlineData("Nine sailors on board the trawler died when it capsized.", "Nine sailors")]
    public void The_vessel_behind_on_board_is_no_victim(string text, string figure)
    {
        CasualtyFigure found = Assert.Single(CasualtyExtractor.Default.Extract(text).Figures);
        Assert.Equal(figure, found.Span.In(text).ToString());
        Assert.Equal(Outcome.Killed, found.Outcome);
    }
}
