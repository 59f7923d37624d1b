namespace NewsText.Tests.Attributions;

public class KeptMemoryTests
{
    private const string Harbour = "Mayor Ada Lind said on Monday that the harbour would close. “We have no choice,” she said. The mayor added that work would begin soon.";
    private const string Mill = "Oskar Brandt, a miller, denied the claim. “Nobody asked me,” he told reporters. The ministry said it would look into it.";

    /// <summary>Articles work in memory kept from the ones before; nobody of an earlier article may turn up in a later one.</summary>
    [Fact]
    public void An_article_reads_the_same_behind_any_other()
    {
        string[] first = Describe(Harbour);
        Assert.Contains(first, said => said.Contains("Ada Lind", StringComparison.Ordinal));
        string[] other = Describe(Mill);
        Describe(string.Concat(Enumerable.Repeat(Mill + "\n\n" + Harbour + "\n\n", 4000))); // too large to be kept
        Assert.Equal(first, Describe(Harbour));
        Assert.Equal(other, Describe(Mill));
        Assert.DoesNotContain(Describe("“It is over,” she said. The mayor agreed."), said => said.Contains("Lind", StringComparison.Ordinal));
    }

    private static string[] Describe(string text) =>
        [.. AttributionDetector.Default.Detect(text).Select(a => string.Join(' ', a.Kind, a.Cue, a.Source, a.Speaker, a.SpeakerRule, a.Rule, string.Join(',', a.Content)))];
}
