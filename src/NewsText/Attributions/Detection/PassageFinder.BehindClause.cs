using NewsText.Text;

namespace NewsText.Attributions;

// Statements whose tag stands behind or inside a clause without marks: …, the ministry said; …, as the paper reported.
internal sealed partial class PassageFinder
{
    private const int ShortestQuotation = 4; // tokens, of one that is no name or title

    /// <summary>C, the ministry said: a clause in front, closed by a comma.</summary>
    private bool TryBehindClause(in Passage passage, TokenRange source, in VerbGroup group, int edge, in Complement right)
    {
        int comma = edge - 1;
        if (comma <= passage.First || text.Tags[comma] is not (WordTag.Comma or WordTag.Dash))
            return false;
        if (group.End < passage.End && text.Tags[group.End] == WordTag.To && text.Entries[group.Verb].Cue is { } told && told.Has(CueFrames.Person) && text.Tags[source.First] == WordTag.Number)
            return false; // a headline's "dam holds, ten thousand told to leave"
        int start = LeftStart(passage, comma);
        if (start >= comma)
            return false;
        start = LastClause(passage, start, comma);
        bool clause = HasFiniteVerb(passage, start, comma);
        int close = clause ? group.End : TagEnd(passage, group.End);
        bool parenthesis = close < passage.End && text.Tags[close] == WordTag.Comma && close + 1 < passage.End
            && text.Tags[close + 1] is not WordTag.Gerund && !text.IsWord(close + 1, "while") && !text.IsWord(close + 1, "although") && text.RegionBelow(close + 1, passage.Level) < 0;
        if (!parenthesis && (!clause || text.Tags[start] is WordTag.Subordinator or WordTag.Preposition or WordTag.Relative && !HasClauseAfterComma(passage, start, comma) && !IsAdverbialClause(passage, start, comma, group.End)))
            return false;
        if (right.Kind is ContentKind.NounPhrase or ContentKind.Prepositional && text.Tags[start] is WordTag.Subordinator or WordTag.Preposition or WordTag.Gerund)
            return false;
        Finding finding = Add(new TokenRange(group.First, group.End), source, AttributionRule.ContentSourceCue);
        finding.Negated = group.Negated;
        finding.Content.Add(new TokenRange(start, ContentReader.Trim(text, start, comma)));
        if (parenthesis)
        {
            int end = ContentReader.End(text, passage, close + 1, ContentKind.Clause);
            if (end > close + 1)
                finding.Content.Add(new TokenRange(close + 1, end));
            if (!clause && finding.Content.Count < 2)
                found.Remove(finding);
        }

        return true;
    }

    /// <summary>"The road, Lee told reporters on Monday, was shut": the comma that ends the tag where the clause's verb follows it, or <paramref name="verbEnd"/>.</summary>
    private int TagEnd(in Passage passage, int verbEnd)
    {
        for (int i = verbEnd; i + 1 < passage.End && i < verbEnd + MaxTagTail; i++)
        {
            if (text.Tags[i] == WordTag.Comma)
                return text.Tags[i + 1] is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do ? i : verbEnd;
            if (text.Tags[i] is not (WordTag.Preposition or WordTag.Determiner or WordTag.Noun or WordTag.Proper or WordTag.Adverb or WordTag.Number or WordTag.Possessive or WordTag.Object))
                return verbEnd;
        }

        return verbEnd;
    }

    /// <summary>"By evening the boats were back, she said.": nothing stands behind the tag, and the adverbial that opens the clause has no verb of its own.</summary>
    private bool IsAdverbialClause(in Passage passage, int start, int comma, int end)
    {
        if (text.Tags[start] != WordTag.Preposition || (end < passage.End && text.Tags[end] != WordTag.Stop))
            return false;
        for (int i = start; i < comma; i++)
        {
            if (text.Tags[i] is WordTag.Relative or WordTag.That or WordTag.Question or WordTag.Subordinator || text.RegionBelow(i, passage.Level) >= 0)
                return false;
            if (text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do)
                return true;
        }

        return false;
    }

