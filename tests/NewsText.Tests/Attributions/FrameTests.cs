namespace NewsText.Tests.Attributions;

/// <summary>What the frames and traits of reporting words let stand as cue, source and content.</summary>
public sealed class FrameTests
{
    [Theory]
    [InlineData("Her claim that the dam was safe angered the valley.", "Her", "claim", "that the dam was safe")]
    [InlineData("The board issued a warning about the weir.", "The board", "issued a warning about", "the weir")]
    [InlineData("His pledge to reopen the mine was cheered.", "His", "pledge", "to reopen the mine")]
    [InlineData("Reporters asked him about the strike.", "Reporters", "asked", "the strike")]
    [InlineData("She talked to the board about the leak.", "She", "talked", "the leak")]
    [InlineData("The dam had cracked, as the paper reported in May.", "the paper", "reported", "The dam had cracked")]
    [InlineData("It's a trend Hull said could last.", "Hull", "said", "a trend|could last")]
    [InlineData("The firm, which the ministry says had the lowest wages, closed.", "the ministry", "says", "which|had the lowest wages")]
    [InlineData("He says farmers undersell their milk.", "He", "says", "farmers undersell their milk")]
    [InlineData("About half of the nurses said they were tired.", "About half of the nurses", "said", "they were tired")]
    [InlineData("The army declined to say how many were missing.", "The army", "declined", "to say how many were missing")]
    [InlineData("Hull said the weir was gone, the Gazette reported in 1991.", "the Gazette", "reported", "Hull said the weir was gone")]
    [InlineData("In the words of the coach, Mara Holt, “we lost it ourselves.”", "the coach, Mara Holt", "In the words of", "“we lost it ourselves.”")]
    [InlineData("“The coast has not failed the town,” she mocks.", "she", "mocks", "“The coast has not failed the town,”")]
    [InlineData("“Who will pay for the new weir?” Holt pressed.", "Holt", "pressed", "“Who will pay for the new weir?”")]
    [InlineData("Fans chanted “Thank you, captain” as he walked off.", "Fans", "chanted", "“Thank you, captain”")]
    [InlineData("Riders attacked two hamlets at dawn, killing nine men, herders said.", "herders", "said", "Riders attacked two hamlets at dawn, killing nine men")]
    [InlineData("The clerk said the walls would hold - a claim that few believe.", "The clerk", "said", "the walls would hold")]
    [InlineData("The spokesman of the state police command, Musa Garba, confirmed the raid.", "The spokesman of the state police command, Musa Garba", "confirmed", "the raid")]
    public void Outermost_statement(string text, string source, string cue, string content)
    {
        Attribution found = Assert.Single(AttributionDetector.Default.Detect(text), a => a.Parent is null);
        Assert.Equal(source, found.Source!.Value.In(text).ToString());
        Assert.Equal(cue, found.Cue!.Value.In(text).ToString());
        Assert.Equal(content, string.Join('|', found.Content.Select(part => part.In(text).ToString())));
    }

    [Theory]
    [InlineData("Voters called police.")]
    [InlineData("Gunmen attacked three villages overnight.")]
    [InlineData("A car bomb blasted a market in the capital.")]
    [InlineData("Shells hammered the northern suburbs.")]
    [InlineData("The flood claimed the lives of nine farmers.")]
    [InlineData("The raid claimed 12 lives.")]
    [InlineData("The driver waited before calling an ambulance.")]
    [InlineData("The search would go on “for as long as there is hope”.")]
    [InlineData("Crowds waved “Free Town” signs.")]
    [InlineData("A nurse asked not to be named.")]
    public void Nothing_is_said(string text) => Assert.Empty(AttributionDetector.Default.Detect(text));

    [Theory]
    [InlineData("“We are tired,” said a nurse who asked not to be identified.")]
    [InlineData("One of them, who was not authorised to speak, said the tower had stood empty.")]
    public void A_source_that_stays_unnamed_is_anonymous(string text) => Assert.True(Assert.Single(AttributionDetector.Default.Detect(text)).Anonymous);

    [Fact]
    public void Withholding_negates()
    {
        Attribution found = Assert.Single(AttributionDetector.Default.Detect("She refused to say whether she would stand again."));
        Assert.True(found.Negated);
    }

    [Theory]
    [InlineData("“It is late,” Otter said. “We have three weeks at best” for the whole job.", 2)]
    [InlineData("“It is late,” Otter said. He looked at the map. “We have three weeks.”", 2)]
    public void A_quotation_goes_on_in_its_paragraph(string text, int parts) => Assert.Equal(parts, Assert.Single(AttributionDetector.Default.Detect(text)).Content.Count);

    [Fact]
    public void A_quotation_without_a_tag_is_the_last_subject_s()
    {
        const string Text = "“It stinks,” said Maria Lopez, a waitress. Her neighbour, retired plumber Ed Kowalski, agreed. “I would not give it to my dog.”";
        IReadOnlyList<Attribution> found = AttributionDetector.Default.Detect(Text);
        Assert.Equal(["Maria Lopez", "Ed Kowalski"], found.Select(a => a.Speaker));
        Assert.Equal("agreed", found[1].Cue!.Value.In(Text).ToString());
    }

    [Theory]
    [InlineData("The ferry sank off Carra, the coast guard said on Friday.", null)]
    [InlineData("Its former tuner, Peter Lyle, told the court he had lied.", "Peter Lyle")]
    [InlineData("One of them, Eleni Kostas, said they had watched.", "Eleni Kostas")]
    [InlineData("A survivor, 14-year-old Mirela Dant, said the brakes had failed.", "Mirela Dant")]
    public void The_name_in_apposition_speaks(string text, string? speaker)
    {
        string? found = Assert.Single(AttributionDetector.Default.Detect(text), a => a.Parent is null).Speaker;
        if (speaker is null)
            Assert.NotEqual("Carra", found);
        else
            Assert.Equal(speaker, found);
    }
}
