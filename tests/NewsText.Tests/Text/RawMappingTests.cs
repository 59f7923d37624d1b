using NewsText.Text;

namespace NewsText.Tests.Text;

public sealed class RawMappingTests
{
    private const string Raw = "“We saw \nA quay at dusk\nnothing,” he said.";

    [Fact]
    public void A_content_is_split_around_what_cleaning_took_out()
    {
        NewsDocument document = Map(EditKind.Caption);
        Assert.Equal(["“We saw", "nothing,”"], document.Attributions[0].Content.Select(c => c.In(Raw).ToString()));
    }

    [Fact]
    public void A_content_is_whole_where_characters_were_mended()
    {
        NewsDocument document = Map(EditKind.Repair);
        Assert.Equal("“We saw \nA quay at dusk\nnothing,”", Assert.Single(document.Attributions[0].Content).In(Raw).ToString());
    }

    private static NewsDocument Map(EditKind kind)
    {
        int start = Raw.IndexOf("\nA quay", StringComparison.Ordinal), end = Raw.IndexOf("nothing", StringComparison.Ordinal);
        CleanText clean = CleanText.Create(Raw, [new Edit(new TextSpan(start, end), kind, "", "test", 1)]);
        var statement = new Attribution { Id = 0, Kind = AttributionKind.Direct, Content = [new TextSpan(0, clean.Text.IndexOf(" he", StringComparison.Ordinal))], Rule = "test", Confidence = 1 };
        return RawMapping.ToDocument(clean, [], [statement], CasualtyReport.Empty, []);
    }
}
