using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Tells pronouns apart by the hash of the token.</summary>
internal static class Pronouns
{
    private const int Slots = 128;

    private static readonly uint[] Hashes = new uint[Slots];
    private static readonly PronounKind[] Kinds = Make(
        ("he him his himself", PronounKind.He),
        ("she her hers herself", PronounKind.She),
        ("they them their theirs themselves", PronounKind.They),
        ("it its itself", PronounKind.It),
        ("i we me us my our mine ours myself ourselves", PronounKind.First),
        ("you your yours yourself", PronounKind.Second),
        ("who whom whose which that", PronounKind.Relative));

    public static PronounKind KindOf(in Token token) =>
        token.Kind == TokenKind.Word && token.Length <= 10 ? Kinds[SlotOf(token.Hash)] : PronounKind.None;

    /// <summary>The hash's slot, or a free one.</summary>
    private static int SlotOf(uint hash)
    {
        int slot = (int)hash & (Slots - 1);
        while (Hashes[slot] != hash && Hashes[slot] != 0)
            slot = (slot + 1) & (Slots - 1);
        return slot;
    }

    private static PronounKind[] Make(params ReadOnlySpan<(string Words, PronounKind Kind)> rows)
    {
        var kinds = new PronounKind[Slots];
        foreach ((string words, PronounKind kind) in rows)
        {
            foreach (string word in words.Split(' '))
            {
                uint hash = WordHash.Of(word);
                int slot = SlotOf(hash);
                (Hashes[slot], kinds[slot]) = (hash, kind);
            }
        }

        return kinds;
    }
}
