using System.Text;
using Xunit;

namespace NewsText.Tests.Attributions;

public class AttributionPropertyTests
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "'", "''", "‘", "’", "``", "«", "»", "‚", "„", " ", "\n", "\n\n", ",", ".", "?", "!", ":", ";", "—", "(", ")", "[", "]",
        "said", "Lind", "the mayor", "that", "and", "according to", "told", "him", "was", "who", "to", "go", "adding", "HOST:", "claim", "by", "as saying", "\uD800", "\0", "\U0001F600", "don't", "Mr.", "6'2\"",
    ];

    [Fact]
    public void Any_soup_of_marks_gives_spans_inside_the_text_and_disjoint_parts()
    {
        var random = new Random(20261);
        for (int round = 0; round < 3000; round++)
        {
            var builder = new StringBuilder();
            for (int i = random.Next(1, 60); i > 0; i--)
            {
                builder.Append(Pieces[random.Next(Pieces.Length)]);
                if (random.Next(3) > 0)
                    builder.Append(' ');
            }

            Check(builder.ToString());
        }
    }

    [Fact]
    public void Statements_without_a_link_between_them_are_found_again_when_joined()
    {
        string[] names = ["Lind", "Moreau", "Okafor", "Tanaka"];
        string[] facts = ["the road was closed", "the water had risen", "nobody was hurt", "the school would open"];
        var random = new Random(7);
        for (int round = 0; round < 200; round++)
        {
            var builder = new StringBuilder();
            var expected = new List<string>();
            for (int i = random.Next(1, 8); i > 0; i--)
            {
                string name = names[random.Next(names.Length)], fact = facts[random.Next(facts.Length)];
                builder.Append(random.Next(3) switch
                {
                    0 => $"{name} said that {fact}. ",
                    1 => $"“Yes, {fact},” {name} said. ",
                    _ => $"But {fact}, {name} said. ",
                });
                builder.Append("The harbour is quiet now. ");
                expected.Add(name);
            }

            string text = builder.ToString();
            Assert.Equal(expected, AttributionDetector.Default.Detect(text).Select(a => a.Source!.Value.In(text)));
        }
    }

    [Theory]
    [InlineData("“")]
    [InlineData("\"a ")]
    [InlineData("' a'")]
    [InlineData("said ")]
    [InlineData("“Yes,” he said, ")]
    [InlineData("Lind, a, b, said that ")]
    [InlineData("according to Lind, ")]
    [InlineData("(")]
    [InlineData("x")]
    public void Time_grows_with_length_only(string unit)
    {
        string text = LinearTime.Repeat(unit);
        var sentences = new[] { new Sentence(new TextSpan(0, text.Length), "test", 1) };
        LinearTime.Check(() => AttributionDetector.Default.Detect(text, sentences));
    }

    private static void Check(string text)
    {
        var whole = new TextSpan(0, text.Length);
        IReadOnlyList<Attribution> found = AttributionDetector.Default.Detect(text);
        for (int i = 0; i < found.Count; i++)
        {
            Attribution a = found[i];
            Assert.Equal(i, a.Id);
            Assert.NotEmpty(a.Content);
            int end = 0;
            foreach (TextSpan part in a.Content)
            {
                Assert.True(whole.Contains(part) && !part.IsEmpty && part.Start >= end, text);
                end = part.End;
            }

            Assert.True(a.Cue is not { } cue || whole.Contains(cue), text);
            Assert.True(a.Source is not { } source || whole.Contains(source), text);
            Assert.True(a.Parent is not { } parent || parent < i, text);
        }
    }
}
