using NewsText.Text;

namespace NewsText.Lexicons;

/// <summary>Reads a data file of word classes: a class a line, then its words parted by blanks.</summary>
internal static class ClassedWords
{
    /// <summary>The words of <paramref name="file"/>, each with its class.</summary>
    /// <exception cref="FormatException">A line names no class of <typeparamref name="T"/>.</exception>
    public static WordTable<T> Read<T>(string file)
        where T : struct, Enum
    {
        var words = new WordTableBuilder<T>();
        foreach (LexiconLine line in LexiconReader.Read(file))
        {
            if (!EnumName.TryParse(line[0], out T kind))
                throw line.Error($"unknown class '{line[0]}'");
            foreach (string word in line[1].Split(' '))
                words[word] = kind;
        }

        return new WordTable<T>(words);
    }
}
