using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>The common English word forms of <c>en/common-words.txt</c>; read at the first doubtful place of the first damaged text.</summary>
internal static class CommonWords
{
    private static readonly Lazy<WordTable<bool>> Table = new(static () => new WordTable<bool>(
        LexiconReader.Read("en/common-words.txt").Select(static line => KeyValuePair.Create(line[0], true))));

    /// <summary>Whether <paramref name="word"/> is listed, whatever its case.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Table.Value.Contains(word);
}
