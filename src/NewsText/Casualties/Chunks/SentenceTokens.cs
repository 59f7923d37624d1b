using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>The tokens of one sentence with what the lexicon knows of each. Used again for every sentence.</summary>
internal sealed class SentenceTokens(CasualtyLexicon lexicon) : IDisposable
{
    private static readonly uint Total = WordHash.Of("total"), Tally = WordHash.Of("tally");
    private static readonly uint Half = WordHash.Of("half"), None = WordHash.Of("none"), Nobody = WordHash.Of("nobody"), Neither = WordHash.Of("neither");

    private readonly TokenBuffer _tokens = new();
    private WordEntry?[] _entries = new WordEntry?[128];

    public string Text { get; set; } = "";

    public CasualtyLexicon Lexicon { get; } = lexicon;

    public int Count => _tokens.Count;

    /// <summary>Whether a word stands here that a figure can hang on.</summary>
    public bool MayHoldFigure { get; private set; }

    public void Fill(TextSpan sentence)
    {
        _tokens.Clear();
        Tokenizer.Tokenize(Text, sentence, _tokens);
        if (_entries.Length < _tokens.Count)
            _entries = new WordEntry?[_tokens.Count * 2];
        bool mayHold = false;
        Begin();
        for (int i = 0; i < _tokens.Count; i++)
        {
            WordEntry? entry = Lexicon.Find(Text, _tokens[i]);
            Set(i, entry is not null && IsAbbreviation(i, entry) ? null : entry);
            mayHold |= entry is null ? _tokens[i].Hash == Total || _tokens[i].Hash == Tally : entry.HoldsFigure;
        }

        MayHoldFigure = mayHold;
    }

    /// <summary>Takes the tokens of a sentence that stands apart from its neighbours from the pass over the whole text.</summary>
    public void Fill(ArticleTokens article, TextSpan sentence)
    {
        int first = article.TokenAt(sentence.Start), end = article.TokenAt(sentence.End);
        _tokens.Clear();
        _tokens.AddRange(article.Tokens.Items[first..end]);
        if (_entries.Length < _tokens.Count)
            _entries = new WordEntry?[_tokens.Count * 2];
        if (first < end)
            _tokens.OpenText();
        MayHoldFigure = article.MayHoldFigure(sentence);
        Begin();
        for (int i = 0; i < _tokens.Count; i++)
        {
            WordEntry? entry = Lexicon.Entries[article.CasualtyWords[first + i]];
            Set(i, entry is not null && IsAbbreviation(i, entry) ? null : entry);
        }
    }

    /// <summary>The classes of all words of the sentence: what none has need not be looked for.</summary>
    public WordClass Classes { get; private set; }

    /// <summary>Whether a number of four digits stands here.</summary>
    public bool MayHoldYear { get; private set; }

    /// <summary>The quantity that was read last: the chunker asks for the same one twice.</summary>
    public (int At, bool Found, Quantity Quantity) LastQuantity = (-1, false, default);

    private void Begin()
    {
        Classes = WordClass.None;
        MayHoldYear = false;
        LastQuantity.At = -1;
    }

    private void Set(int i, WordEntry? entry)
    {
        _entries[i] = entry;
        if (entry is not null)
            Classes |= entry.Classes;
        else if (_tokens[i].Kind == TokenKind.Number && _tokens[i].Length == 4)
            MayHoldYear = true;
    }

    /// <summary>Whether the word stands capitalised inside a sentence, so that it is a name even where it could be a verb.</summary>
    public bool IsName(int i) => i > 0 && Has(i, TokenFlags.Capital) && !Has(i, TokenFlags.LineBefore) && (Has(i - 1, TokenFlags.Capital) || Has(i + 1, TokenFlags.Capital)) && Mark(i - 1) == '\0';

    public static bool IsOpenVerb(WordEntry entry) => entry.Is(WordClass.Verb | WordClass.Report | WordClass.Change | WordClass.Causative | WordClass.Plan | WordClass.Leave)
        && !entry.Is(WordClass.Be | WordClass.Have | WordClass.Modal);

    /// <summary>"US", "IS", "WHO" in upper case among words that are not.</summary>
    private bool IsAbbreviation(int i, WordEntry entry) => _tokens[i].Is(TokenFlags.AllCaps) && _tokens[i].Length <= 3 && entry.Is(CuePhrases.Closed) && !entry.Is(WordClass.Number | WordClass.Negation | WordClass.Conjunction | WordClass.Determiner)
        && !(Has(i - 1, TokenFlags.AllCaps) && Has(i + 1, TokenFlags.AllCaps));

    public ref readonly Token this[int index] => ref _tokens[index];

    public WordEntry? Entry(int index) => (uint)index < (uint)Count ? _entries[index] : null;

    public bool Is(int index, WordClass any) => (uint)index < (uint)Count && _entries[index] is { } entry && entry.Is(any);

    /// <summary>Whether the token is the given lower-case ASCII word or mark.</summary>
    public bool Is(int index, string word) => (uint)index < (uint)Count && _tokens[index].Length == word.Length && WordHash.FoldChar(Text[_tokens[index].Start]) == word[0] && WordHash.FoldedEquals(Word(index), word);

    public bool IsKind(int index, TokenKind kind) => (uint)index < (uint)Count && _tokens[index].Kind == kind;

    public bool Has(int index, TokenFlags flag) => (uint)index < (uint)Count && _tokens[index].Is(flag);

    public ReadOnlySpan<char> Word(int index) => Text.AsSpan(_tokens[index].Start, _tokens[index].Length);

    /// <summary>The mark that the token is, or NUL where it is none.</summary>
    public char Mark(int index) => IsKind(index, TokenKind.Punctuation) ? Text[_tokens[index].Start] : '\0';

    public TextSpan Span(int first, int next) => new(_tokens[first].Start, _tokens[next - 1].End);

    /// <summary>Whether a quantity expression can begin at the token: a sound look before the grammar is tried.</summary>
    public bool MayStartQuantity(int i)
    {
        if ((uint)i >= (uint)Count)
            return false;
        ref readonly Token token = ref _tokens[i];
        if (token.Kind == TokenKind.Number || token.Is(TokenFlags.Hyphen))
            return true;
        return _entries[i] is { } entry ? entry.StartsQuantity : token.Hash == Half || token.Hash == None || token.Hash == Nobody || token.Hash == Neither;
    }

    /// <summary>Gives the tokens back; the next sentence rents new ones.</summary>
    public void Dispose()
    {
        _tokens.Dispose();
        Text = "";
    }
}
