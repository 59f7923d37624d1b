using System.Numerics;
using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Gives every token a word class from the closed classes, the verb lists and the words around it.</summary>
/// <remarks>It is no full tagger: it has to tell finite verbs from nouns well enough to find clauses, in one pass to the right.</remarks>
internal static partial class ShallowTagger
{
    private const int LongestHeadline = 40; // tokens
    private const int ShortestDerived = 5; // letters

    public static void Tag(TaggedText tagged)
    {
        ReadOnlySpan<Token> tokens = tagged.Tokens.Items;
        PlaceRegions(tagged);
        HashSet<uint>? names = NamesOf(tagged);
        bool titleCase = false;
        ReadOnlySpan<ushort> entries = tagged.EntryIndexes.AsSpan(0, tokens.Length);
        ReadOnlySpan<WordTraits> traits = WordLexicon.Traits;
        Span<WordTag> tags = tagged.Tags.AsSpan(0, tokens.Length);
        ReadOnlySpan<char> text = tagged.Text;
        for (int block = 0; block < tokens.Length; block += 64)
        {
            ulong rest = TagPlain(text, tokens[block..], entries[block..], tags[block..]);
            rest |= block == 0 ? 1UL : 0;
            for (; rest != 0; rest &= rest - 1)
            {
                int i = block + BitOperations.TrailingZeroCount(rest);
                ref readonly Token token = ref tokens[i];
                if (i == 0 || token.Is(TokenFlags.LineBefore))
                {
                    tagged.Lines.Add(i);
                    titleCase = IsTitleCase(tokens, i);
                }

                WordTraits word = traits[entries[i]];
                if (token.Kind == TokenKind.Word && (token.Flags & (TokenFlags.Lower | TokenFlags.Capital)) == TokenFlags.Lower && !word.IsVerb)
                    tags[i] = !word.IsClosed ? TagOfUnknown(tagged, i) : word.Closed == WordTag.Possessive && IsHerObject(tagged, i) ? WordTag.Object : word.Closed;
                else
                    tags[i] = names is not null && token.Is(TokenFlags.Capital) && names.Contains(token.Hash) ? WordTag.Proper : TagOf(tagged, i, titleCase);
                if (i > 0 && (tags[i] == WordTag.Number || (word.IsFraction && QuantityReader.IsFraction(tagged, i))))
                    QuantityReader.TagBound(tagged, i);
            }
        }
    }

    /// <summary>Tags up to 64 tokens by what the lexicon says and returns the bits of those for which that is not all: nothing around the others matters.</summary>
    /// <remarks>No branch depends on the text, which none could foresee.</remarks>
    private static ulong TagPlain(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<ushort> entries, Span<WordTag> tags)
    {
        ReadOnlySpan<WordTraits> traits = WordLexicon.Traits;
        int count = Math.Min(tokens.Length, 64);
        ulong rest = 0;
        for (int i = 0; i < count; i++)
        {
            ref readonly Token token = ref tokens[i];
            WordTraits word = traits[entries[i]];
            tags[i] = word.Closed;
            bool plain = token.Kind == TokenKind.Word & (token.Flags & (TokenFlags.Lower | TokenFlags.Capital | TokenFlags.LineBefore)) == TokenFlags.Lower & !word.IsVaried & (word.IsClosed | !MayBeDerived(text, token));
            rest |= (plain ? 0UL : 1UL) << i;
        }

        return rest;
    }

    /// <summary>
    /// Verb spellings that stand capitalised inside sentences of this text ("Trump", "Rush"): names also where a line or sentence begins.
    /// </summary>
    private static HashSet<uint>? NamesOf(TaggedText tagged)
    {
        HashSet<uint> names = tagged.VerbNames;
        ReadOnlySpan<Token> tokens = tagged.Tokens.Items;
        ReadOnlySpan<ushort> entries = tagged.EntryIndexes.AsSpan(0, tokens.Length);
        for (int i = 1; i < tokens.Length; i++)
        {
            ref readonly Token token = ref tokens[i];
            if ((token.Flags & (TokenFlags.Capital | TokenFlags.LineBefore | TokenFlags.SpaceBefore)) != (TokenFlags.Capital | TokenFlags.SpaceBefore) || entries[i] == 0)
                continue;
            WordTraits word = WordLexicon.Traits[entries[i]];
            ref readonly Token before = ref tokens[i - 1];
            if (!word.IsVerb || word.IsClosed || before.Kind != TokenKind.Word || !(before.Is(TokenFlags.Lower) || before.Length > 3))
                continue;
            if (!IsTitleCase(tokens, LineStart(tagged, i)))
                names.Add(token.Hash);
        }

        return names.Count > 0 ? names : null;
    }

