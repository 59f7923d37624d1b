namespace NewsText.Tests.Casualties;

public class RelationTests
{
    [Theory]
    [InlineData("Eleven passengers, among them two babies, were killed.", 1, CasualtyRelation.Subset)]
    [InlineData("The crash injured 26 commuters, two of them badly.", 1, CasualtyRelation.Subset)]
    [InlineData("The blast killed 15 people, six of whom were women.", 1, CasualtyRelation.Subset)]
    [InlineData("Searchers found five more bodies, taking the toll to 38.", 0, CasualtyRelation.Increment)]
    [InlineData("Searchers found five more bodies, taking the toll to 38.", 1, CasualtyRelation.Toll)]
    [InlineData("The toll has climbed to 71 from 52 the night before.", 0, CasualtyRelation.Toll)]
    [InlineData("The toll has climbed to 71 from 52 the night before.", 1, CasualtyRelation.Background)]
    [InlineData("Nine tenants died on Tuesday. The nine tenants were killed by smoke.", 1, CasualtyRelation.Restatement)]
    [InlineData("Nine people died on Sunday. A fire in the same street killed 40 people in 1987.", 1, CasualtyRelation.Background)]
    [InlineData("Eleven people died. They included two nurses and a boy.", 1, CasualtyRelation.Subset)]
    [InlineData("Fourteen people died when a bus fell into a gorge. A passenger died in hospital.", 1, CasualtyRelation.Subset)]
    [InlineData("Fourteen people died when a bus fell into a gorge. A fifteenth passenger died in hospital.", 1, CasualtyRelation.Figure)]
    public void Relation(string text, int figure, CasualtyRelation expected) => Assert.Equal(expected, Figures.Of(text).Figures[figure].Relation);

    [Fact]
    public void Subset_names_its_parent()
    {
        IReadOnlyList<CasualtyFigure> figures = Figures.Of("Eleven passengers, among them two babies, were killed.").Figures;
        Assert.Equal(figures[0].Id, figures[1].Parent);
    }

    [Fact]
    public void Toll_is_cumulative() => Assert.True(Figures.Of("The toll reached 45.").Figures[0].Cumulative);
}
