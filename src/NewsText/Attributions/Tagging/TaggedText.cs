using System.Runtime.CompilerServices;
using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>A text's tokens with their word classes, lexicon entries and quotation regions: what clause reading works on.</summary>
/// <remarks>Its own arrays are rented and longer than the text has tokens: <see cref="TokenBuffer.Beyond"/> symbols in no region stand behind them. Dispose returns them.</remarks>
internal sealed class TaggedText(ArticleTokens article, FinderScratch scratch) : IDisposable
{
    private bool _namesRead;

    public string Text { get; } = article.Text;

    public TokenBuffer Tokens { get; } = article.Tokens;

    public List<QuoteRegion> Regions { get; } = scratch.Regions;

    /// <summary>The first token of each line.</summary>
    public List<int> Lines { get; } = scratch.Lines;

    public WordTag[] Tags { get; } = Close(ScratchArrays<WordTag>.Rent(article.Count + TokenBuffer.Beyond), article.Count, WordTag.Symbol);

    /// <summary>Index of each token's lexicon entry; 0 for words that no lexicon has and for all else.</summary>
    public ushort[] EntryIndexes { get; } = article.Entries;

    /// <summary>What is known of each token as part of a source.</summary>
    public WordInfo[] Infos { get; } = article.Infos;

    /// <summary>Verb spellings that are names in this text; the tagger fills and reads it.</summary>
    public HashSet<uint> VerbNames => scratch.VerbNames;

    /// <summary>A finding that is as good as new; it belongs to this text.</summary>
    public Finding NewFinding() => scratch.Findings.Next();

    public EntryList Entries => new(EntryIndexes);

    /// <summary>The innermost region of each token, or -1; a mark belongs to its own region.</summary>
    public int[] Region { get; } = Close(ScratchArrays<int>.Rent(article.Count + TokenBuffer.Beyond), article.Count, -1);

    /// <summary>Token range of each region, marks included.</summary>
    public (int First, int End)[] RegionTokens { get; } = ScratchArrays<(int First, int End)>.Rent(scratch.Regions.Count);

    public int Count { get; } = article.Count;

    public ReadOnlySpan<char> Word(int token) => Tokens[token].Span.In(Text.AsSpan());

    /// <summary>Whether the token is the given lower-case word.</summary>
    /// <remarks>Length, first and last letter are compared in one test, which next to never holds: by the length alone it would hold in every fifth case.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsWord(int token, string lower)
    {
        ref readonly Token t = ref Tokens[token];
        int differs = (t.Length ^ lower.Length) | ((Text[t.End - Math.Max(t.Length, 1)] ^ lower[0]) & ~0x20) | ((Text[t.End - 1] ^ lower[^1]) & ~0x20);
        return differs == 0 && IsWhole(token, lower);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsWhole(int token, string lower) => WordHash.FoldedEquals(Word(token), lower);

    /// <summary>The region that encloses <paramref name="token"/> directly below <paramref name="level"/> (-1: outermost), or -1.</summary>
    public int RegionBelow(int token, int level)
    {
        int region = Region[token];
        while (region >= 0 && Regions[region].Parent != level)
            region = Regions[region].Parent;
        return region;
    }

    /// <summary>The class of the last token inside the marks of a region.</summary>
    public WordTag LastInside(int region)
    {
        (int first, int end) = RegionTokens[region];
        int i = end - 1;
        while (i > first && Tags[i] == WordTag.Quote)
            i--;
        return Tags[i];
    }

    public bool IsStop(int token, char mark) => Tags[token] == WordTag.Stop && Text[Tokens[token].Start] == mark;

    /// <summary>Whether the full stop at <paramref name="token"/> belongs to a title or an initial in front of a name.</summary>
    public bool IsAbbreviationStop(int token) =>
        token > 0 && token + 1 < Count && Tags[token - 1] == WordTag.Proper && Tags[token + 1] is WordTag.Proper or WordTag.Open or WordTag.Comma && !Tokens[token].Is(TokenFlags.SpaceBefore) && Tokens[token - 1].Length <= 5;

    /// <summary>Whether the word at <paramref name="token"/> stands with a capital inside a sentence of the text, where only a name does.</summary>
    public bool IsNamedInside(int token) => (_namesRead ? scratch.Names : NamesInside()).Contains(Tokens[token].Hash);

    /// <summary>How many words of four letters or more there are, and how many of them have a capital: in titles most do.</summary>
    public (int Words, int Capitals) CountCapitals(int first, int end)
    {
        int words = 0, capitals = 0;
        for (int i = first; i < end; i++)
        {
            if (Tokens[i].Kind != TokenKind.Word || Tokens[i].Length < 4)
                continue;
            words++;
            if (Tokens[i].Is(TokenFlags.Capital))
                capitals++;
        }

        return (words, capitals);
    }

    private HashSet<uint> NamesInside()
    {
        _namesRead = true;
        HashSet<uint> names = scratch.Names;
        for (int i = 1; i < Count; i++)
        {
            if (Tags[i] == WordTag.Proper && !Tokens[i].Is(TokenFlags.LineBefore) && Tokens[i - 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic)
                names.Add(Tokens[i].Hash);
        }

        return names;
    }

    private static T[] Close<T>(T[] array, int count, T nothing)
    {
        array.AsSpan(count, TokenBuffer.Beyond).Fill(nothing);
        return array;
    }

    public void Dispose()
    {
        ScratchArrays<WordTag>.Return(Tags);
        ScratchArrays<int>.Return(Region);
        ScratchArrays<(int First, int End)>.Return(RegionTokens);
    }

    public TextSpan Span(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);
}
