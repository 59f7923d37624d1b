using NewsText.Text;

namespace NewsText.Tests.Text;

public class WordTableTests
{
    /// <summary>The look-up by key, which settles most words with two slots, against the one by text.</summary>
    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 700)]
    [InlineData(3, 1020)]
    public void Both_look_ups_find_the_same(int seed, int words)
    {
        var random = new Random(seed);
        string Word() => string.Create(random.Next(1, 15), random, static (span, r) => r.GetItems("abcdefghijklmnopqrstuvwxyz", span));
        var builder = new WordTableBuilder<int>();
        string[] known = [.. Enumerable.Range(0, words).Select(_ => Word()).Distinct()];
        for (int i = 0; i < known.Length; i++)
            builder[known[i]] = i + 1;
        var table = new WordTable<int>(builder);
        foreach (string word in known.Concat(Enumerable.Range(0, 3000).Select(_ => Word())))
        {
            Assert.True(WordKey.TryRead(word, 0, word.Length, out WordKey key));
            Assert.Equal(table.TryGet(word, out int value) ? value : 0, table.Find(key, key.Hash));
            Assert.Equal(Math.Max(0, Array.IndexOf(known, word) + 1), value);
        }
    }
}
