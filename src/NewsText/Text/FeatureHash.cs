using System.Runtime.CompilerServices;

namespace NewsText.Text;

/// <summary>The case-folding hash of a word that the features of trained models are made with; it can only change together with the models.</summary>
internal static class FeatureHash
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
    public static uint Add(uint hash, char c) => (hash ^ WordHash.FoldChar(c)) * 16777619;

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
}
