using System.Runtime.CompilerServices;
using NewsText.Diagnostics;
using NewsText.Text;

namespace NewsText.Casualties;

/// <summary>The tokens of one sentence with what the lexicon knows of each. Used again for every sentence.</summary>
internal sealed class SentenceTokens(CasualtyLexicon lexicon) : IDisposable
{
    private static readonly uint Total = WordHash.Of("total"), Tally = WordHash.Of("tally");
    private static readonly uint Half = WordHash.Of("half"), None = WordHash.Of("none"), Nobody = WordHash.Of("nobody"), Neither = WordHash.Of("neither");

    private readonly TokenBuffer _tokens = new();
    private Token[] _items = [];
    private readonly WordEntry?[] _entries = lexicon.Entries;
    private ushort[] _words = new ushort[128]; // indexes of entries
    private WordClass[] _classes = new WordClass[128];
    private int _count;

    public string Text { get; set; } = "";

    public CasualtyLexicon Lexicon { get; } = lexicon;

    public int Count => _count;

    /// <summary>Whether a word stands here that a figure can hang on.</summary>
    public bool MayHoldFigure { get; private set; }

    public void Fill(TextSpan sentence)
    {
        _tokens.Clear();
        var sink = new WordSink(this);
        Tokenizer.Tokenize(Text, sentence, ref sink);
        WorkCounters.Add(Work.Tokens, _tokens.Count);
        Begin();
        Classify();
    }

    /// <summary>Takes the tokens of a sentence that stands apart from its neighbours from the pass over the whole text.</summary>
    public void Fill(ArticleTokens article, TextSpan sentence)
    {
        int first = article.TokenAt(sentence.Start), end = article.TokenAt(sentence.End);
        _tokens.Clear();
        _tokens.AddRange(article.Tokens.Items[first..end]);
        if (first < end)
            _tokens.OpenText();
        Begin();
        article.CasualtyWords.AsSpan(first, _count).CopyTo(_words);
        Classify();
    }

    /// <summary>The classes of all words of the sentence: what none has need not be looked for.</summary>
    public WordClass Classes { get; private set; }

    /// <summary>Whether a number of four digits stands here.</summary>
    public bool MayHoldYear { get; private set; }

    /// <summary>Whether a number in digits stands here.</summary>
    public bool HoldsNumber { get; private set; }

    /// <summary>Whether "total" or "tally" stands here.</summary>
    public bool HoldsTotal { get; private set; }

    /// <summary>The quantity that was read last: the chunker asks for the same one twice.</summary>
    public (int At, bool Found, Quantity Quantity) LastQuantity = (-1, false, default);

    private void Begin()
    {
        _items = _tokens.Memory;
        _count = _tokens.Count;
        if (_classes.Length < _count)
        {
            Array.Resize(ref _words, _count * 2);
            _classes = new WordClass[_count * 2];
        }

        LastQuantity.At = -1;
    }

    /// <summary>What the lexicon tells of each word, and what of all.</summary>
    private void Classify()
    {
        ReadOnlySpan<WordClass> table = Lexicon.Classes;
        ReadOnlySpan<Token> items = _items.AsSpan(0, _count);
        Span<ushort> words = _words.AsSpan(0, items.Length);
        Span<WordClass> classes = _classes.AsSpan(0, items.Length);
        WordClass all = WordClass.None, abbreviated = WordClass.None;
        bool year = false, number = false, total = false;
        for (int i = 0; i < items.Length; i++)
        {
            ref readonly Token token = ref items[i];
            WordClass known = table[words[i]];
            if (token.Is(TokenFlags.AllCaps) && known != WordClass.None && IsAbbreviation(i, known))
            {
                abbreviated |= known;
                known = WordClass.None;
                words[i] = 0;
            }

            classes[i] = known;
            all |= known;
            if (token.Kind == TokenKind.Number && known == WordClass.None)
            {
                number = true;
                year |= token.Length == 4;
            }
            else if ((token.Hash == Total || token.Hash == Tally) && known == WordClass.None)
            {
                total = true;
            }
        }

        (Classes, MayHoldYear, HoldsNumber, HoldsTotal) = (all, year, number, total);
        MayHoldFigure = total || ((all | abbreviated) & WordClass.HoldsFigure) != WordClass.None;
    }

    /// <summary>Whether the word stands capitalised inside a sentence, so that it is a name even where it could be a verb.</summary>
    public bool IsName(int i) => i > 0 && Has(i, TokenFlags.Capital) && !Has(i, TokenFlags.LineBefore) && (Has(i - 1, TokenFlags.Capital) || Has(i + 1, TokenFlags.Capital)) && Mark(i - 1) == '\0';

