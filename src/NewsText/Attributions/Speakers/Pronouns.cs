using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Tells pronouns apart by the hash of the token.</summary>
internal static class Pronouns
{
    private static readonly Dictionary<uint, PronounKind> Kinds = Make(
        ("he him his himself", PronounKind.He),
        ("she her hers herself", PronounKind.She),
        ("they them their theirs themselves", PronounKind.They),
        ("it its itself", PronounKind.It),
        ("i we me us my our mine ours myself ourselves", PronounKind.First),
        ("you your yours yourself", PronounKind.Second),
        ("who whom whose which that", PronounKind.Relative));

    public static PronounKind KindOf(in Token token) =>
        token.Kind == TokenKind.Word && token.Length <= 10 && Kinds.TryGetValue(token.Hash, out PronounKind kind) ? kind : PronounKind.None;

    private static Dictionary<uint, PronounKind> Make(params (string Words, PronounKind Kind)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' '), (row, word) => (Hash: WordHash.Of(word), row.Kind)).ToDictionary(pair => pair.Hash, pair => pair.Kind);
}