    private static int LineStart(TaggedText tagged, int i)
    {
        int floor = Math.Max(0, i - 60); // longer lines are no headlines
        while (i > floor && !tagged.Tokens[i].Is(TokenFlags.LineBefore))
            i--;
        return i;
    }

    private static void PlaceRegions(TaggedText tagged)
    {
        Span<int> places = tagged.Region.AsSpan(0, tagged.Count);
        places.Fill(-1);
        ReadOnlySpan<Token> tokens = tagged.Tokens.Items;
        int first = 0;
        for (int r = 0; r < tagged.Regions.Count; r++)
        {
            TextSpan span = tagged.Regions[r].Span;
            first = Token.IndexAt(tokens, span.Start, first);
            int end = Token.IndexAt(tokens, span.End, first);
            tagged.RegionTokens[r] = (first, end);
            places[first..end].Fill(r); // an inner region comes behind the one around it
        }
    }

    /// <summary>Whether most words of the line that begins at <paramref name="first"/> are capitalised, as in headlines.</summary>
    private static bool IsTitleCase(ReadOnlySpan<Token> tokens, int first)
    {
        int capitals = 0, longer = 0, lowers = 0;
        int i = first;
        do
        {
            if (i - first >= LongestHeadline)
                return false;
            ref readonly Token token = ref tokens[i];
            bool word = token.Kind == TokenKind.Word, large = word & token.Length > 3;
            longer += large ? 1 : 0;
            capitals += large & token.Is(TokenFlags.Capital) ? 1 : 0;
            lowers += word & token.Is(TokenFlags.Lower) ? 1 : 0;
            i++;
            if (lowers * 2 > capitals + (LongestHeadline - (i - first)) + 2)
                return false; // not even if all that may follow were capitals
        }
        while (i < tokens.Length && !tokens[i].Is(TokenFlags.LineBefore));
        return longer >= 3 && capitals * 10 >= longer * 8 && lowers * 2 <= capitals + 2;
    }

    private static WordTag TagOf(TaggedText tagged, int i, bool titleCase)
    {
        Token token = tagged.Tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Number:
                return WordTag.Number;
            case TokenKind.Punctuation:
                return TagOfMark(tagged, i);
            case TokenKind.Clitic:
                return TagOfClitic(tagged, i);
        }

