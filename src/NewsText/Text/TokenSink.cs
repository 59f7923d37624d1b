namespace NewsText.Text;

/// <summary>Takes the tokens alone.</summary>
internal readonly struct TokenSink(TokenBuffer target) : ITokenSink
{
    public void AddWord(in Token token, in WordKey key) => target.Add(token);

    public void Add(ReadOnlySpan<char> text, in Token token) => target.Add(token);
}
