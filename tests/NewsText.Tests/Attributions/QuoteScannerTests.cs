using NewsText.Attributions;
using Xunit;

namespace NewsText.Tests.Attributions;

public class QuoteScannerTests
{
    [Theory]
    [InlineData("“One,” she said, “two.”", "“One,”", "“two.”")]
    [InlineData("\"One,\" she said, \"two.\"", "\"One,\"", "\"two.\"")]
    [InlineData("«Un», dit-il.", "«Un»")]
    [InlineData("''It is late,'' Lee said. ''Go home.''", "''It is late,''", "''Go home.''")]
    [InlineData("``Go home,'' Lee said.", "``Go home,''")]
    [InlineData("‘It’s the workers’ plan,’ she said.", "‘It’s the workers’ plan,’")]
    [InlineData("She called it 'a farce' on Monday.", "'a farce'")]
    [InlineData("The ‘90s weren't dull for the boys' club.")]
    [InlineData("He is 6'2\" tall and the board was 24\" wide.")]
    [InlineData("He called them “criminals“ and left.", "“criminals“")]
    [InlineData("“I told him ‘go,’” Lee said.", "“I told him ‘go,’”", "‘go,’")]
    [InlineData("\"We waited, \" Lee said.", "\"We waited, \"")]
    public void Finds_the_regions(string text, params string[] regions)
    {
        Assert.Equal(regions, Scan(text).Select(r => r.Span.In(text)));
    }

    [Fact]
    public void A_mark_left_open_ends_with_its_paragraph()
    {
        const string text = "“One of two.\n\n“Two of two,” Lee said.";
        List<QuoteRegion> regions = Scan(text);
        Assert.Equal(["“One of two.", "“Two of two,”"], regions.Select(r => r.Span.In(text)));
        Assert.True(regions[0].Continues);
        Assert.False(regions[0].Closed);
        Assert.True(regions[1].Closed);
    }

    [Fact]
    public void A_quotation_may_cross_a_line_break()
    {
        const string text = "She said: “The road\nis closed.” Then she left.";
        Assert.Equal("“The road\nis closed.”", Assert.Single(Scan(text)).Span.In(text));
    }

    [Fact]
    public void A_region_inside_another_knows_its_parent()
    {
        List<QuoteRegion> regions = Scan("“She wrote ‘never again’ below,” Lee said.");
        Assert.Equal([-1, 0], regions.Select(r => r.Parent));
    }

    private static List<QuoteRegion> Scan(string text)
    {
        var regions = new List<QuoteRegion>();
        QuoteScanner.Scan(text, regions);
        return regions;
    }
}
