using System.Text;
using Xunit;

namespace NewsText.Tests.Cleaning;

/// <summary>Properties that hold for any text, over articles put together by a seeded generator.</summary>
public sealed class LineCleaningProperties
{
    private static readonly string[] Paragraphs =
    [
        "The water board of Carrow closed two wells on Friday after tests found traces of solvent in both.",
        "“Nobody should drink from these wells until we know more,” said Ilse Maran, who heads the board.",
        "Farmers along the river said they had smelled the stuff for weeks. Some of them sent letters, they said.",
        "The plant upstream makes paint and employs about 340 people; it denied any leak in a short statement.",
        "At least three families were told to leave their homes, according to the district office.",
        "“My children wash in this water,” said Pavel Ost, a carpenter. “I want an answer.",
        "“And I want it before winter.”",
        "(CARROW, Norland) - Inspectors will return to the plant next week, the ministry said.",
        "The report names four measures:",
    ];

    private static readonly string[] Furniture =
    [
        "Advertisement", "Read more", "By Ilse Quint", "Photo: Carrow Herald", "(\n\nImage:\n\nREUTERS)", "A guard closes the gate of the plant", "Share", "Facebook",
        "Subscribe to our newsletter", "12 comments", "© 2023 Carrow Herald", ".", "Continue reading", "Updated 4 May 2023, 10:12", "What happens next", "new filters",
        "Tags", "Water", "Home", "Sign up for our daily briefing and never miss a story", "The Ten Best Lakes Of The North", "https://carrow.example/wells",
    ];

    private static readonly string[] Separators = ["\n\n", "\n\n", "\n\n", "\n", "\r\n", "\n\n\n", "\n \n"];

    public static TheoryData<int> Seeds()
    {
        var data = new TheoryData<int>();
        for (int seed = 0; seed < 400; seed++)
            data.Add(seed);
        return data;
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void CleaningTwiceEqualsCleaningOnce(int seed)
    {
        string once = ArticleCleaner.Default.Clean(Generate(seed)).Text;
        Assert.Equal(once, ArticleCleaner.Default.Clean(once).Text);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EditsRebuildBothTexts(int seed)
    {
        string raw = Generate(seed);
        CleaningResult result = ArticleCleaner.Default.Analyze(raw);
        CleanText clean = result.Clean;
        Assert.Equal(ArticleCleaner.Default.Clean(raw).Text, clean.Text);

        var rebuilt = new StringBuilder();
        int at = 0;
        foreach (Edit edit in clean.Edits)
        {
            Assert.InRange(edit.Span.Start, at, raw.Length);
            rebuilt.Append(raw, at, edit.Span.Start - at).Append(edit.Replacement);
            at = edit.Span.End;
        }

        Assert.Equal(clean.Text, rebuilt.Append(raw, at, raw.Length - at).ToString());
        int last = 0;
        foreach (CleanedLine line in result.Lines)
        {
            Assert.InRange(line.Span.Start, last, raw.Length);
            last = line.Span.End;
            if (line.IsKept)
                Assert.Contains(line.Span.In(raw), clean.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ParagraphsStayApart(int seed)
    {
        string clean = ArticleCleaner.Default.Clean(Generate(seed)).Text;
        foreach (string line in clean.Split('\n', '\r'))
            Assert.True(line.Length == 0 || Paragraphs.Count(p => line.Contains(p, StringComparison.Ordinal)) <= 1, line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("\uD800")]
    [InlineData("(\n(\n(\n(")]
    [InlineData("\0\0\n\0")]
    [InlineData("“““\n”””\n\"")]
    public void OddTextsGiveResults(string raw)
    {
        CleaningResult result = ArticleCleaner.Default.Analyze(raw);
        Assert.Equal(result.Clean.Text, ArticleCleaner.Default.Clean(raw).Text);
    }

    [Theory]
    [InlineData("Most of the boats are still out")]
    [InlineData("Boats in the bay\n\nMost of the boats are still out")]
    public void ALineOrTwoIsNoPage(string raw) => Assert.Equal(raw, ArticleCleaner.Default.Clean(raw).Text);

    [Fact]
    public void MegabytesOfOneCharacterTakeLinearTime()
    {
        foreach (string raw in new[] { new string('a', 4_000_000), new string('(', 2_000_000), string.Concat(Enumerable.Repeat("(\n", 500_000)), string.Concat(Enumerable.Repeat("a (b\n", 300_000)) })
            LinearTime.Check(() => ArticleCleaner.Default.Clean(raw));
    }

    private static string Generate(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        int lines = random.Next(1, 30);
        double furniture = random.NextDouble() * 0.8;
        for (int i = 0; i < lines; i++)
        {
            string[] pool = random.NextDouble() < furniture ? Furniture : Paragraphs;
            text.Append(pool[random.Next(pool.Length)]).Append(Separators[random.Next(Separators.Length)]);
        }

        return text.ToString();
    }
}
