using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>The words of <c>en/continuations.txt</c>.</summary>
internal static class Continuations
{
    private static readonly Lazy<WordTable<ContinuationKind>> Table = new(static () => new WordTable<ContinuationKind>(
        LexiconReader.Read("en/continuations.txt").SelectMany(static line =>
        {
            ContinuationKind kind = line[0] switch
            {
                "verb" => ContinuationKind.Verb,
                "preposition" => ContinuationKind.Preposition,
                "unfinished" => ContinuationKind.Unfinished,
                _ => throw line.Error($"unknown class '{line[0]}'"),
            };
            return line[1].Split(' ').Select(word => KeyValuePair.Create(word, kind));
        })));

    public static ContinuationKind KindOf(ReadOnlySpan<char> word) => Table.Value.TryGet(word, out ContinuationKind kind) ? kind : ContinuationKind.None;
}
