namespace NewsText.Tests.Attributions.Speakers;

public class SpeakerTests
{
    [Fact]
    public void GroupsByNameWithAliases()
    {
        const string Text = "Mayor Ada Lind, Lind, she, a report";
        Attribution[] attributions =
        [
            Of(0, new TextSpan(0, 14), "Ada Lind", SourceType.Named),
            Of(1, new TextSpan(26, 34), null, SourceType.Document),
            Of(2, new TextSpan(16, 20), "Ada Lind", SourceType.Named),
            Of(3, new TextSpan(22, 25), "Ada Lind", SourceType.Pronoun),
        ];
        Speaker speaker = Assert.Single(Speaker.ListOf(Text, attributions));
        Assert.Equal("Ada Lind", speaker.Name);
        Assert.Equal(["Mayor Ada Lind", "Lind"], speaker.Aliases);
        Assert.Equal([0, 2, 3], speaker.Attributions.Select(a => a.Id));
    }

    [Fact]
    public void ADocumentListsItsSpeakers()
    {
        NewsDocument document = NewsAnalyzer.Default.Analyze("“We are ready,” said Ilse Brandt, the mayor.\n\n“It will hold,” Brandt said.");
        Speaker speaker = Assert.Single(document.Speakers);
        Assert.Equal("Ilse Brandt", speaker.Name);
        Assert.Equal(2, speaker.Attributions.Count);
    }

    private static Attribution Of(int id, TextSpan source, string? speaker, SourceType type) => new()
    {
        Id = id,
        Kind = AttributionKind.Indirect,
        Content = [],
        Source = source,
        Speaker = speaker,
        SourceType = type,
        Rule = "test",
        Confidence = 1,
    };
}
