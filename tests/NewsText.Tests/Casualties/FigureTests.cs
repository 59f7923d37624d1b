namespace NewsText.Tests.Casualties;

public class FigureTests
{
    [Theory]
    [InlineData("Twelve miners were killed in the collapse.", "killed 12")]
    [InlineData("The collapse killed 12 miners and injured nine.", "killed 12", "injured 9")]
    [InlineData("A landslide hit the valley, killing at least seven people.", "killed 7..")]
    [InlineData("The avalanche left six dead and over 200 hurt.", "killed 6", "injured 201..")]
    [InlineData("Up to 35 anglers are missing.", "missing ..35")]
    [InlineData("The crush injured fewer than twenty fans.", "injured ..19")]
    [InlineData("Between 30 and 35 hikers were evacuated.", "displaced 30..35")]
    [InlineData("Some 2,500 villagers fled their homes.", "displaced 2500")]
    [InlineData("The drought displaced about 2.3 million herders.", "displaced 2300000")]
    [InlineData("Half a dozen divers drowned.", "killed 6")]
    [InlineData("More than two dozen soldiers died.", "killed 25..")]
    [InlineData("Dozens were arrested.", "detained 12..")]
    [InlineData("Tens of thousands of herders fled.", "displaced 10000..")]
    [InlineData("Several hundred protesters were detained.", "detained 300..")]
    [InlineData("Nobody in the crowd was wounded.", "injured 0")]
    [InlineData("The mine wounded not a single sailor.", "injured 0")]
    [InlineData("There were no deaths or injuries.", "killed 0", "injured 0")]
    [InlineData("A grandfather and his three sons drowned.", "killed 4")]
    [InlineData("The smoke killed a family of six.", "killed 6")]
    [InlineData("A colonel was killed by a mine.", "killed 1")]
    [InlineData("All 19 crew members were rescued.", "rescued 19")]
    [InlineData("Both referees were injured.", "injured 2")]
    [InlineData("Robbers shot dead three cashiers and injured a fourth.", "killed 3", "injured 1")]
    [InlineData("One guard was killed and another wounded.", "killed 1", "injured 1")]
    [InlineData("Soldiers dug out the bodies of five of the nine monks.", "killed 5")]
    [InlineData("The fire claimed 31 lives.", "killed 31")]
    [InlineData("An avalanche claimed the lives of two monks and an engineer.", "killed 2", "killed 1")]
    [InlineData("Raiders seized 18 pupils.", "abducted 18")]
    [InlineData("Ambulances took forty guests to hospital.", "hospitalised 40")]
    [InlineData("At least eight people are dead and five missing.", "killed 8..", "missing 5")]
    [InlineData("With 3 villagers and two police officers injured, the march ended.", "injured 3", "injured 2")]
    [InlineData("Mill roof collapse: 4 dead, 9 hurt", "killed 4", "injured 9")]
    [InlineData("Ten people, among them a child, were killed.", "killed 10", "killed 1")]
    [InlineData("Three people travelling in a car were killed.", "killed 3")]
    [InlineData("Two reporters, Ann Low and Bo Carr, were abducted.", "abducted 2")]
    [InlineData("The stampede injured forty-odd dancers.", "injured 40")]
    [InlineData("The quake forced 600 people to flee.", "displaced 600")]
    [InlineData("He said bodies, many bodies, lay there.", "killed 2..")]
    public void Reads_the_figures(string text, params string[] expected) => Assert.Equal(expected, Figures.Brief(text));

    [Theory]
    [InlineData("The committee killed the amendment after 35 delegates objected.")]
    [InlineData("The frost killed 600 sheep.")]
    [InlineData("The takeover cost 900 jobs.")]
    [InlineData("Judges called it a dead heat after 2,000 metres.")]
    [InlineData("The court handed two smugglers a death sentence.")]
    [InlineData("The engine died 40 kilometres from port.")]
    [InlineData("Some 20,000 fans watched in injury time.")]
    [InlineData("Four regulatory bodies met.")]
    [InlineData("In 2014 the firm hurt millions of borrowers with its fees.")]
    [InlineData("The plot was meant to kill 30 people.")]
    [InlineData("She can't hurt two people at once.")]
    [InlineData("The general thinks 5,000 raiders hold the pass.")]
    [InlineData("He died aged 45 on 12 May.")]
    [InlineData("One in four patients dies.")]
    [InlineData("Thousands of troops arrived with several hundred from the coast.")]
    public void Counts_nothing(string text) => Assert.Empty(Figures.Brief(text));

    [Fact]
    public void Span_leaves_out_the_quotation_mark_behind_the_number()
    {
        const string Text = "The agency wrote that \"dozens\" were hurt.";
        Assert.Equal("dozens", Assert.Single(Figures.Of(Text).Figures).Span.In(Text));
    }

    [Fact]
    public void Span_covers_the_figure_expression()
    {
        const string text = "In the north, at least 16 climbers were killed.";
        CasualtyFigure figure = Assert.Single(Figures.Of(text).Figures);
        Assert.Equal("at least 16 climbers", figure.Span.In(text));
        Assert.Equal("killed", figure.Cue!.Value.In(text));
        Assert.Equal("at least 16 climbers", figure.Victim!.Value.Text);
    }

    [Theory]
    [InlineData("Two soldiers were killed.", "soldier")]
    [InlineData("Two schoolchildren were killed.", "child")]
    [InlineData("Two policemen were killed.", "police")]
    [InlineData("Two militants were killed.", "militant")]
    [InlineData("Two photographers were killed.", "journalist")]
    [InlineData("Two nurses were killed.", "aid")]
    public void Group_comes_from_the_phrase(string text, string group) => Assert.Equal(group, Assert.Single(Figures.Of(text).Figures).Victim!.Value.Group);

    [Theory]
    [InlineData("Ten climbers may have died.", CasualtyStatus.Hedged)]
    [InlineData("Ten people are feared dead.", CasualtyStatus.Hedged)]
    [InlineData("The militia denied killing ten people.", CasualtyStatus.Denied)]
    [InlineData("The navy said its crew killed ten pirates.", CasualtyStatus.Reported)]
    [InlineData("Ten people were killed.", CasualtyStatus.Asserted)]
    public void Status(string text, CasualtyStatus status) => Assert.Equal(status, Assert.Single(Figures.Of(text).Figures).Status);

    [Fact]
    public void Hypothetical_figures_come_only_on_request()
    {
        const string text = "The collapse could have killed 90 spectators.";
        Assert.Empty(Figures.Of(text).Figures);
        var extractor = new CasualtyExtractor(new CasualtyOptions { IncludeHypothetical = true });
        CasualtyReport report = extractor.ExtractSentence(text);
        Assert.Equal(CasualtyStatus.Hypothetical, Assert.Single(report.Figures).Status);
        Assert.Empty(report.Summary);
    }

    [Fact]
    public void Vague_words_come_from_one_table()
    {
        var extractor = new CasualtyExtractor(new CasualtyOptions
        {
            VagueQuantities = new Dictionary<string, CountRange>(StringComparer.Ordinal) { ["dozens"] = new(24, 99, true) },
        });
        Assert.Equal("killed 24..99", Figures.Brief(Assert.Single(extractor.ExtractSentence("Dozens were killed.").Figures)));
        Assert.Empty(extractor.ExtractSentence("Scores were killed.").Figures);
    }

    [Fact]
    public void All_but_some_is_no_figure() => Assert.Empty(Figures.Of("The company said all but 19 had been rescued.").Figures);
}
