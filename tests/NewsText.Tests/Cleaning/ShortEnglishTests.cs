namespace NewsText.Tests.Cleaning;

public sealed class ShortEnglishTests
{
    [Theory]
    [InlineData("One person died.")]
    [InlineData("Two gunmen killed nine.")]
    [InlineData("Last year's blast killed 12 people. Nobody was hurt on Monday.")]
    public void A_few_common_English_words_are_English(string text) =>
        Assert.DoesNotContain(ArticleCleaner.Default.Analyze(text).Diagnostics, d => d.Code == DiagnosticCodes.OtherLanguage);

    [Theory]
    [InlineData("Der Bürgermeister trat zurück.")]
    [InlineData("Dos personas murieron.")]
    [InlineData("Due persone sono morte lunedì.")]
    [InlineData("Никто не пострадал.")]
    public void A_few_words_of_another_language_are_not(string text) =>
        Assert.Contains(ArticleCleaner.Default.Analyze(text).Diagnostics, d => d.Code == DiagnosticCodes.OtherLanguage);
}
