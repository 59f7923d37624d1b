using Xunit;

namespace NewsText.Tests.Attributions;

/// <summary>One case a line: text, then source | cue | content parts parted by ##. Several expected statements are parted by //.</summary>
public class AttributionDetectorTests
{
    [Theory]
    // Orders of source, cue and content.
    [InlineData("The harbour office said on Monday that the ferry would sail again.", "The harbour office | said | that the ferry would sail again")]
    [InlineData("Mara Lind said the bridge was safe.", "Mara Lind | said | the bridge was safe")]
    [InlineData("The bridge is safe, Mara Lind said.", "Mara Lind | said | The bridge is safe")]
    [InlineData("“The bridge is safe,” Mara Lind said.", "Mara Lind | said | “The bridge is safe,”")]
    [InlineData("“The bridge is safe,” said Mara Lind, an engineer from Oslo.", "Mara Lind, an engineer from Oslo | said | “The bridge is safe,”")]
    [InlineData("“The bridge,” Lind said, “is safe.”", "Lind | said | “The bridge,” ## “is safe.”")]
    [InlineData("“The bridge is safe,” Lind said. “Nobody needs to worry.”", "Lind | said | “The bridge is safe,” ## “Nobody needs to worry.”")]
    [InlineData("“Is the bridge safe?” Lind asked.", "Lind | asked | “Is the bridge safe?”")]
    [InlineData("Lind, 43, a mother of two, told reporters in Oslo that the bridge was safe.", "Lind, 43, a mother of two | told | that the bridge was safe")]
    [InlineData("The ferry, two sailors said, will not sail this week.", "two sailors | said | The ferry ## will not sail this week")]
    [InlineData("According to the harbour office, the ferry sank within minutes.", "the harbour office | According to | the ferry sank within minutes")]
    [InlineData("The ferry sank within minutes, according to the harbour office.", "the harbour office | according to | The ferry sank within minutes")]
    // Other frames.
    [InlineData("The union promised to call off the strike.", "The union | promised | to call off the strike")]
    [InlineData("The clerk denied taking the money.", "The clerk | denied | taking the money")]
    [InlineData("The mayor criticized the plan in an interview.", "The mayor | criticized | the plan")]
    [InlineData("The mayor urged residents to stay at home.", "The mayor | urged | residents to stay at home")]
    [InlineData("The mayor did not say whether the school would open.", "The mayor | did not say | whether the school would open")]
    [InlineData("The paper quoted a nurse as saying that the ward was full.", "a nurse | as saying | that the ward was full")]
    [InlineData("Lind's claim that the bridge was safe surprised the council.", "Lind | claim | that the bridge was safe")]
    [InlineData("The strike, which the mayor said was illegal, goes on.", "the mayor | said | which ## was illegal")]
    [InlineData("He went on to say the bridge was safe.", "He | went on to say | the bridge was safe")]
    // Several in one sentence.
    [InlineData("The guild rejected the plan and said its pilots could wait.", "The guild | rejected | the plan // The guild | said | its pilots could wait")]
    [InlineData("The road is open, Lind said, adding that drivers should take care.", "Lind | said | The road is open // Lind | adding | that drivers should take care")]
    // Lines.
    [InlineData("HOST: Will the bridge open?\nLIND: It will open in May.", "HOST | : | Will the bridge open? // LIND | : | It will open in May")]
    [InlineData("“Nobody warned us.”\n— Mara Lind, engineer", "Mara Lind, engineer | — | “Nobody warned us.”")]
    [InlineData("Lind replied:\n\n“Nobody warned us.”", "Lind | replied | “Nobody warned us.”")]
    public void Finds_source_cue_and_content(string text, string expected)
    {
        IEnumerable<string> found = AttributionDetector.Default.Detect(text).Where(a => a.Parent is null)
            .Select(a => $"{a.Source?.In(text)} | {a.Cue?.In(text)} | {string.Join(" ## ", a.Content.Select(c => c.In(text)))}");
        Assert.Equal(expected.Split(" // ").Order(), found.Order());
    }

    [Theory]
    [InlineData("Her essay “Salt and Rope” sold out.")]
    [InlineData("The so-called “sugar tax” starts in June.")]
    [InlineData("It goes without saying that winters are cold here.")]
    [InlineData("The band released a song called “Dust” on Friday.")]
    [InlineData("The album was released in March.")]
    public void Reports_nothing_where_nobody_speaks(string text) => Assert.Empty(AttributionDetector.Default.Detect(text));

    [Fact]
    public void A_statement_inside_another_has_a_parent()
    {
        const string text = "Lind said a diver had told him the rope was cut.";
        IReadOnlyList<Attribution> found = AttributionDetector.Default.Detect(text);
        Assert.Equal(2, found.Count);
        Assert.Null(found[0].Parent);
        Assert.Equal(0, found[1].Parent);
        Assert.Equal("the rope was cut", found[1].Content[0].In(text));
    }

    [Fact]
    public void A_quotation_over_paragraphs_is_one_statement_with_a_part_each()
    {
        const string text = "Lind said: “The water came at night.\n\n“Nobody was awake.\n\n“Then the wall fell.”\n\nThe town is quiet now.";
        Attribution found = Assert.Single(AttributionDetector.Default.Detect(text));
        Assert.Equal(["“The water came at night.", "“Nobody was awake.", "“Then the wall fell.”"], found.Content.Select(c => c.In(text)));
        Assert.Equal(AttributionKind.Direct, found.Kind);
    }

    [Theory]
    [InlineData("Lind said it was “a farce” from the start.", AttributionKind.Mixed)]
    [InlineData("Lind said it was a farce.", AttributionKind.Indirect)]
    [InlineData("“A farce,” Lind said.", AttributionKind.Direct)]
    public void The_kind_follows_the_marks(string text, AttributionKind kind) => Assert.Equal(kind, Assert.Single(AttributionDetector.Default.Detect(text)).Kind);

    [Fact]
    public void A_denial_is_negated() => Assert.True(Assert.Single(AttributionDetector.Default.Detect("The clerk denied taking the money.")).Negated);

    [Fact]
    public void Beliefs_are_found_on_request()
    {
        const string text = "Lind believes that the wall will hold.";
        Assert.Empty(AttributionDetector.Default.Detect(text));
        Assert.Single(new AttributionDetector(new AttributionOptions { IncludeBeliefs = true }).Detect(text));
    }
}
