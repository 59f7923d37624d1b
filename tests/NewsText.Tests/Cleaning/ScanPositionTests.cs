using NewsText.Cleaning;

namespace NewsText.Tests.Cleaning;

/// <summary>Scans read many characters at once: what stands at the seams must be found like anything else.</summary>
public sealed class ScanPositionTests
{
    [Fact]
    public void MissingSpacesAreFoundEverywhere()
    {
        for (int before = 0; before < 140; before++)
        {
            string text = string.Concat(Enumerable.Repeat("so ", before / 3)) + new string('x', before % 3) + " and the ferry was delayed.Lawmakers said so, and nothing else was known about the harbour at the time of the report";
            Assert.Contains("delayed. Lawmakers", CharacterRepair.Run(text, CleaningOptions.Default).Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData('&', nameof(CharClass.Ampersand))]
    [InlineData('\u0001', nameof(CharClass.Control))]
    [InlineData('\u007F', nameof(CharClass.Control))]
    [InlineData('\u00AD', nameof(CharClass.Invisible))]
    [InlineData('\uFB01', nameof(CharClass.LookAlike))]
    public void ClassesAreFoundEverywhere(char c, string expected)
    {
        for (int before = 0; before < 140; before++)
            Assert.Equal(Enum.Parse<CharClass>(expected), CharClasses.Of(new string('a', before) + c + "bc") & ~CharClass.Break);
    }

    [Theory]
    [InlineData("one\ntwo", true)]
    [InlineData("one\n\ntwo", false)]
    [InlineData("one two\n", false)]
    [InlineData("\none two", false)]
    public void BreaksBetweenLinesAreFoundEverywhere(string lines, bool parts)
    {
        for (int before = 0; before < 140; before++)
        {
            string text = lines[0] == '\n' ? lines + new string('a', before) : new string('a', before) + lines;
            Assert.Equal(parts, (CharClasses.Of(text) & CharClass.Break) != CharClass.None);
        }
    }

    [Fact]
    public void LeadsCountOnlyBeforeWhatCanFollowThem()
    {
        for (int before = 0; before < 140; before++)
        {
            Assert.Equal(CharClass.None, CharClasses.Of(new string('a', before) + "é “b”, c") & CharClass.Lead);
            Assert.Equal(CharClass.Lead, CharClasses.Of(new string('a', before) + "â€™s") & CharClass.Lead);
        }
    }

    [Fact]
    public void WordsOfALineAreCountedWhereverTheyStand()
    {
        var random = new Random(5);
        for (int round = 0; round < 1000; round++)
        {
            string[] words = [.. Enumerable.Range(0, random.Next(1, 24)).Select(_ => Word(random))];
            string line = string.Join(' ', words);
            if (line.Length > 250)
                continue;
            using var reader = new LineReader();
            reader.Read(line);
            LineShape shape = reader.Lines[0];
            Assert.Equal(words.Length, shape.Read);
            Assert.Equal(words.Count(w => char.IsUpper(w[0])), shape.Capitals);
            Assert.Equal(words.Count(w => char.IsAsciiDigit(w[0])), shape.Numbers);
            Assert.Equal(LineHash.Of(words[^1]), char.IsAsciiDigit(words[^1][0]) ? LineHash.Of(words[^1]) : shape.LastWord);
        }
    }

    private static string Word(Random random)
    {
        int length = random.Next(8) == 0 ? random.Next(14, 70) : random.Next(1, 9);
        return random.Next(6) switch
        {
            0 => new string('7', Math.Min(length, 9)),
            1 => "Q" + new string('u', length),
            2 => "QU",
            3 => "it’s",
            _ => new string('k', length),
        };
    }
}
