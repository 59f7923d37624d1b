namespace NewsText.Tests.Casualties;

public class FrameTests
{
    [Theory]
    [InlineData("Masked men took 30 passengers hostage.", "abducted 30")]
    [InlineData("The raiders marched 25 farmers into the forest.", "abducted 25")]
    [InlineData("The derailment cost eight workers their lives.", "killed 8")]
    [InlineData("The battalion lost three soldiers.", "killed 3")]
    [InlineData("Shelling drove some 900 villagers out of their homes.", "displaced 900")]
    [InlineData("Detectives took four men into custody.", "detained 4")]
    [InlineData("Neighbours pulled six tenants from the rubble.", "rescued 6")]
    [InlineData("Nurses treated 18 pupils for smoke inhalation.", "injured 18")]
    [InlineData("The regiment lost two officers to a rival.")]
    [InlineData("The store lost two managers.")]
    public void A_verb_and_what_follows_the_people(string text, params string[] expected) => Assert.Equal(expected, Figures.Brief(text));

    [Theory]
    [InlineData("Among the dead were two cooks and a nurse.", "killed 2", "killed 1")]
    [InlineData("The victims who drowned were three brothers.", "killed 3")]
    [InlineData("The raid left two guards and a farmer dead.", "killed 2", "killed 1")]
    [InlineData("All 48 passengers and crew were killed.", "killed 48")]
    [InlineData("Neither driver was injured.", "injured 0")]
    [InlineData("Divers rescued nine hostages.", "rescued 9")]
    [InlineData("Clinics recorded 85 cases of acute diarrhoea.", "sick 85")]
    [InlineData("The province reported 12 new cases of cholera.", "sick 12")]
    [InlineData("The court heard 12 new cases of fraud.")]
    [InlineData("Three deputies were missing from the vote.")]
    [InlineData("The keeper died a thousand deaths.")]
    [InlineData("Police found the body of a man, 31, near the canal.", "killed 1")]
    [InlineData("Three more bodies were pulled from the rubble.", "killed 3")]
    public void Constructions(string text, params string[] expected) => Assert.Equal(expected, Figures.Brief(text));

    [Fact]
    public void Feared_drowned_is_a_hedged_death()
    {
        CasualtyFigure figure = Assert.Single(Figures.Of("At least 15 migrants are feared drowned.").Figures);
        Assert.Equal((Outcome.Killed, CasualtyStatus.Hedged), (figure.Outcome, figure.Status));
    }

    [Fact]
    public void A_rival_total_widens_the_range_and_leaves_the_best()
    {
        OutcomeSummary summary = Figures.Of("A bomb killed 31 people. The governor put the death toll at 24.").Summary[Outcome.Killed];
        Assert.Equal((24L, 31L, 31L), (summary.Low, summary.Best, summary.High));
    }

    [Fact]
    public void A_withdrawn_figure_stays_out()
    {
        OutcomeSummary summary = Figures.Of("The paper wrote erroneously that 19 people had died. The fire killed 17 people.").Summary[Outcome.Killed];
        Assert.Equal((17L, 17L, 17L), (summary.Low, summary.Best, summary.High));
    }
}
