using System.Text;
using NewsText.Text;

namespace NewsText.Tests.Text;

public sealed class EditedTextTests
{
    [Fact]
    public void Layers_of_random_edits_give_what_each_gives_to_a_string()
    {
        var random = new Random(31);
        var text = new EditedText();
        for (int run = 0; run < 500; run++)
        {
            string raw = Letters(random, random.Next(200)), expected = raw;
            text.Begin(raw.AsMemory());
            for (int layer = random.Next(1, 5); layer > 0; layer--)
            {
                List<Edit> edits = Edits(random, expected.Length, longest: random.Next(1, 40));
                text.Apply(edits);
                expected = Applied(expected, edits);
                Assert.Equal(expected, text.Text.ToString());
            }

            CleanText clean = text.ToCleanText(raw);
            Assert.Equal(expected, clean.Text);
            Assert.Equal(expected, Applied(raw, clean.Edits));
        }

        text.End();
    }

    [Fact]
    public void Undone_edits_leave_the_text_it_began_as()
    {
        var text = new EditedText();
        text.Begin("a storm".AsMemory());
        text.Apply([new Edit(new TextSpan(0, 1), EditKind.Repair, "the great", "test", 1)]);
        text.Undo();
        Assert.Equal("a storm", text.Text.ToString());
        text.Apply([new Edit(new TextSpan(2, 7), EditKind.Repair, "hailstorm", "test", 1)]);
        Assert.Equal("a hailstorm", text.Text.ToString());
        text.End();
    }

    private static List<Edit> Edits(Random random, int length, int longest)
    {
        var edits = new List<Edit>();
        for (int at = random.Next(10); at < length; at += random.Next(1, 12))
        {
            int end = Math.Min(length, at + random.Next(5));
            edits.Add(new Edit(new TextSpan(at, end), EditKind.Repair, Letters(random, random.Next(longest)), "test", 1));
            at = end;
        }

        return edits;
    }

    private static string Applied(string text, IReadOnlyList<Edit> edits)
    {
        var result = new StringBuilder();
        int at = 0;
        foreach (Edit edit in edits)
        {
            result.Append(text, at, edit.Span.Start - at).Append(edit.Replacement);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static string Letters(Random random, int length) => string.Create(length, random, static (target, random) =>
    {
        foreach (ref char c in target)
            c = (char)('a' + random.Next(26));
    });
}
