namespace NewsText.Tests.Cleaning.Repair;

public class LookAlikeRepairTests
{
    [Theory]
    [InlineData("Тhe council met again.", "The council met again.")]
    [InlineData("The cоuncil mеt аgain in Wаrsaw.", "The council met again in Warsaw.")]
    [InlineData("Several rυles were broken, οf course.", "Several rules were broken, of course.")]
    [InlineData("The Hａrbour board ｍet.", "The Harbour board met.")]
    [InlineData("It was over. А second vote will follow in the spring.", "It was over. A second vote will follow in the spring.")]
    public void Doubles_of_Latin_letters_are_restored(string raw, string expected) => Assert.Equal(expected, Mend.Text(raw));

    [Theory]
    [InlineData("The bank ВТБ and the operator МТС said nothing on Monday.")]
    [InlineData("Kappa Δelta Σigma is painted on the house by the lake.")]
    [InlineData("The Ωmega watch and the µTorrent program were both sold.")]
    [InlineData("Levels of TNFα and IFNγ rose in the mice, the authors found.")]
    [InlineData("Москва и область: сор, рот, нас.")]
    [InlineData("ＮＨＫは今朝、伝えた。")]
    public void Words_of_other_scripts_stay(string text) => Assert.Equal(text, Mend.Text(text));

    [Fact]
    public void Ligatures_are_parted() => Assert.Equal("five officers in the affair", Mend.Text("ﬁve oﬃcers in the aﬀair"));

    [Fact]
    public void An_edit_is_one_letter()
    {
        Edit edit = Assert.Single(Mend.Run("a cоuncil").Edits);
        Assert.Equal((new TextSpan(3, 4), "o", "repair.look-alike"), (edit.Span, edit.Replacement, edit.Rule));
    }
}
