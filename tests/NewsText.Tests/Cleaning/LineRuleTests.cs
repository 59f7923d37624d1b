using Xunit;

namespace NewsText.Tests.Cleaning;

public sealed class LineRuleTests
{
    private const string Lead = "The council of Brackwater voted on Monday to sell the old tram depot to a housing trust.";
    private const string Second = "Residents had asked for a library on the site, according to letters that the council published.";
    private const string Third = "The sale is expected to close by late autumn, the mayor's office said.";

    [Theory]
    [InlineData("Trams stand outside the depot in winter\n(\n\nImage:\n\nREUTERS)")]
    [InlineData("The depot before the war (\n\nImage:\n\nOdd Harding / Valley News via)")]
    [InlineData("Two clerks carry boxes out of the depot. (Ana Wirt/Associated Press)")]
    [InlineData("Photo: Brackwater Museum")]
    [InlineData("Getty Images")]
    [InlineData("READ MORE: Why the trams never came back")]
    [InlineData("Advertisement")]
    [InlineData("By Odd Harding")]
    [InlineData("Updated 3 June 2024, 09:15 BST")]
    [InlineData("ShareTweetPinEmail")]
    [InlineData("Topics: Trams, Housing, Brackwater")]
    [InlineData("Copyright 2024 Valley Broadcasting. This page may not be rebroadcast.")]
    [InlineData("Comments (31)")]
    [InlineData("© 2024 Valley News Ltd. All rights reserved.")]
    [InlineData("https://valley.example/tram-depot")]
    [InlineData(".")]
    public void RemovesFurnitureBetweenParagraphs(string furniture)
    {
        string raw = $"{Lead}\n\n{Second}\n\n{furniture}\n\n{Third}";
        Assert.Equal($"{Lead}\n\n{Second}\n\n{Third}", ArticleCleaner.Default.Clean(raw).Text);
    }

    [Theory]
    [InlineData("Where the money goes")]
    [InlineData("Topics that the council left out filled four pages of the report.")]
    [InlineData("“Never.”")]
    [InlineData("Brackwater 3-1 Hollin Vale")]
    [InlineData("(BRACKWATER, June 3) - Work starts in autumn.")]
    [InlineData("A picture taken by a Reuters photographer hung in the hall for years.")]
    [InlineData("Cookies and tea were served after the vote, and nobody left early.")]
    [InlineData("BRACKWATER, Valley Province")]
    [InlineData("Anyone who saw the fire can call the police on 01632 960 700.")]
    public void KeepsWhatBelongsToTheArticle(string line)
    {
        string raw = $"{Lead}\n\n{Second}\n\n{line}\n\n{Third}";
        Assert.Equal(raw, ArticleCleaner.Default.Clean(raw).Text);
    }

    [Theory]
    [InlineData("AFP")]
    [InlineData("(Image: Getty)")]
    [InlineData("(\n\nImage:\n\nGetty Images\n\n)")]
    public void HeadlineBeforeALonelyCreditStays(string credit)
    {
        const string headline = "Brackwater sells its tram depot, families say";
        string raw = $"{headline}\n\n{credit}\n\n{Lead}\n\n{Second}\n\n{Third}";
        Assert.Equal($"{headline}\n\n{Lead}\n\n{Second}\n\n{Third}", ArticleCleaner.Default.Clean(raw).Text);
    }

    [Fact]
    public void LoneDatelineBelowTheTitleStays()
    {
        string raw = $"Brackwater sells its tram depot, families say\n\nBRACKWATER, Valley Province\n\n{Lead}\n\n{Second}\n\n{Third}";
        CleaningResult result = ArticleCleaner.Default.Analyze(raw);
        Assert.Equal(raw, result.Clean.Text);
        Assert.Equal(LineRole.Dateline, result.Lines[1].Role);
    }

    [Fact]
    public void QuotationGoesOnAfterACaption()
    {
        const string before = "“My mother drove the last tram,” said Lotte Brandt. “She wept that day.";
        const string after = "“She never took a bus.”";
        string raw = $"{Lead}\n\n{before}\n\nLotte Brandt beside a tram in 1988\n\n{after}\n\n{Third}";
        Assert.Equal($"{Lead}\n\n{before}\n\n{after}\n\n{Third}", ArticleCleaner.Default.Clean(raw).Text);
    }

    [Fact]
    public void SentenceThatNamesAPictureIsDoubtfulAndStays()
    {
        const string caption = "An aerial view of the tram depot in Brackwater, pictured in winter with the clock tower on the left.";
        string raw = $"{Lead}\n\n{caption}\n\n{Second}\n\n{Third}";
        CleaningResult result = ArticleCleaner.Default.Analyze(raw);
        Assert.Equal(raw, result.Clean.Text);
        CleanedLine line = result.Lines[1];
        Assert.Equal(LineRole.Caption, line.Role);
        Assert.True(line.IsKept);
        Assert.InRange(line.Confidence, 0, 0.7);
        Diagnostic found = Assert.Single(result.Diagnostics);
        Assert.Equal(DiagnosticCodes.DoubtfulLine, found.Code);
        Assert.Equal(caption, found.Span.In(raw));
    }

