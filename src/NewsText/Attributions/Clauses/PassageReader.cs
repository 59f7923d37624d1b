using NewsText.Text;

namespace NewsText.Attributions;

/// <summary>Joins sentences that a boundary inside a quotation parted, so that a tag and its quotation are read together.</summary>
internal static class PassageReader
{
    private const int MaxTokens = 400;
    private const int Stride = 8;

    /// <summary>The passages outside of quotation marks, then those inside each region, in text order by level.</summary>
    public static void Read(TaggedText text, IReadOnlyList<Sentence> sentences, List<Passage> result)
    {
        AddLevel(text, sentences, 0, text.Count, -1, result);
        var datelines = new DatelineReader(text);
        for (int i = 0; i < result.Count; i++)
            result[i] = result[i] with { First = datelines.End(result[i].First, result[i].End) };
    }

    /// <summary>The passages inside a quotation.</summary>
    public static void ReadInside(TaggedText text, IReadOnlyList<Sentence> sentences, int region, List<Passage> result)
    {
        (int first, int end) = text.RegionTokens[region];
        while (first < end && text.Tags[first] == WordTag.Quote && text.Region[first] == region)
            first++;
        while (first < end && text.Tags[end - 1] == WordTag.Quote && text.Region[end - 1] == region)
            end--;
        if (first < end)
            AddLevel(text, sentences, first, end, region, result);
    }

    private static void AddLevel(TaggedText text, IReadOnlyList<Sentence> sentences, int first, int end, int level, List<Passage> result)
    {
        int s = FirstSentenceAt(sentences, text.Tokens[first < text.Count ? first : 0].Start, text.Count);
        int start = first, i = first;
        while (i < end && s < sentences.Count)
        {
            int boundary = sentences[s].Span.End;
            while (i + Stride < end && text.Tokens[i + Stride].Start < boundary)
                i += Stride;
            while (i < end && text.Tokens[i].Start < boundary)
                i++;
            s++;
            if (i >= end)
                break;
            if (i > start && !Joins(text, i, level))
            {
                Add(start, i, level, result);
                start = i;
            }
        }

        Add(start, end, level, result);
    }

    /// <summary>Adds a passage, cut where it is longer than any sentence, so that reading it takes bounded time.</summary>
    private static void Add(int start, int end, int level, List<Passage> result)
    {
        for (; end - start > MaxTokens; start += MaxTokens)
            result.Add(new Passage(start, start + MaxTokens, level));
        if (start < end)
            result.Add(new Passage(start, end, level));
    }

    private static int FirstSentenceAt(IReadOnlyList<Sentence> sentences, int position, int tokens)
    {
        int low = 0, high = sentences.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (sentences[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return tokens == 0 ? sentences.Count : low;
    }

    /// <summary>“… over?” Lee asked: a few words that name somebody, then a reporting verb without a content of its own.</summary>
    private static bool StartsWithTag(TaggedText text, int i, int level)
    {
        for (int k = i; k < text.Count && k < i + 14; k++)
        {
            if (text.RegionBelow(k, level) >= 0)
                return false;
            WordTag tag = text.Tags[k];
            if (tag is WordTag.Past or WordTag.Present && text.Entries[k].Cue is { } cue && cue.Has(CueFrames.Quote))
            {
                if (k > i && k + 2 < text.Count && text.Tags[k + 1] is WordTag.Comma or WordTag.Colon && text.RegionBelow(k + 2, level) >= 0)
                    return false; // “…?” Lee answered, “…”: the tag stands in front of a quotation of its own
                return k + 1 >= text.Count || text.Tags[k + 1] is not (WordTag.That or WordTag.Question or WordTag.Subject or WordTag.Colon or WordTag.Determiner or WordTag.Possessive) || k == i;
            }

            if (tag is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Modal or WordTag.Do or WordTag.Have or WordTag.Subordinator || text.IsStop(k, '.') && !text.IsAbbreviationStop(k))
                return false;
        }

        return false;
    }

    /// <summary>Whether token <paramref name="i"/>, first of a sentence, belongs to the passage before it.</summary>
    private static bool Joins(TaggedText text, int i, int level)
    {
        int before = text.RegionBelow(i - 1, level), here = text.RegionBelow(i, level);
        if (here >= 0 && before == here)
            return true;
        // “… over?” he asked: a sentence end inside the marks, and the author's clause goes on.
        Token token = text.Tokens[i];
        // Lee stated: / “…” in a paragraph of its own.
        if (text.Tags[i - 1] == WordTag.Colon && here >= 0)
            return true;
        bool closes = text.Tags[i - 1] == WordTag.Quote;
        if (closes && !token.Is(TokenFlags.LineBefore) && i >= 2 && text.Tags[i - 2] == WordTag.Stop && !text.IsStop(i - 2, '.') && StartsWithTag(text, i, level))
            return true;
        return closes && !token.Is(TokenFlags.LineBefore)
            && (token.Is(TokenFlags.Lower) || text.Tags[i] is WordTag.Comma or WordTag.Stop && token.Kind == TokenKind.Punctuation);
    }
}
