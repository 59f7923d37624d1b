using FsCheck;
using FsCheck.Fluent;

namespace NewsText.Tests;

public class CleanTextTests
{
    private static Edit Replace(int start, int end, string replacement) => new(new TextSpan(start, end), EditKind.Repair, replacement, "test", 1);

    [Fact]
    public void Nothing_edited_keeps_the_callers_string()
    {
        string raw = new('x', 3);
        Assert.Same(raw, CleanText.Create(raw, []).Text);
    }

    [Fact]
    public void A_span_across_a_removed_part_maps_to_both_ends()
    {
        CleanText clean = CleanText.Create("one CAPTION two", [Replace(4, 12, "")]);
        Assert.Equal("one two", clean.Text);
        Assert.Equal(new TextSpan(0, 15), clean.ToRaw(new TextSpan(0, 7)));
        Assert.Equal(new TextSpan(12, 15), clean.ToRaw(new TextSpan(4, 7)));
        Assert.Equal(new TextSpan(0, 4), clean.ToRaw(new TextSpan(0, 4)));
    }

    [Fact]
    public void A_replacement_maps_to_what_it_replaced()
    {
        CleanText clean = CleanText.Create("a&amp;b", [Replace(1, 6, "&")]);
        Assert.Equal("a&b", clean.Text);
        Assert.Equal(new TextSpan(1, 6), clean.ToRaw(new TextSpan(1, 2)));
        Assert.Equal(new TextSpan(6, 7), clean.ToRaw(new TextSpan(2, 3)));
    }

    [Theory]
    [InlineData(5, 3)]
    [InlineData(0, 99)]
    public void Edits_outside_the_text_are_refused(int start, int end) =>
        Assert.Throws<ArgumentException>(() => CleanText.Create("short", [Replace(start, end, "")]));

    [Fact]
    public void Two_layers_equal_their_composition() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            string raw = RandomText(random, random.Next(40));
            CleanText first = CleanText.Create(raw, RandomEdits(random, raw.Length));
            List<Edit> second = RandomEdits(random, first.Text.Length);
            string expected = CleanText.Create(first.Text, second).Text;
            CleanText both = first.Then(second);
            Assert.Equal(expected, both.Text);
            Assert.Equal(expected, CleanText.Create(raw, both.Edits).Text);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_kept_character_maps_to_itself_and_back() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            string raw = RandomText(random, random.Next(40));
            CleanText clean = CleanText.Create(raw, RandomEdits(random, raw.Length));
            var edited = new bool[raw.Length];
            foreach (Edit edit in clean.Edits)
                edited.AsSpan(edit.Span.Start, edit.Span.Length).Fill(true);
            for (int i = 0; i < raw.Length; i++)
            {
                if (edited[i])
                    continue;
                TextSpan there = clean.ToClean(new TextSpan(i, i + 1));
                Assert.Equal(raw[i], clean.Text[there.Start]);
                Assert.Equal(1, there.Length);
                Assert.Equal(new TextSpan(i, i + 1), clean.ToRaw(there));
            }
        }).QuickCheckThrowOnFailure();

    private static string RandomText(Random random, int length) => string.Create(length, random, static (span, r) =>
    {
        for (int i = 0; i < span.Length; i++)
            span[i] = (char)('a' + r.Next(26));
    });

    private static List<Edit> RandomEdits(Random random, int length)
    {
        var edits = new List<Edit>();
        int at = random.Next(4);
        while (at <= length)
        {
            int end = Math.Min(length, at + random.Next(5));
            edits.Add(Replace(at, end, RandomText(random, random.Next(4)).ToUpperInvariant()));
            at = end + 1 + random.Next(4);
        }

        return edits;
    }
}