        bool known = tagged.EntryIndexes[i] != 0;
        ref readonly WordEntry entry = ref tagged.Entries[i];
        bool starts = StartsSentence(tagged, i);
        if (token.Is(TokenFlags.Capital) && !starts && !titleCase && !IsFunctionWord(entry))
            return WordTag.Proper;
        if (known && token.Is(TokenFlags.Capital) && !starts && !titleCase && entry.Closed == WordTag.Preposition && tagged.Tokens[i - 1].Is(TokenFlags.Lower))
            return WordTag.Proper; // "said Per Holm"
        if (known && starts && token.Is(TokenFlags.Capital) && entry.Closed == WordTag.Preposition && tagged.IsWord(i, "per") && tagged.Tokens[i + 1] is { Kind: TokenKind.Word } next && next.Is(TokenFlags.Capital))
            return WordTag.Proper; // "Per Holm said"
        if (known && entry.Closed is { } closed)
            return closed == WordTag.Possessive && IsHerObject(tagged, i) ? WordTag.Object : closed;
        if (known && entry.Forms != VerbForms.None)
            return TagOfVerbForm(tagged, i, entry);
        if (token.Is(TokenFlags.Capital))
            return WordTag.Proper;
        return TagOfUnknown(tagged, i);
    }

    /// <summary>Whether the word has five letters and may end in "-ly", "-ed" or "-ing", by its last letter.</summary>
    private static bool MayBeDerived(ReadOnlySpan<char> text, in Token word)
    {
        const uint Endings = (1u << ('y' & 31)) | (1u << ('d' & 31)) | (1u << ('g' & 31));
        return word.Length >= ShortestDerived & ((Endings >> (text[word.End - 1] & 31)) & 1) != 0;
    }

    /// <summary>The class of a word in lower case that no lexicon has, by its ending.</summary>
    private static WordTag TagOfUnknown(TaggedText tagged, int i)
    {
        ReadOnlySpan<char> word = tagged.Word(i);
        if (word.Length < ShortestDerived || word[^1] is not ('y' or 'd' or 'g'))
            return WordTag.Noun;
        if (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal))
            return WordTag.Adverb;
        if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal))
            return TagOfVerbForm(tagged, i, new WordEntry(null, VerbForms.Past | VerbForms.Participle, null, null, WordRole.None));
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
            return WordTag.Gerund;
        return WordTag.Noun;
    }

    private static bool IsFunctionWord(in WordEntry entry) =>
        entry.Closed is { } tag && tag is not (WordTag.Noun or WordTag.Modal or WordTag.Number or WordTag.Adverb);

    /// <summary>"told her that" against "told her brother": an object where no noun can follow.</summary>
    private static bool IsHerObject(TaggedText tagged, int i)
    {
        if (!tagged.IsWord(i, "her"))
            return false;
        if (i + 1 >= tagged.Count)
            return true;
        Token next = tagged.Tokens[i + 1];
        if (next.Kind == TokenKind.Punctuation)
            return tagged.Region[i + 1] == tagged.Region[i];
        return tagged.Entries[i + 1].Closed is { } tag && tag is not (WordTag.Noun or WordTag.Number or WordTag.Adverb);
    }

    private static bool StartsSentence(TaggedText tagged, int i)
    {
        if (i == 0 || tagged.Tokens[i].Is(TokenFlags.LineBefore))
            return true;
        WordTag before = tagged.Tags[i - 1];
        return before is WordTag.Stop or WordTag.Colon or WordTag.Open or WordTag.Dash
            || (before == WordTag.Quote && (i < 2 || tagged.Region[i] == tagged.Region[i - 1] || tagged.Tags[i - 2] == WordTag.Stop));
    }

    private static WordTag TagOfMark(TaggedText tagged, int i)
    {
        Token token = tagged.Tokens[i];
        int region = tagged.Region[i];
        if (region >= 0)
        {
            TextSpan span = tagged.Regions[region].Span;
            bool marks = token.Start < span.Start + 2 || token.End > span.End - 2;
            if (marks && tagged.Text[token.Start] is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '\'' or '‘' or '’' or '‚' or '`' or '´')
                return WordTag.Quote;
        }

        switch (tagged.Text[token.Start])
        {
            case ',': return WordTag.Comma;
            case ';': return WordTag.Semicolon;
            case ':' when IsInTime(tagged, i): return WordTag.Symbol;
            case ':': return WordTag.Colon;
            case '.' or '?' or '!' or '…': return WordTag.Stop;
            case '—' or '–' or '―': return WordTag.Dash;
            case '-': return WordTag.Dash;
            case '(' or '[' or '{': return WordTag.Open;
            case ')' or ']' or '}': return WordTag.Close;
            case '\'' or '’' when i > 0 && !token.Is(TokenFlags.SpaceBefore) && tagged.Tags[i - 1] is WordTag.Noun or WordTag.Proper or WordTag.Present: return WordTag.Clitic;
            case '"' or '“' or '”': return WordTag.Quote;
            default: return WordTag.Symbol;
        }
    }

    /// <summary>"at 2:15": a colon between digits parts nothing else.</summary>
    private static bool IsInTime(TaggedText tagged, int i) =>
        i > 0 && i + 1 < tagged.Count && tagged.Tokens[i - 1].Kind == TokenKind.Number && tagged.Tokens[i + 1].Kind == TokenKind.Number
        && !tagged.Tokens[i].Is(TokenFlags.SpaceBefore) && !tagged.Tokens[i + 1].Is(TokenFlags.SpaceBefore);

    /// <summary>"he's said", "she's since denied": a participle that would not be passive.</summary>
    private static bool NextIsSpoken(TaggedText tagged, int i)
    {
        int next = i + 1;
        while (next < tagged.Count && next < i + 3 && tagged.Entries[next].Closed is WordTag.Adverb or WordTag.Subordinator)
            next++;
        return next < tagged.Count && (tagged.Entries[next].Forms & VerbForms.Participle) != VerbForms.None && tagged.Entries[next].Cue is { } cue && cue.Has(CueFrames.Clause);
    }

    private static WordTag TagOfClitic(TaggedText tagged, int i)
    {
        ReadOnlySpan<char> word = tagged.Word(i);
        if (word.Length > 1 && (word[1] | 0x20) == 's')
        {
            WordTag before = i > 0 ? tagged.Tags[i - 1] : WordTag.Stop;
            if (before is not (WordTag.Subject or WordTag.That or WordTag.Question or WordTag.Adverb or WordTag.Relative))
                return WordTag.Clitic;
            return before == WordTag.Subject && NextIsSpoken(tagged, i) ? WordTag.Have : WordTag.Be;
        }

        if (word.EndsWith("ll", StringComparison.OrdinalIgnoreCase) || word.EndsWith("d", StringComparison.OrdinalIgnoreCase))
            return WordTag.Modal;
        return word.EndsWith("ve", StringComparison.OrdinalIgnoreCase) ? WordTag.Have : WordTag.Be;
    }
}
