using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>The tokens of a document together with their text and the lexicon: the small questions that name reading asks.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="infos">What <paramref name="lexicon"/> says of each token.</param>
/// <param name="lexicon">The lexicon.</param>
internal readonly ref struct Words(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<WordInfo> infos, SpeakerLexicon lexicon)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly ReadOnlySpan<WordInfo> _infos = infos;

    public ReadOnlySpan<char> Text => _text;

    public SpeakerLexicon Lexicon { get; } = lexicon;

    public int Count => _tokens.Length;

    public ref readonly Token this[int i] => ref _tokens[i];

    public WordInfo Info(int i) => _infos[i];

    /// <summary>Whether token <paramref name="i"/> is of any of the classes; false outside the document.</summary>
    public bool Is(int i, WordClass any) => (uint)i < (uint)_infos.Length && _infos[i].Is(any);

    public bool IsWord(int i, uint hash) => (uint)i < (uint)_tokens.Length && _tokens[i].Hash == hash && _tokens[i].Kind != TokenKind.Punctuation;

    public bool IsMark(int i, char mark) => (uint)i < (uint)_tokens.Length && _tokens[i].Kind == TokenKind.Punctuation && _text[_tokens[i].Start] == mark;

    /// <summary>A word with a capital, or one like "al-Farsi".</summary>
    public bool IsCapital(int i) =>
        (uint)i < (uint)_tokens.Length && _tokens[i].Kind == TokenKind.Word
        && (_tokens[i].Is(TokenFlags.Capital) || (_tokens[i].Is(TokenFlags.Hyphen) && ArticleLength(i) is > 0 and var article && char.IsUpper(_text[_tokens[i].Start + article])));

    public bool IsLower(int i) => (uint)i < (uint)_tokens.Length && _tokens[i].Kind == TokenKind.Word && _tokens[i].Is(TokenFlags.Lower) && !IsCapital(i);

    /// <summary>"J" or "J.B.".</summary>
    public bool IsInitial(int i) => IsCapital(i) && (_tokens[i].Length == 1 || (_tokens[i].Is(TokenFlags.Dotted) && _tokens[i].Length <= 6));

    public bool IsQuote(int i) => (uint)i < (uint)_tokens.Length && _tokens[i].Kind == TokenKind.Punctuation && _text[_tokens[i].Start] is '"' or '“' or '”' or '‘' or '’' or '\'';

    public bool IsPossessive(int i) =>
        IsWord(i, FunctionWords.S) || (IsMark(i, '’') && !_tokens[i].Is(TokenFlags.SpaceBefore)) || (IsMark(i, '\'') && !_tokens[i].Is(TokenFlags.SpaceBefore));

    public bool StartsLine(int i) => i == 0 || _tokens[i].Is(TokenFlags.LineBefore);

    /// <summary>The first token of the line of <paramref name="at"/>, at most <paramref name="reach"/> tokens before it.</summary>
    public int LineStart(int at, int reach)
    {
        int floor = Math.Max(0, at - reach);
        while (at > floor && !StartsLine(at))
            at--;
        return at;
    }

    /// <summary>The hash of a surname without the Arabic article that writers leave out as they like: "al-Farsi", "Farsi".</summary>
    public uint SurnameHash(int i)
    {
        ref readonly Token token = ref _tokens[i];
        int article = token.Is(TokenFlags.Hyphen) ? ArticleLength(i) : 0;
        return article == 0 ? token.Hash : WordHash.Of(_text[(token.Start + article)..token.End]);
    }

    /// <summary>Length of "al-", "el-", "ul-" or the like at the start of the word, or 0.</summary>
    private int ArticleLength(int i)
    {
        ReadOnlySpan<char> word = _text[_tokens[i].Start.._tokens[i].End];
        return word.Length > 4 && word[2] is '-' or '‑' && (word[0] | 0x20) is 'a' or 'e' or 'u' && (word[1] | 0x20) is 'l' or 's' or 'd' or 'n' or 'r' or 'z' ? 3 : 0;
    }

    /// <summary>The text from the first to the last of the tokens, with line breaks and runs of blanks made one blank.</summary>
    public string Join(int start, int end)
    {
        ReadOnlySpan<char> span = _text[_tokens[start].Start.._tokens[end - 1].End];
        if (!span.ContainsAny("\n\r\t\u00A0") && !span.Contains("  ", StringComparison.Ordinal))
            return span.ToString();
        return string.Join(' ', span.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The first token that starts at or behind <paramref name="offset"/>.</summary>
    public int TokenAt(int offset) => Token.IndexAt(_tokens, offset);
}
