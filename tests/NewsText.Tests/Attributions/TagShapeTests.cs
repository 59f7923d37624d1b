namespace NewsText.Tests.Attributions;

/// <summary>Who says what in one sentence, over the shapes that a tag and its content take.</summary>
public sealed class TagShapeTests
{
    [Theory]
    [InlineData("The mayor said he and Otter disagree on the bridge.", "The mayor", "he and Otter disagree on the bridge")]
    [InlineData("The clerk said having the road closed puts the town at risk.", "The clerk", "having the road closed puts the town at risk")]
    [InlineData("The clerk said because the road is closed, the bus will not run.", "The clerk", "because the road is closed, the bus will not run")]
    [InlineData("As the Bergen Times reported, the firm paid 5,000 crowns.", "the Bergen Times", "the firm paid 5,000 crowns")]
    [InlineData("The minister made it clear that the road would stay closed.", "The minister", "that the road would stay closed")]
    [InlineData("The minister called Wednesday for Judge Otter to resign.", "The minister", "Judge Otter to resign")]
    [InlineData("Ann Otter called Moss a \"reckless driver.\"", "Ann Otter", "Moss a \"reckless driver.\"")]
    [InlineData("The army said late on Wednesday that it had left the port.", "The army", "that it had left the port")]
    [InlineData("The judge asked Mr. Moss who had kept the keys.", "The judge", "who had kept the keys")]
    [InlineData("The officer said that the shed had held weapons, but gave no evidence.", "The officer", "that the shed had held weapons")]
    [InlineData("The plan would split the town in two, forcing families to move, said Ann Otter, a lawyer.", "Ann Otter, a lawyer", "The plan would split the town in two, forcing families to move")]
    [InlineData("“This is a robbery, and we pay for it,” said Per Moss, an analyst.", "Per Moss, an analyst", "“This is a robbery, and we pay for it,”")]
    [InlineData("• A guard was killed, police say", "police", "A guard was killed")]
    public void Tag_and_content_are_found(string text, string source, string content)
    {
        Attribution found = Assert.Single(AttributionDetector.Default.Detect(text));
        Assert.Equal(source, found.Source!.Value.In(text).ToString());
        Assert.Equal(content, Assert.Single(found.Content).In(text).ToString());
    }

    [Theory]
    [InlineData("Some 40 percent of the residents polled said they would move.", "Some 40 percent of the residents polled")]
    [InlineData("People close to the governor say the budget is dead.", "People close to the governor")]
    [InlineData("Otter, during a visit to Bergen, Norway, said the bridge would be rebuilt.", "Otter, during a visit to Bergen, Norway")]
    [InlineData("A note posted on its Web channel said that nine boats had sunk.", "A note posted on its Web channel")]
    [InlineData("A Coast Services observer in the region, who would not be named because he was not allowed to brief reporters, said he had seen nine boats.", "A Coast Services observer in the region, who would not be named because he was not allowed to brief reporters")]
    public void The_source_is_the_whole_phrase(string text, string source) =>
        Assert.Contains(AttributionDetector.Default.Detect(text), found => found.Source?.In(text).ToString() == source);

    [Theory]
    [InlineData("Moss saw the states that have no coast.")]
    [InlineData("The firm did not respond to a request for comment.")]
    [InlineData("The guide, who is not being named for safety reasons, left.")]
    public void Nothing_is_said(string text) => Assert.Empty(AttributionDetector.Default.Detect(text));

    [Fact]
    public void The_first_of_three_marks_closes_the_inner_quotation()
    {
        const string Text = "''He told us, 'Wait for the boat,''' Mr. Moss said. ''We waited.''";
        Attribution found = AttributionDetector.Default.Detect(Text)[0];
        Assert.Equal("Mr. Moss", found.Source!.Value.In(Text).ToString());
        Assert.Equal(["''He told us, 'Wait for the boat,'''", "''We waited.''"], found.Content.Select(part => part.In(Text).ToString()));
    }

    [Fact]
    public void A_quoted_predicate_goes_on_with_the_statement_before()
    {
        const string Text = "Ann Otter said the men were armed. The gang “acted as one and took orders from abroad”.";
        IReadOnlyList<Attribution> found = AttributionDetector.Default.Detect(Text);
        Assert.Equal(2, found.Count);
        Assert.Equal("The gang “acted as one and took orders from abroad”", Assert.Single(found[1].Content).In(Text).ToString());
        Assert.Null(found[1].Cue);
        Assert.Equal("Ann Otter", found[1].Speaker);
    }
}