    [Theory]
    [InlineData(CleaningPreset.Conservative)]
    [InlineData(CleaningPreset.Standard)]
    [InlineData(CleaningPreset.Strict)]
    public void APageWithoutArticleLosesWhatRulesName(CleaningPreset preset)
    {
        string raw = $"Share this\n\nSign up to our newsletter and get the latest news in your inbox every morning.\n\nRead more";
        string clean = new ArticleCleaner(CleaningOptions.Default with { Preset = preset }).Clean(raw).Text;
        Assert.DoesNotContain("Share this", clean, StringComparison.Ordinal);
        Assert.True(clean.Length < raw.Length);
    }

    [Fact]
    public void StricterPresetsRemoveNoLess()
    {
        string raw = $"By Odd Harding\n\n{Lead}\n\nTwo clerks carry boxes out\n\n{Second}\n\nThe Ten Best Depots Of The North\n\n{Third}\n\nOdd Harding covers transport for the paper.";
        int[] kept = [.. new[] { CleaningPreset.Conservative, CleaningPreset.Standard, CleaningPreset.Strict }.Select(p => new ArticleCleaner(CleaningOptions.Default with { Preset = p }).Analyze(raw).Lines.Count(l => l.IsKept))];
        Assert.True(kept[0] >= kept[1] && kept[1] >= kept[2], string.Join(" ", kept));
        Assert.True(kept[0] > kept[2]);
    }

    [Fact]
    public void ListAfterAColonStays()
    {
        string raw = $"{Lead}\n\nThe plan has three parts:\n\nnew windows\n\na lift\n\nsolar panels on the roof\n\n{Third}";
        Assert.Equal(raw, ArticleCleaner.Default.Clean(raw).Text);
    }

    [Fact]
    public void RemovalIsOneEditPerLineAndMapsBack()
    {
        string raw = $"{Lead}\n\nPhoto: Brackwater Museum\n\n{Second}";
        CleanText clean = ArticleCleaner.Default.Clean(raw);
        Edit edit = Assert.Single(clean.Edits);
        Assert.Equal(EditKind.Credit, edit.Kind);
        Assert.Equal("Photo: Brackwater Museum\n\n", edit.Span.In(raw));
        TextSpan second = TextSpan.FromLength(Lead.Length + 2, Second.Length);
        Assert.Equal(Second, clean.ToRaw(second).In(raw));
    }

    [Fact]
    public void RoleOverrideWinsOverPreset()
    {
        string raw = $"{Lead}\n\nPhoto: Brackwater Museum\n\n{Second}";
        var cleaner = new ArticleCleaner(CleaningOptions.Default.With(LineRole.Credit, LineAction.Keep));
        Assert.Equal(raw, cleaner.Clean(raw).Text);
    }

    [Fact]
    public void EveryLineHasRoleRuleAndReason()
    {
        string raw = $"By Odd Harding\n\n{Lead}\n\nPhoto: Brackwater Museum\n\n{Second}\n\nContinue reading";
        CleaningResult result = ArticleCleaner.Default.Analyze(raw);
        Assert.Equal([LineRole.Byline, LineRole.Body, LineRole.Credit, LineRole.Body, LineRole.RelatedLink], result.Lines.Select(l => l.Role));
        Assert.All(result.Lines, l => Assert.NotEqual("", l.Reason));
        Assert.All(result.Lines, l => Assert.InRange(l.Confidence, 0, 1));
    }

    [Fact]
    public void DatelineInTheMiddleIsReportedAndNothingMoves()
    {
        string raw = $"{Lead}\n\n{Second} (BRACKWATER, Norland) - The sale came as a surprise to many.";
        CleaningResult result = ArticleCleaner.Default.Analyze(raw);
        Diagnostic found = Assert.Single(result.Diagnostics);
        Assert.Equal(DiagnosticCodes.ScrambledOrder, found.Code);
        Assert.Equal("(BRACKWATER, Norland) -", found.Span.In(raw));
        Assert.Equal(raw, result.Clean.Text);
    }

    [Fact]
    public void OtherLanguagesAreReportedAndKeepTheirWords()
    {
        const string raw = "Der Rat der Stadt stimmte am Montag für den Verkauf des alten Depots an eine Stiftung.\n\nFoto: Stadtarchiv\n\nDie Anwohner hatten um eine Bibliothek auf dem Gelände gebeten, wie aus Briefen hervorgeht.";
        CleaningResult result = ArticleCleaner.Default.Analyze(raw);
        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.OtherLanguage);
    }
}
