using NewsText.Lexicons;
using NewsText.Text;

namespace NewsText.Cleaning;

/// <summary>The words of <c>en/continuations.txt</c>.</summary>
internal static class Continuations
{
    private static readonly Lazy<WordTable<ContinuationKind>> Table = new(() => ClassedWords.Read<ContinuationKind>("en/continuations.txt"));

    public static ContinuationKind KindOf(ReadOnlySpan<char> word) => Table.Value.TryGet(word, out ContinuationKind kind) ? kind : ContinuationKind.None;
}
