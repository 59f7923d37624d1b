using System.Runtime.CompilerServices;

namespace NewsText.Text;

/// <summary>The case-folding hash of a word: ASCII letters are lowered, ’ counts as ', everything else stands for itself.</summary>
internal static class WordHash
{
    private const uint Seed = 2166136261;

    /// <summary>Never 0, so that 0 can mean "empty".</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = Seed;
        foreach (char c in word)
            hash = Add(hash, c);
        return Finish(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Start() => Seed;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, char c) => (hash ^ FoldChar(c)) * 16777619;

    /// <summary>Adds a character that is folded already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint AddFolded(uint hash, int c) => (hash ^ (uint)c) * 16777619;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Finish(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2c1b3c6d;
        hash ^= hash >> 12;
        return hash == 0 ? 1 : hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char FoldChar(char c) => (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c == '’' ? '\'' : c;

    public static string Fold(string word) => string.Create(word.Length, word, static (target, source) =>
    {
        for (int i = 0; i < target.Length; i++)
            target[i] = FoldChar(source[i]);
    });

    public static bool FoldedEquals(ReadOnlySpan<char> word, string folded)
    {
        if (word.Length != folded.Length)
            return false;
        if (word.SequenceEqual(folded))
            return true; // most words of a text are in lower case
        for (int i = 0; i < word.Length; i++)
        {
            if (FoldChar(word[i]) != folded[i])
                return false;
        }

        return true;
    }
}
