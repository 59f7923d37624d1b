namespace NewsText.Tests.Casualties;

public class ClaimantTests
{
    [Theory]
    [InlineData("The navy said its crew killed 17 pirates.", "The navy", "military")]
    [InlineData("Twelve people were killed, according to the health ministry.", "the health ministry", "medical")]
    [InlineData("Twelve people were killed, the mayor said.", "the mayor", "official")]
    [InlineData("Insurgents claimed to have wounded 25 guards.", "Insurgents", "perpetrator")]
    [InlineData("Dozens were wounded, said residents.", "residents", "witness")]
    [InlineData("According to state television, nine people died.", "state television", "media")]
    [InlineData("The observatory reported that 17 civilians had died.", "The observatory", "monitor")]
    public void Clause_names_the_claimant(string text, string source, string kind)
    {
        CasualtyFigure figure = Assert.Single(CasualtyExtractor.Default.Extract(text, [new Sentence(new TextSpan(0, text.Length), "test", 1)], []).Figures);
        Assert.Equal(source, figure.Source!.Value.Text);
        Assert.Equal(source, figure.Source.Value.Span.In(text));
        Assert.Equal(kind, figure.Source.Value.Kind);
        Assert.Equal(CasualtyStatus.Reported, figure.Status);
    }

    [Fact]
    public void Covering_attribution_beats_the_clause()
    {
        const string text = "“The police said nine people died,” the mayor told reporters.";
        var attribution = new Attribution
        {
            Id = 0,
            Kind = AttributionKind.Direct,
            Content = [new TextSpan(0, 35)],
            Source = new TextSpan(36, 45),
            Speaker = "Ann Low",
            Rule = "test",
            Confidence = 1,
        };
        CasualtyFigure figure = Assert.Single(CasualtyExtractor.Default.Extract(text, [new Sentence(new TextSpan(0, text.Length), "test", 1)], [attribution]).Figures);
        Assert.Equal(0, figure.Attribution);
        Assert.Equal("Ann Low", figure.Source!.Value.Text);
        Assert.Equal("official", figure.Source.Value.Kind);
    }

    [Fact]
    public void Text_itself_is_no_claimant() => Assert.Null(Assert.Single(Figures.Of("Nine people died.").Figures).Source);
}
