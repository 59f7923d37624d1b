using System.Runtime.CompilerServices;

namespace NewsText.Text;

/// <summary>A growing, pooled list of tokens that one call owns. Dispose returns the memory.</summary>
internal sealed class TokenBuffer : IDisposable
{
    /// <summary>How many empty tokens may be looked at behind the last one: a rule that asks what follows needs no check of its own.</summary>
    public const int Beyond = 4;

    private Token[] _items = ScratchArrays<Token>.Rent(256);

    public int Count { get; private set; }

    public ref readonly Token this[int index] => ref _items[index];

    /// <summary>The memory itself, longer than <see cref="Count"/>; it changes when tokens are added.</summary>
    public Token[] Memory => _items;

    public ReadOnlySpan<Token> Items => _items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in Token token)
    {
        if (Count == _items.Length)
            Grow();
        _items[Count++] = token;
    }

    public void AddRange(ReadOnlySpan<Token> tokens)
    {
        while (Count + tokens.Length > _items.Length)
            Grow();
        tokens.CopyTo(_items.AsSpan(Count));
        Count += tokens.Length;
    }

    /// <summary>Makes the first token look as it does at the beginning of a text.</summary>
    public void OpenText()
    {
        Token first = _items[0];
        _items[0] = new Token(first.Start, first.Length, first.Kind, (first.Flags & ~TokenFlags.LineBefore) | TokenFlags.SpaceBefore, first.Hash);
    }

    /// <summary>Puts the empty tokens behind the last one; they stay until another token is added.</summary>
    public void Close(int end)
    {
        while (Count + Beyond > _items.Length)
            Grow();
        _items.AsSpan(Count, Beyond).Fill(new Token(end, 0, TokenKind.Punctuation, TokenFlags.LineBefore | TokenFlags.SpaceBefore, 0));
    }

    public void Dispose()
    {
        if (_items.Length > 0)
            ScratchArrays<Token>.Return(_items);
        _items = [];
        Count = 0;
    }

    /// <summary>Makes room for as many tokens in all.</summary>
    public void Reserve(int count)
    {
        if (count > _items.Length)
            Grow(count);
    }

    private void Grow() => Grow(Math.Max(256, _items.Length * 2));

    private void Grow(int length)
    {
        Token[] larger = ScratchArrays<Token>.Rent(length);
        _items.AsSpan(0, Count).CopyTo(larger);
        if (_items.Length > 0)
            ScratchArrays<Token>.Return(_items);
        _items = larger;
    }
}
