namespace NewsText.Tests.Attributions;

public sealed class SourceTests
{
    [Theory]
    [InlineData("Four barges broke loose and struck the bridge, firemen and harbour officials said on Sunday.", "firemen and harbour officials")]
    [InlineData("Mourners gathered outside the chapel said that the priest had been warned.", "Mourners gathered outside the chapel")]
    [InlineData("Ines Kolb, whose son Piet, 12, was on the ferry, said she had waited all night.", "Ines Kolb, whose son Piet, 12, was on the ferry")]
    [InlineData("A diver in the team, who had no leave to speak, said he had seen two cars.", "A diver in the team, who had no leave to speak")]
    public void The_source_is_whole(string text, string source)
    {
        Attribution found = Assert.Single(AttributionDetector.Default.Detect(text));
        Assert.Equal(source, found.Source!.Value.In(text).ToString());
    }
}
