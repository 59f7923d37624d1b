using FsCheck;
using FsCheck.Fluent;

namespace NewsText.Tests.Cleaning.Repair;

public class DamageTests
{
    public static TheoryData<string> Kinds => [.. Damage.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Damaged_paragraphs_are_restored(string kind)
    {
        int restored = 0;
        const int Runs = 200;
        for (int seed = 0; seed < Runs; seed++)
        {
            var damage = new Damage(seed);
            string clean = damage.Paragraph();
            restored += string.Equals(Mend.Text(damage.Spoil(clean, kind)), clean, StringComparison.Ordinal) ? 1 : 0;
        }

        // Some wrapped paragraphs break at ends of sentences only and cannot be told from separate lines.
        Assert.InRange(restored, Runs * (kind == "wrap" ? 90 : 97) / 100, Runs);
    }

    [Fact]
    public void Undamaged_paragraphs_do_not_change()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            string clean = new Damage(seed).Paragraph();
            Assert.Same(clean, Mend.Text(clean));
        }
    }

    [Fact]
    public void Repairing_twice_equals_once_and_kept_characters_map_back() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var damage = new Damage(seed);
            string raw = damage.Paragraph();
            for (int n = random.Next(1, 5); n > 0; n--)
                raw = damage.Spoil(raw, Damage.Kinds[random.Next(Damage.Kinds.Count)]);
            CleanText mended = Mend.Run(raw);
            Assert.Same(mended.Text, Mend.Text(mended.Text));
            AssertKeptCharactersMapBack(mended);
        }).QuickCheckThrowOnFailure();

    private static void AssertKeptCharactersMapBack(CleanText text)
    {
        int at = 0;
        foreach (Edit edit in text.Edits)
        {
            Assert.InRange(edit.Confidence, 0.5, 1);
            Assert.StartsWith("repair.", edit.Rule, StringComparison.Ordinal);
            AssertSame(at, edit.Span.Start);
            at = edit.Span.End;
        }

        AssertSame(at, text.Raw.Length);

        void AssertSame(int from, int to)
        {
            for (int i = from; i < to; i++)
            {
                TextSpan clean = text.ToClean(new TextSpan(i, i + 1));
                Assert.Equal(text.Raw[i], text.Text[clean.Start]);
                Assert.Equal(new TextSpan(i, i + 1), text.ToRaw(clean));
            }
        }
    }
}
