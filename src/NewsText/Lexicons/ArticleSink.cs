using System.Runtime.CompilerServices;
using NewsText.Text;

namespace NewsText.Lexicons;

/// <summary>Looks every token up as it is made and writes what it finds into the arrays of an article.</summary>
internal struct ArticleSink(ArticleTokens target, ArticleLexicon lexicon) : ITokenSink
{
    private readonly TokenBuffer _tokens = target.Tokens;
    private readonly WordTable<ArticleWord> _words = lexicon.Words;
    private readonly bool _asksMarks = lexicon.Casualties is not null;
    private int _count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddWord(in Token token, in WordKey key) => Add(token, _words.Find(key, token.Hash), isWord: true);

    public void Add(ReadOnlySpan<char> text, in Token token)
    {
        ArticleWord word = default;
        if (token.Kind != TokenKind.Punctuation || _asksMarks)
            _words.TryGet(text, token, out word);
        Add(token, word, token.Kind == TokenKind.Word);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(in Token token, in ArticleWord word, bool isWord)
    {
        _tokens.Add(token);
        int i = _count++;
        if (i >= target.Infos.Length)
            target.Reserve(i + 1);
        target.Infos[i] = isWord ? word.Info : default;
        target.Entries[i] = isWord ? word.Entry : (ushort)0;
        target.CasualtyWords[i] = word.Casualty;
        if (word.HoldsFigure)
            target.FigureWords.Add(i);
    }
}
