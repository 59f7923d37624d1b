namespace NewsText.Text;

/// <summary>One token of the shared token pass; offsets are into the tokenised text.</summary>
internal readonly struct Token(int start, int length, TokenKind kind, TokenFlags flags, uint hash)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    public TokenKind Kind { get; } = kind;

    public TokenFlags Flags { get; } = flags;

    /// <summary><see cref="WordHash"/> of the folded word; for punctuation the hash of its one character.</summary>
    public uint Hash { get; } = hash;

    public TextSpan Span => new(Start, End);

    public bool Is(TokenFlags flag) => (Flags & flag) != TokenFlags.None;

    /// <summary>The number of the first token from <paramref name="from"/> on that starts at or behind <paramref name="offset"/>.</summary>
    public static int IndexAt(ReadOnlySpan<Token> tokens, int offset, int from = 0) => from + Sorted.IndexAt<Token, ByStart>(tokens[from..], offset);

    private readonly struct ByStart : ISortKey<Token>
    {
        public static int Of(in Token item) => item.Start;
    }
}
