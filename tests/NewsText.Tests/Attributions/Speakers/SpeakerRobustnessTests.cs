using System.Text;
using NewsText.Attributions;

namespace NewsText.Tests.Attributions.Speakers;

public class SpeakerRobustnessTests
{
    private static readonly string[] Pieces =
    [
        "Ada", "Lind", "the", "mayor", ",", ".", "“", "”", "\"", "'", "(", ")", "van", "al-Farsi", "of", "and", "&", "J.", "\n", "\ud83d", "\0", "’s", "said",
        "The", "Ministry", "he", "They", "who", "I", "US", "41", "-", "…", "Ltd", "Sen.", "\u00a0", "é", "NEWS", "Bank",
    ];

    [Fact]
    public void NeverThrowsOnSoup()
    {
        for (int seed = 0; seed < 150; seed++)
        {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int i = 0; i < 120; i++)
                text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(4) == 0 ? "" : " ");
            var drafts = new List<AttributionDraft>();
            for (int i = 0; i < 25; i++)
            {
                int start = random.Next(text.Length), end = random.Next(start, Math.Min(text.Length, start + 40)) + 1;
                var draft = new AttributionDraft { Source = new TextSpan(start, end), Parent = random.Next(-1, i), Continues = random.Next(-1, 25), Anonymous = random.Next(8) == 0 };
                draft.Content.Add(new TextSpan(0, Math.Min(5, text.Length)));
                if (random.Next(5) == 0)
                    draft.Source = null;
                drafts.Add(draft);
            }

            string whole = text.ToString();
            Resolving.Resolve(whole, drafts);
            Assert.All(drafts, draft => Assert.True(draft.Speaker is null or { Length: > 0 }));
            Assert.All(drafts, draft => Assert.Equal(draft.Speaker is null, draft.SpeakerRule is null));
            Assert.All(drafts, draft => Assert.InRange(draft.SpeakerConfidence, 0, 1));
        }
    }

    [Theory]
    [InlineData("The president Ada Lind and he ")]
    [InlineData("A B. C ")]
    [InlineData("the minister of the Bank of ")]
    [InlineData("“I “you ” ")]
    [InlineData("Lind, the mayor, Lind, ")]
    public void TimeIsLinear(string piece)
    {
        string text = LinearTime.Repeat(piece);
        var drafts = new List<AttributionDraft>();
        for (int k = 0; k + 9 <= text.Length; k += 11)
            drafts.Add(new AttributionDraft { Source = TextSpan.FromLength(k, 9) });
        LinearTime.Check(() => Resolving.Resolve(text, drafts));
    }
}
