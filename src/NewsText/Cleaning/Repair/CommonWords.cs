using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>The common English word forms of <c>en/common-words.txt</c>; read at the first doubtful place of the first damaged text.</summary>
internal static class CommonWords
{
    private static readonly Lazy<WordTable<bool>> Table = new(Load);

    private static WordTable<bool> Load()
    {
        var words = new WordTableBuilder<bool>();
        foreach (LexiconLine line in LexiconReader.Read("en/common-words.txt"))
            words[line[0]] = true;
        return new WordTable<bool>(words);
    }

    /// <summary>Whether <paramref name="word"/> is listed, whatever its case.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Table.Value.Contains(word);

    /// <summary>The same for a part of a text, which is faster: what follows the word may be read along.</summary>
    public static bool Contains(ReadOnlySpan<char> text, int start, int length) =>
        WordKey.TryRead(text, start, length, out WordKey key) ? Table.Value.Find(key, key.Hash) : Table.Value.Contains(text.Slice(start, length));
}
