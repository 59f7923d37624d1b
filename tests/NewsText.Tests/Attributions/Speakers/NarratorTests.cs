namespace NewsText.Tests.Attributions.Speakers;

public class NarratorTests
{
    private const string Interview = "An interview with the glaciologist Ada Lind\n\nAda Lind, of Bergen, met reporter Bo Holm last week.\n\nDo [[you]] fear the thaw?\n\n[[I]] think about it every day, and [[we]] measure it.\n\n";

    [Fact]
    public void InAnInterviewWhoeversTurnItIs() =>
        Assert.All(Resolving.Run(Interview), draft => Assert.Equal("Ada Lind", draft.Speaker));

    [Fact]
    public void TheReporterAsks() =>
        Assert.Equal("Bo Holm", Resolving.Run(Interview + "And what do [[I]] tell my readers?")[^1].Speaker);

    [Theory]
    [InlineData("The case for trams\n\nBy Ada Lind\n\n[[I]] say no.", "Ada Lind")]
    [InlineData("Dear editor,\n\n[[I]] say no.\n\nAda Lind", "Ada Lind")]
    [InlineData("Ada Lind walked in.\n\n[[I]] say no.", null)]
    public void ElsewhereTheAuthorWhoSigns(string marked, string? expected) => Assert.Equal(expected, Resolving.Run(marked)[0].Speaker);

    [Fact]
    public void InsideAStatementItsSpeaker() =>
        Assert.Equal("Bo Holm", Resolving.Run("“[[1:I]] believe it,” said [[Bo Holm]].")[0].Speaker);
}
