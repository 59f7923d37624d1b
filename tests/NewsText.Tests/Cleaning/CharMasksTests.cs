using NewsText.Cleaning;

namespace NewsText.Tests.Cleaning;

/// <summary>What is read of sixty-four characters at once must be what each of them shows alone.</summary>
public sealed class CharMasksTests
{
    private const string Alphabet = "abzAZ09 .(),-'’“”–…•;:é\u00C9ß中😀\n\u00A0";

    [Fact]
    public void EveryCharacterHasItsOwnBit()
    {
        var random = new Random(11);
        for (int round = 0; round < 500; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 200)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            int at = random.Next(text.Length);
            CharMasks.Read(text, at, out CharMasks masks);
            for (int k = 0; k < CharMasks.Size && at + k < text.Length; k++)
            {
                char c = text[at + k];
                bool small = !char.IsUpper(c) && !char.IsAsciiDigit(c) && (char.IsLetterOrDigit(c) || char.IsSurrogate(c));
                Assert.Equal(char.IsUpper(c), Has(masks.Upper, k));
                Assert.Equal(small, Has(masks.Small, k));
                Assert.Equal(char.IsAsciiDigit(c), Has(masks.Digits, k));
                Assert.Equal(c is '\'' or '’' or '-', Has(masks.Joiners, k));
                Assert.Equal(c == '.', Has(masks.Dots, k));
                Assert.Equal(c is '“' or '”' or '…' or '•' or '(' or ')' or ':' or '\n', Has(masks.Odd, k) && c is not (';' or '\u00A0' or '–'));
            }
        }
    }

    [Fact]
    public void CharactersBehindTheTextAreNone()
    {
        CharMasks.Read("ferry", 0, out CharMasks masks);
        Assert.Equal(0x1FUL, masks.Small);
        Assert.Equal(0UL, masks.Upper | masks.Digits | masks.Joiners | masks.Dots | masks.Spaces);
    }

    private static bool Has(ulong mask, int k) => ((mask >> k) & 1) != 0;
}
