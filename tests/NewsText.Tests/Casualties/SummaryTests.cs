namespace NewsText.Tests.Casualties;

public class SummaryTests
{
    [Theory]
    [InlineData("Twelve people were killed.", 12L, 12L, 12L)]
    [InlineData("Fighting killed 30 militants, four civilians and two soldiers.", 36L, 36L, 36L)]
    [InlineData("Six people were killed. The death toll has risen to 11.", 11L, 11L, 11L)]
    [InlineData("Eleven passengers, among them two babies, were killed.", 11L, 11L, 11L)]
    [InlineData("Nine people died. Elsewhere, three more people were killed.", 12L, 12L, 12L)]
    [InlineData("More than 30 people were killed.", 30L, 30L, null)]
    [InlineData("Two men were kidnapped and later killed.", 2L, 2L, 2L)]
    [InlineData("Four people were shot and one of them died.", 1L, 1L, 1L)]
    [InlineData("A gunman killed five shoppers. The five shoppers were killed on Sunday.", 5L, 5L, 5L)]
    public void Killed(string text, long? low, long? best, long? high)
    {
        OutcomeSummary summary = Figures.Of(text).Summary[Outcome.Killed];
        Assert.Equal((low, best, high), (summary.Low, summary.Best, summary.High));
    }

    [Theory]
    [InlineData("Twelve people were taken to hospital after the bomb went off.")]
    [InlineData("The bomb could have killed 90 spectators. Twelve people were taken to hospital.")] // the first figure is left out
    public void After_violence_those_taken_to_hospital_are_injured(string text) =>
        Assert.Equal(12, CasualtyExtractor.Default.Extract(text).Summary[Outcome.Injured].Best);

    [Fact]
    public void Conflicts_are_kept_and_never_averaged()
    {
        OutcomeSummary summary = Figures.Of("The ministry said 12 people had died. The rebels said 40 people had been killed.").Summary[Outcome.Killed];
        Assert.Equal((12L, 12L, 40L, 2), (summary.Low, summary.Best, summary.High, summary.Sources));
    }

    [Theory]
    [InlineData("The army said 27 villagers had died. Residents said 19 people had died.", 19L, 27L, 27L)]
    [InlineData("Toll in quake passes 300\n\nThe death toll has risen to 312.", 312L, 312L, 312L)]
    [InlineData("Officials say 43 people were killed, but a village chief said 67 people had been killed.", 43L, 43L, 67L)]
    public void Later_claims_widen_the_range_or_make_it_precise(string text, long low, long best, long high)
    {
        OutcomeSummary summary = CasualtyExtractor.Default.Extract(text).Summary[Outcome.Killed];
        Assert.Equal((low, best, high), (summary.Low, summary.Best, summary.High));
    }

    [Theory]
    [InlineData("The collapse could have killed 90 spectators.")]
    [InlineData("The militia denied killing ten people.")]
    public void What_did_not_happen_is_absent(string text) => Assert.Empty(Figures.Of(text).Summary);

    [Fact]
    public void The_dead_are_not_counted_as_abducted_too() =>
        Assert.DoesNotContain(Outcome.Abducted, Figures.Of("Two men were kidnapped and later killed.").Summary.Keys);

    [Fact]
    public void People_shot_count_as_injured_only_when_they_live()
    {
        CasualtyReport report = Figures.Of("Five people were shot, two fatally.");
        Assert.Equal(2, report.Summary[Outcome.Killed].Best);
        Assert.Equal(3, report.Summary[Outcome.Injured].Best);
    }
}
