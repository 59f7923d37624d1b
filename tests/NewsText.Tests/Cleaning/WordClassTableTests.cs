using NewsText.Cleaning;

namespace NewsText.Tests.Cleaning;

public sealed class WordClassTableTests
{
    [Fact]
    public void EveryWordHasItsClassesAndNoOtherWordHasAny()
    {
        const uint capitalsOnly = 1u << 31;
        var random = new Random(3);
        var words = new Dictionary<uint, uint>();
        while (words.Count < 700)
            words[(uint)random.NextInt64(1, uint.MaxValue)] = (1u << random.Next(27)) | (random.Next(4) == 0 ? 1u : 0) | (random.Next(9) == 0 ? capitalsOnly : 0);
        var table = new WordClassTable(words, capitalsOnly);
        foreach ((uint hash, uint bits) in words)
        {
            Assert.Equal(bits & ~capitalsOnly, table.ClassesOf(table.Find(hash, 1)));
            Assert.Equal((bits & capitalsOnly) != 0 ? 0 : bits, table.ClassesOf(table.Find(hash, 0)));
        }

        for (int i = 0; i < 10_000; i++)
        {
            uint other = (uint)random.NextInt64(1, uint.MaxValue);
            if (!words.ContainsKey(other) && other != LineLexicon.NumberHash)
                Assert.Equal(0u, table.Find(other, (uint)(i & 1)));
        }
    }

    /// <summary>Numbers have no class, but tell as little as function words.</summary>
    [Fact]
    public void NumbersCountAsFunctionWords()
    {
        uint set = LineLexicon.Table.Find(LineLexicon.NumberHash, 0);
        Assert.Equal(WordClassTable.FunctionSet, set & WordClassTable.FunctionSet);
        Assert.Equal(0u, LineLexicon.Table.ClassesOf(set));
    }
}
