using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Sentences;

/// <summary>The table of word classes.</summary>
internal static class WordClasses
{
    private static readonly WordTable<WordClass> Table = Load();

    public static WordClass Find(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= 15 && Table.TryGet(word, out WordClass kind) ? kind : WordClass.None;

    /// <summary>Whether a capitalised word of this class opens a sentence rather than continues a name.</summary>
    public static bool IsOpener(WordClass kind) => kind is >= WordClass.Pronoun and <= WordClass.Question;

    private static WordTable<WordClass> Load()
    {
        var entries = new WordTableBuilder<WordClass>();
        foreach (LexiconLine line in LexiconReader.Read("en/sentence-words.txt"))
        {
            if (!EnumName.TryParse(line[1], out WordClass kind))
                throw line.Error($"unknown class \"{line[1]}\"");
            entries[line[0]] = kind;
        }

        return new WordTable<WordClass>(entries);
    }
}