    public static bool IsOpenVerb(WordEntry entry) => entry.Is(WordClass.Verb | WordClass.Report | WordClass.Change | WordClass.Causative | WordClass.Plan | WordClass.Leave)
        && !entry.Is(WordClass.Be | WordClass.Have | WordClass.Modal);

    /// <summary>"US", "IS", "WHO" in upper case among words that are not.</summary>
    private bool IsAbbreviation(int i, WordClass classes) => _items[i].Length <= 3 && (classes & CuePhrases.Closed) != WordClass.None
        && (classes & (WordClass.Number | WordClass.Negation | WordClass.Conjunction | WordClass.Determiner)) == WordClass.None
        && !(Has(i - 1, TokenFlags.AllCaps) && Has(i + 1, TokenFlags.AllCaps));

    public ref readonly Token this[int index] => ref _items[index];

    /// <summary>The word's bit in the sets of words that phrases go on with; none outside the sentence.</summary>
    public ulong BitOf(int index) => (uint)index < (uint)_count ? PhraseWord.BitOf(_items[index].Hash) : 0;

    public WordEntry? Entry(int index) => (uint)index < (uint)_count ? _entries[_words[index]] : null;

    /// <summary>All classes of the word; none where the lexicon does not have it.</summary>
    public WordClass ClassesOf(int index) => (uint)index < (uint)_count ? _classes[index] : WordClass.None;

    public bool Is(int index, WordClass any) => (uint)index < (uint)_count && (_classes[index] & any) != WordClass.None;

    /// <summary>Whether the token is the given lower-case ASCII word or mark.</summary>
    /// <remarks>Length, first and last letter are compared in one test, which next to never holds: by the length alone it would hold in every fifth case.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int index, string word)
    {
        if ((uint)index >= (uint)_count)
            return false;
        ref readonly Token token = ref _items[index];
        int differs = (token.Length ^ word.Length) | ((Text[token.Start] ^ word[0]) & ~0x20) | ((Text[token.End - 1] ^ word[^1]) & ~0x20);
        return differs == 0 && IsWhole(token, word);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsWhole(in Token token, string word) => WordHash.FoldedEquals(Text.AsSpan(token.Start, token.Length), word);

    public bool IsKind(int index, TokenKind kind) => (uint)index < (uint)_count && _items[index].Kind == kind;

    public bool Has(int index, TokenFlags flag) => (uint)index < (uint)_count && _items[index].Is(flag);

    public ReadOnlySpan<char> Word(int index) => Text.AsSpan(_items[index].Start, _items[index].Length);

    /// <summary>The mark that the token is, or NUL where it is none.</summary>
    public char Mark(int index) => IsKind(index, TokenKind.Punctuation) ? Text[_items[index].Start] : '\0';

    public TextSpan Span(int first, int next) => new(_items[first].Start, _items[next - 1].End);

    /// <summary>Whether a quantity expression can begin at the token: a sound look before the grammar is tried.</summary>
    public bool MayStartQuantity(int i)
    {
        if ((uint)i >= (uint)_count)
            return false;
        WordClass classes = _classes[i];
        if ((classes & WordClass.QuantityStart) != WordClass.None)
            return true;
        ref readonly Token token = ref _items[i];
        if (token.Kind == TokenKind.Number || token.Is(TokenFlags.Hyphen))
            return true;
        return classes == WordClass.None && (token.Hash == Half || token.Hash == None || token.Hash == Nobody || token.Hash == Neither);
    }

    /// <summary>Gives the tokens back; the next sentence rents new ones.</summary>
    public void Dispose()
    {
        _tokens.Dispose();
        _items = [];
        _count = 0;
        Text = "";
    }

    private void Add(in Token token, ushort word)
    {
        if (_tokens.Count >= _words.Length)
            Array.Resize(ref _words, _tokens.Count * 2);
        _words[_tokens.Count] = word;
        _tokens.Add(token);
    }

    /// <summary>Looks every token up as it is made.</summary>
    private readonly struct WordSink(SentenceTokens target) : ITokenSink
    {
        private readonly WordTable<ushort> _words = target.Lexicon.Words;

        public void AddWord(in Token token, in WordKey key) => target.Add(token, _words.Find(key, token.Hash));

        /// <summary>The lexicon has no numbers and two marks.</summary>
        public void Add(ReadOnlySpan<char> text, in Token token)
        {
            bool mayBeKnown = token.Kind == TokenKind.Punctuation ? text[token.Start] is '&' or '+' : token.Kind != TokenKind.Number;
            target.Add(token, mayBeKnown && _words.TryGet(text, token, out ushort word) ? word : (ushort)0);
        }
    }
}
