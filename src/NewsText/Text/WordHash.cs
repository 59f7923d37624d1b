using System.Runtime.CompilerServices;

namespace NewsText.Text;

/// <summary>The case-folding hash of a word: ASCII letters are lowered, ’ counts as ', everything else stands for itself.</summary>
internal static class WordHash
{
    /// <summary>Never 0, so that 0 can mean "empty".</summary>
    public static uint Of(ReadOnlySpan<char> word) => Of(word, 0, word.Length);

    /// <summary>The same for a part of a text, which is faster: what follows the word may be read along.</summary>
    public static uint Of(ReadOnlySpan<char> text, int start, int length) =>
        WordKey.TryRead(text, start, length, out WordKey key) ? key.Hash : OfAny(text.Slice(start, length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char FoldChar(char c) => (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c == '’' ? '\'' : c;

    public static string Fold(string word) => IsFolded(word) ? word : string.Create(word.Length, word, static (target, source) =>
    {
        for (int i = 0; i < target.Length; i++)
            target[i] = FoldChar(source[i]);
    });

    private static bool IsFolded(string word)
    {
        foreach (char c in word)
        {
            if (FoldChar(c) != c)
                return false;
        }

        return true;
    }

    public static bool FoldedEquals(ReadOnlySpan<char> word, ReadOnlySpan<char> folded)
    {
        if (word.Length != folded.Length)
            return false;
        if (word.IsEmpty || (FoldChar(word[0]) == folded[0] && word[1..].SequenceEqual(folded[1..])))
            return true; // most words of a text are in lower case but for the first letter
        for (int i = 0; i < word.Length; i++)
        {
            if (FoldChar(word[i]) != folded[i])
                return false;
        }

        return true;
    }

    /// <summary>Words that are long or not ASCII.</summary>
    private static uint OfAny(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
            hash = (hash ^ FoldChar(c)) * 16777619;
        hash ^= hash >> 15;
        hash *= 0x2c1b3c6d;
        hash ^= hash >> 12;
        return hash == 0 ? 1 : hash;
    }
}