    /// <summary>"Part of it is greed: the dam was never checked, Lee said", "Two fell; neither was hurt, Lee said": the clause behind the mark is what was said.</summary>
    private int LastClause(in Passage passage, int start, int end)
    {
        for (int i = end - 2; i > start; i--)
        {
            if (text.Tags[i] is WordTag.Colon or WordTag.Semicolon && text.RegionBelow(i, passage.Level) < 0)
                return HasFiniteVerb(passage, start, i) && ComplementReader.IsClause(text, passage, i + 1) ? i + 1 : start;
        }

        return start;
    }

    /// <summary>"As the paper reported, the plant had closed": the clause behind the comma is what was said.</summary>
    private bool TryAs(in Passage passage, TokenRange source, in VerbGroup group, in Complement right)
    {
        int before = source.First - 1;
        if (right.Kind is not (ContentKind.None or ContentKind.NounPhrase) || text.Tags[source.First] is WordTag.Determiner && (text.Entries[source.End - 1].Role & WordRole.Time) != WordRole.None || before != passage.First || !text.IsWord(before, "as"))
            return false;
        int comma = group.End;
        while (comma < passage.End && comma < group.End + 12 && text.Tags[comma] is not (WordTag.Comma or WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Modal or WordTag.Conjunction) && text.RegionBelow(comma, passage.Level) < 0)
            comma++;
        if (comma + 1 >= passage.End || text.Tags[comma] != WordTag.Comma || !ComplementReader.IsClause(text, passage, comma + 1))
            return false;
        Finding finding = Add(new TokenRange(group.First, IsPutIt(group, right) ? right.CueEnd : group.End), source, AttributionRule.AsCueContent);
        finding.Content.Add(new TokenRange(comma + 1, ContentReader.End(text, passage, comma + 1, ContentKind.Clause)));
        return true;
    }

    /// <summary>"The plant had closed, as the paper reported": the clause in front of the comma is what was said.</summary>
    private bool TryAsBehind(in Passage passage, TokenRange source, in VerbGroup group, in Complement right)
    {
        int comma = source.First - 2, end = IsPutIt(group, right) ? right.CueEnd : group.End;
        if (right.Kind is not (ContentKind.None or ContentKind.Prepositional) || comma <= passage.First || !text.IsWord(comma + 1, "as")
            || (end < passage.End && text.Tags[end] is not (WordTag.Comma or WordTag.Stop or WordTag.Dash or WordTag.Preposition or WordTag.Adverb)))
            return false;
        int region = text.RegionBelow(comma, passage.Level), start = region >= 0 ? text.RegionTokens[region].First : LeftStart(passage, comma);
        if (region < 0 && text.Tags[comma] is not (WordTag.Comma or WordTag.Dash))
            return false;
        bool around = end + 1 < passage.End && text.Tags[end] == WordTag.Comma && text.Tags[end + 1] is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do;
        if (region >= 0 ? comma - start < ShortestQuotation : start >= comma || !(HasMainVerb(passage, start, comma) || (around && IsPutIt(group, right))))
            return false;
        Finding finding = Add(new TokenRange(group.First, end), source, AttributionRule.ContentAsCue);
        finding.Content.Add(new TokenRange(start, region >= 0 ? comma + 1 : ContentReader.Trim(text, start, comma)));
        if (around && region < 0 && !HasMainVerb(passage, start, comma))
            finding.Content.Add(new TokenRange(end + 1, ContentReader.End(text, passage, end + 1, ContentKind.Clause))); // "The harbour, as Lee put it, was built for herring"
        return true;
    }

    /// <summary>"as Lee put it": the words around it are what was put so.</summary>
    private bool IsPutIt(in VerbGroup group, in Complement right) => right.CueEnd == group.End + 1 && text.IsWord(group.End, "it");

