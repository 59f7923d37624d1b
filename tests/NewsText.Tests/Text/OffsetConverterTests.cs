using System.Text;
using NewsText.Tests.Json;

namespace NewsText.Tests.Text;

public class OffsetConverterTests
{
    [Theory]
    [InlineData(OffsetUnit.Utf16, 1, 2, 4)]
    [InlineData(OffsetUnit.CodePoint, 1, 2, 3)]
    [InlineData(OffsetUnit.Utf8, 1, 3, 7)]
    public void The_units_count_as_their_names_say(OffsetUnit unit, int afterLetter, int afterAccent, int afterFace)
    {
        var offsets = new OffsetConverter("aé😀b", unit);

        Assert.Equal([0, afterLetter, afterAccent, afterFace], new[] { 0, 1, 2, 4 }.Select(offsets.FromUtf16));
        if (unit != OffsetUnit.Utf16)
            Assert.Equal(afterAccent, offsets.FromUtf16(3)); // inside the pair
    }

    [Theory]
    [InlineData(OffsetUnit.CodePoint)]
    [InlineData(OffsetUnit.Utf8)]
    public void Every_border_of_a_character_converts_there_and_back(OffsetUnit unit)
    {
        var texts = new RandomDocument(seed: 5);
        for (int round = 0; round < 60; round++)
        {
            string text = texts.Text(maxPieces: round * 20);
            var offsets = new OffsetConverter(text, unit);
            for (int i = 0; i <= text.Length; i++)
            {
                if (i > 0 && i < text.Length && char.IsSurrogatePair(text[i - 1], text[i]))
                    continue;
                int expected = unit == OffsetUnit.Utf8 ? Encoding.UTF8.GetByteCount(text.AsSpan(0, i)) : CodePoints(text.AsSpan(0, i));
                Assert.Equal(expected, offsets.FromUtf16(i));
                Assert.Equal(i, offsets.ToUtf16(expected));
            }
        }
    }

    [Fact]
    public void Offsets_outside_the_text_are_refused()
    {
        foreach (OffsetUnit unit in Enum.GetValues<OffsetUnit>())
        {
            var offsets = new OffsetConverter("😀é", unit);
            Assert.Throws<ArgumentOutOfRangeException>(() => offsets.FromUtf16(4));
            Assert.Throws<ArgumentOutOfRangeException>(() => offsets.FromUtf16(-1));
            Assert.Throws<ArgumentOutOfRangeException>(() => offsets.ToUtf16(7));
            Assert.Throws<ArgumentOutOfRangeException>(() => offsets.ToUtf16(-1));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => new OffsetConverter("", (OffsetUnit)9));
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (Rune _ in text.EnumerateRunes())
            count++;
        return count;
    }
}
