namespace NewsText.Text;

/// <summary>What takes the tokens of a pass; a struct, so that the pass is compiled for it.</summary>
internal interface ITokenSink
{
    /// <summary>A word of up to 15 ASCII letters, whose key the pass has at hand.</summary>
    void AddWord(in Token token, in WordKey key);

    /// <summary>Any other token of <paramref name="text"/>.</summary>
    void Add(ReadOnlySpan<char> text, in Token token);
}
