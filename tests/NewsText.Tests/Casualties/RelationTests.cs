namespace NewsText.Tests.Casualties;

public class RelationTests
{
    [Theory]
    [InlineData("Twelve people, including three children, were killed.", 1, CasualtyRelation.Subset)]
    [InlineData("Thirty people were hurt, two of them seriously.", 1, CasualtyRelation.Subset)]
    [InlineData("The blast killed 15 people, six of whom were women.", 1, CasualtyRelation.Subset)]
    [InlineData("Three more bodies were found, bringing the total to 64.", 0, CasualtyRelation.Increment)]
    [InlineData("Three more bodies were found, bringing the total to 64.", 1, CasualtyRelation.Toll)]
    [InlineData("The death toll rose to 118, up from 97.", 0, CasualtyRelation.Toll)]
    [InlineData("The death toll rose to 118, up from 97.", 1, CasualtyRelation.Background)]
    [InlineData("Nine people died in the fire. The nine people were killed by smoke.", 1, CasualtyRelation.Restatement)]
    [InlineData("Nine people died on Sunday. A fire in the same street killed 40 people in 1987.", 1, CasualtyRelation.Background)]
    [InlineData("Eleven people died. They included two nurses and a boy.", 1, CasualtyRelation.Subset)]
    public void Relation(string text, int figure, CasualtyRelation expected) => Assert.Equal(expected, Figures.Of(text).Figures[figure].Relation);

    [Fact]
    public void Subset_names_its_parent()
    {
        IReadOnlyList<CasualtyFigure> figures = Figures.Of("Twelve people, including three children, were killed.").Figures;
        Assert.Equal(figures[0].Id, figures[1].Parent);
    }

    [Fact]
    public void Toll_is_cumulative() => Assert.True(Figures.Of("The toll reached 45.").Figures[0].Cumulative);
}
