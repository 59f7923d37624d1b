using System.Runtime.InteropServices;
using NewsText.Attributions;
using NewsText.Diagnostics;
using NewsText.Lexicons;

namespace NewsText.Text;

/// <summary>The one token pass over a text, with what the lexicons of all stages know of each token. A thread keeps one for its next article.</summary>
/// <remarks>The arrays are longer than the text has tokens, and say nothing of the <see cref="TokenBuffer.Beyond"/> places behind the last one. Dispose gives it back; nothing may look at it afterwards.</remarks>
internal sealed class ArticleTokens : IDisposable
{
    private const int MostKept = 1 << 16;
    private const int CharactersAToken = 4; // somewhat fewer than there are
    private const int Stride = 64;

    [ThreadStatic]
    private static ArticleTokens? _spare;

    private int _at, _figure; // where the last questions were answered: the next are asked a little further on

    private ArticleTokens()
    {
    }

    public string Text { get; private set; } = "";

    public TokenBuffer Tokens { get; } = new();

    public int Count => Tokens.Count;

    /// <summary>What is known of each token as part of a source.</summary>
    public WordInfo[] Infos { get; private set; } = [];

    /// <summary>Index of each token's entry in <see cref="WordLexicon"/>; 0 where it has none.</summary>
    public ushort[] Entries { get; private set; } = [];

    /// <summary>Index of each token's entry in <see cref="Casualties.CasualtyLexicon"/>; 0 where it has none.</summary>
    public ushort[] CasualtyWords { get; private set; } = [];

    /// <summary>The tokens that a casualty figure can hang on, in order.</summary>
    public List<int> FigureWords { get; } = [];

    /// <summary>Reads a text.</summary>
    public static ArticleTokens Read(string text, ArticleLexicon lexicon)
    {
        ArticleTokens result = _spare ?? new ArticleTokens();
        _spare = null;
        result.Text = text;
        result.Tokens.Reserve(text.Length / CharactersAToken);
        var sink = new ArticleSink(result, lexicon);
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), ref sink);
        WorkCounters.Add(Work.Tokens, result.Count);
        result.Tokens.Close(text.Length);
        result.Reserve(result.Count + TokenBuffer.Beyond);
        result.Infos.AsSpan(result.Count, TokenBuffer.Beyond).Clear();
        result.Entries.AsSpan(result.Count, TokenBuffer.Beyond).Clear();
        result.CasualtyWords.AsSpan(result.Count, TokenBuffer.Beyond).Clear();
        return result;
    }

    /// <summary>The first token that starts at or behind <paramref name="offset"/>.</summary>
    public int TokenAt(int offset)
    {
        ReadOnlySpan<Token> tokens = Tokens.Items;
        int at = _at, floor = at - Stride, ceiling = at + Stride;
        while (at + 8 < tokens.Length && at + 8 < ceiling && tokens[at + 8].Start < offset)
            at += 8;
        while (at < tokens.Length && at < ceiling && tokens[at].Start < offset)
            at++;
        while (at > 0 && at > floor && tokens[at - 1].Start >= offset)
            at--;
        if (at == floor || at == ceiling)
            at = Token.IndexAt(tokens, offset);
        _at = at;
        return at;
    }

    /// <summary>Whether the tokens of a part of the text are the same as if it were read alone, but for the space in front.</summary>
    public bool IsApart(TextSpan span) =>
        !span.IsEmpty && (span.Start == 0 || char.IsWhiteSpace(Text[span.Start - 1])) && (span.End == Text.Length || char.IsWhiteSpace(Text[span.End]))
        && !char.IsWhiteSpace(Text[span.Start]);

    /// <summary>Whether a figure can hang on a word of the part.</summary>
    public bool MayHoldFigure(TextSpan span)
    {
        ReadOnlySpan<int> words = CollectionsMarshal.AsSpan(FigureWords);
        ReadOnlySpan<Token> tokens = Tokens.Items;
        int place = _figure;
        if (place > 0 && tokens[words[place - 1]].Start >= span.Start)
            place = Sorted.IndexAt<int, BySelf>(words, TokenAt(span.Start)); // sentences that don't come in order
        while (place < words.Length && tokens[words[place]].Start < span.Start)
            place++;
        _figure = place;
        if (place == words.Length || tokens[words[place]].Start >= span.End)
            return false;
        _at = words[place];
        return true;
    }

    public void Dispose()
    {
        Text = "";
        _at = _figure = 0;
        if (Count > MostKept)
        {
            Tokens.Dispose();
            ScratchArrays<WordInfo>.Return(Infos);
            ScratchArrays<ushort>.Return(Entries);
            ScratchArrays<ushort>.Return(CasualtyWords);
            (Infos, Entries, CasualtyWords) = ([], [], []); // they are others' now
            return;
        }

        Tokens.Clear();
        FigureWords.Clear();
        _spare = this;
    }

    /// <summary>Makes room for as many tokens.</summary>
    public void Reserve(int tokens)
    {
        if (tokens > Infos.Length)
            Grow(tokens);
    }

    private void Grow(int tokens)
    {
        int length = (int)Math.Min(Math.Max(1024, Math.Max(tokens * 3L / 2, Text.Length / CharactersAToken)), Array.MaxLength);
        Infos = Longer(Infos, length);
        Entries = Longer(Entries, Infos.Length); // what is rented may be longer, and the first one is asked how long all are
        CasualtyWords = Longer(CasualtyWords, Infos.Length);
    }

    private static T[] Longer<T>(T[] array, int length)
    {
        T[] longer = ScratchArrays<T>.Rent(length);
        array.AsSpan(0, Math.Min(array.Length, longer.Length)).CopyTo(longer); // what was rented may be longer than what is needed now
        ScratchArrays<T>.Return(array);
        return longer;
    }

    private readonly struct BySelf : ISortKey<int>
    {
        public static int Of(in int item) => item;
    }
}