    /// <summary>The clinic took in forty, she said, “most with burns”: a clause in front and the rest in marks.</summary>
    private bool TryAround(in Passage passage, TokenRange source, in VerbGroup group, in Complement right, int edge)
    {
        int comma = edge - 1;
        if (comma <= passage.First || text.Tags[comma] != WordTag.Comma || text.Tags[group.End] != WordTag.Comma || right.First != group.End + 1
            || found.Count > _passageStart || !GoesOnInLower(text.RegionBelow(right.First, passage.Level)))
            return false;
        int start = LeftStart(passage, comma);
        if (start >= comma || text.Tags[start] is WordTag.Subordinator or WordTag.Preposition or WordTag.Gerund or WordTag.Question or WordTag.Conjunction or WordTag.Relative || !HasFiniteVerb(passage, start, comma))
            return false;
        Finding finding = Add(new TokenRange(group.First, group.End), source, AttributionRule.ContentSourceCue);
        finding.Negated = group.Negated;
        finding.Content.Add(new TokenRange(start, comma));
        finding.Content.Add(new TokenRange(right.First, ContentReader.End(text, passage, right.First, ContentKind.Quote)));
        return true;
    }

    private bool HasClauseAfterComma(in Passage passage, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text.Tags[i] == WordTag.Comma && text.RegionBelow(i, passage.Level) < 0)
                return HasFiniteVerb(passage, i + 1, end);
        }

        return false;
    }

    private bool HasFiniteVerb(in Passage passage, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int region = text.RegionBelow(i, passage.Level);
            if (region >= 0 && text.RegionTokens[region].End - i > 6)
                return true;
            if (region >= 0 && text.RegionTokens[region].End - i == 3 && text.Tags[i + 1] is WordTag.Past or WordTag.Present && i + 3 < end && text.Tags[i + 3] is WordTag.Noun or WordTag.Determiner or WordTag.Proper)
                return true; // "Minister ‘misled’ inquiry"
            if ((region < 0 || text.RegionTokens[region].End - text.RegionTokens[region].First > 4) && text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do)
                return true;
        }

        return false;
    }

    /// <summary>Whether there is a verb with tense outside of the relative clause behind a first comma: not in "the king, who studied here and often passed the drum".</summary>
    private bool HasMainVerb(in Passage passage, int start, int end)
    {
        int comma = start;
        while (comma < end && text.Tags[comma] != WordTag.Comma)
            comma++;
        if (comma + 1 >= end || text.Tags[comma + 1] != WordTag.Relative || HasFiniteVerb(passage, start, comma))
            return HasFiniteVerb(passage, start, end);
        int closing = comma + 2;
        while (closing < end && text.Tags[closing] != WordTag.Comma)
            closing++;
        return HasFiniteVerb(passage, closing, end);
    }

    /// <summary>Where the content in front of a tag begins: at the passage's start, or behind the content before.</summary>
    private int LeftStart(in Passage passage, int limit)
    {
        int start = passage.First;
        for (int f = _passageStart; f < found.Count; f++)
        {
            Finding earlier = found[f];
            TokenRange part = earlier.Content[^1];
            if (part.First > earlier.Cue.First && part.End < limit - 1 && text.Tags[part.End] is WordTag.Comma or WordTag.Semicolon or WordTag.Conjunction && text.Tags[part.End + 1] is not (WordTag.Relative or WordTag.Question) && ComplementReader.IsClause(text, passage, part.End + 1))
                start = Math.Max(start, part.End);
            if (earlier.Rule is AttributionRule.QuoteSourceCue or AttributionRule.QuoteCueSource or AttributionRule.ContentSourceCue or AttributionRule.ContentCueSource or AttributionRule.ContentAccordingTo or AttributionRule.ContentAsCue)
                start = Math.Max(start, Math.Max(earlier.Cue.End, earlier.Source.End));
        }

        while (start < limit && (text.Tags[start] is WordTag.Comma or WordTag.Semicolon or WordTag.Stop or WordTag.Dash || (text.Tags[start] == WordTag.Symbol && text.Text[text.Tokens[start].Start] is '•' or '*' or '·' or '▪' or '●')) && text.RegionBelow(start, passage.Level) < 0)
            start++;
        return Math.Min(start, limit);
    }
}
