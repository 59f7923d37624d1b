using System.Runtime.CompilerServices;
using NewsText.Attributions;
using NewsText.Text;

namespace NewsText.Lexicons;

/// <summary>Looks every token up as it is made and writes what it finds into the arrays of an article.</summary>
internal struct ArticleSink(ArticleTokens target, ArticleLexicon lexicon) : ITokenSink
{
    private readonly TokenBuffer _tokens = target.Tokens;
    private readonly WordTable<ArticleWord> _words = lexicon.Words;
    private readonly bool _asksMarks = lexicon.Casualties is not null;
    private WordInfo[] _infos = target.Infos; // the arrays of the target, at hand
    private ushort[] _entries = target.Entries, _casualties = target.CasualtyWords;
    private int _count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddWord(in Token token, in WordKey key) => Add(token, _words.Find(key, token.Hash));

    public void Add(ReadOnlySpan<char> text, in Token token)
    {
        ArticleWord word = default;
        if (token.Kind != TokenKind.Punctuation || _asksMarks)
            _words.TryGet(text, token, out word);
        if (token.Kind != TokenKind.Word)
            word = new ArticleWord(default, 0, word.Casualty, word.HoldsFigure);
        Add(token, word);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(in Token token, in ArticleWord word)
    {
        _tokens.Add(token);
        int i = _count++;
        if (i >= _infos.Length)
            Grow(i + 1);
        _infos[i] = word.Info;
        _entries[i] = word.Entry;
        _casualties[i] = word.Casualty;
        if (word.HoldsFigure)
            target.FigureWords.Add(i);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        target.Reserve(count);
        (_infos, _entries, _casualties) = (target.Infos, target.Entries, target.CasualtyWords);
    }
}
