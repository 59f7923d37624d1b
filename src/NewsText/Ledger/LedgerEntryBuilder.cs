using NewsText.Text;

namespace NewsText.Ledger;

/// <summary>Draws from an analysed article the few facts that a ledger keeps.</summary>
internal static class LedgerEntryBuilder
{
    private const int Bins = 32;
    private const int ShingleWords = 4;

    /// <summary>Names are taken from the opening only: later ones tell of background.</summary>
    private const int OpeningChars = 1500;

    private const int MaxNames = 24;
    private const int MaxTitle = 200;

    public static LedgerEntry Build(string text, IEnumerable<LedgerClaim> claims, LedgerArticle article)
    {
        string title = article.Title ?? FirstLine(text);
        using var tokens = new TokenBuffer();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return new LedgerEntry
        {
            Id = article.Id,
            Date = article.Date.ToUniversalTime(),
            EventKey = article.EventKey,
            Title = title,
            TitleWords = ContentWords(title),
            Names = Names(text, tokens),
            Fingerprint = Fingerprint(tokens),
            Claims = [.. claims],
        };
    }

    private static string FirstLine(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart();
        int end = rest.IndexOfAny('\n', '\r');
        ReadOnlySpan<char> line = (end < 0 ? rest : rest[..end]).TrimEnd();
        if (line.Length > MaxTitle)
            line = line[..(char.IsHighSurrogate(line[MaxTitle - 1]) ? MaxTitle - 1 : MaxTitle)];
        return line.ToString();
    }

    private static uint[] ContentWords(string title)
    {
        using var tokens = new TokenBuffer();
        Tokenizer.Tokenize(title, new TextSpan(0, title.Length), tokens);
        var words = new SortedSet<uint>();
        foreach (Token token in tokens.Items)
        {
            // Short words tie nothing together, and numbers are what changes from one article to the next.
            if (token.Kind == TokenKind.Word && token.Length > 3)
                words.Add(token.Hash);
        }

        return [.. words];
    }

    private static uint[] Names(string text, TokenBuffer tokens)
    {
        var names = new SortedSet<uint>();
        bool sentenceStart = true;
        foreach (Token token in tokens.Items)
        {
            if (token.Start >= OpeningChars || names.Count == MaxNames)
                break;
            if (token.Kind == TokenKind.Word && token.Is(TokenFlags.Capital) && token.Length > 2 && !sentenceStart && !CalendarWords.Table.Contains(text, token))
                names.Add(token.Hash);
            sentenceStart = token.Kind == TokenKind.Punctuation && text[token.Start] is '.' or '!' or '?' or '“' or '"';
        }

        return [.. names];
    }

    /// <summary>One permutation, many bins: as telling as one minimum for each of many hash functions, and one pass.</summary>
    private static uint[] Fingerprint(TokenBuffer tokens)
    {
        var bins = new uint[Bins];
        Span<uint> window = stackalloc uint[ShingleWords];
        int seen = 0;
        foreach (Token token in tokens.Items)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                continue;
            window[seen++ % ShingleWords] = token.Hash;
            if (seen < ShingleWords)
                continue;
            uint hash = 0;
            for (int i = 0; i < ShingleWords; i++)
                hash = (hash * 0x9E3779B1) + window[(seen + i) % ShingleWords];
            hash ^= hash >> 16;
            hash *= 0x85EBCA6B;
            hash ^= hash >> 13;
            ref uint bin = ref bins[hash % Bins];
            uint value = hash / Bins + 1; // 0 means an empty bin
            if (bin == 0 || value < bin)
                bin = value;
        }

        return bins;
    }
}
