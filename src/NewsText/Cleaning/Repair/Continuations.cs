using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>The words of <c>en/continuations.txt</c>.</summary>
internal static class Continuations
{
    private static readonly Lazy<WordTable<ContinuationKind>> Table = new(Load);

    private static WordTable<ContinuationKind> Load()
    {
        var words = new WordTableBuilder<ContinuationKind>();
        foreach (LexiconLine line in LexiconReader.Read("en/continuations.txt"))
        {
            ContinuationKind kind = line[0] switch
            {
                "verb" => ContinuationKind.Verb,
                "preposition" => ContinuationKind.Preposition,
                "unfinished" => ContinuationKind.Unfinished,
                _ => throw line.Error($"unknown class '{line[0]}'"),
            };
            foreach (string word in line[1].Split(' '))
                words[word] = kind;
        }

        return new WordTable<ContinuationKind>(words);
    }

    public static ContinuationKind KindOf(ReadOnlySpan<char> word) => Table.Value.TryGet(word, out ContinuationKind kind) ? kind : ContinuationKind.None;
}
