using NewsText.Text;

namespace NewsText.Attributions;

// Statements whose tag stands behind them: “…,” she said; …, the ministry said; “…,” said Lee.
internal sealed partial class PassageFinder
{
    /// <summary>How many words of place, time and hearers may stand behind a reporting verb.</summary>
    private const int MaxTagTail = 10;

    /// <summary>“…,” she said [, “…”]: the quotation stands right in front of the subject or of the inverted verb.</summary>
    private bool TryBehindQuotation(in Passage passage, TokenRange source, in VerbGroup group, in Complement right, int edge, bool inverted)
    {
        int before = edge - 1;
        for (int marks = 0; marks < 2 && before >= passage.First && text.Tags[before] is WordTag.Comma or WordTag.Dash; marks++)
            before--; // “…,” - said the mayor
        if (before < passage.First)
            return false;
        int region = text.RegionBelow(before, passage.Level);
        if (region < 0)
            return false;
        (int first, int end) = text.RegionTokens[region];
        if (edge < end || (!inverted && text.Tags[edge] == WordTag.Gerund))
            return false; // “Free Town” signs: the marks belong to the noun phrase
        for (int f = _passageStart; f < found.Count; f++)
        {
            // “Lee said she felt it “was time,” she said. “…””: the first tag has that content already.
            TokenRange part = found[f].Content[^1];
            if (found[f].Cue.End <= part.First && part.First <= first && end <= part.End && found[f].Rule == AttributionRule.SourceCue && text.Tags[source.First] == WordTag.Subject)
            {
                Finding resumed = Add(new TokenRange(group.First, group.End), source, AttributionRule.Resumed);
                AddSecondPart(passage, resumed, inverted ? source.End : group.End, right);
                if (resumed.Content.Count == 0)
                    resumed.Content.Add(new TokenRange(group.End, group.End)); // filled by what follows, or dropped
                return true;
            }
        }

        int start = LeftStart(passage, first);
        bool mixed = start < first && text.Tags[first - 1] is not (WordTag.Colon or WordTag.Stop) && !IsOnlyIntroduction(passage, start, first) && !StandsAlone(first) && !IsAdjunctBefore(passage, start, first);
        if (!mixed && end - first <= 4 && !EndsLikeSpeech(region) && edge - 1 == before)
            return false; // a nickname or a title
        Finding finding = Add(new TokenRange(group.First, Math.Max(group.End, right.CueEnd)), source, inverted ? AttributionRule.QuoteCueSource : AttributionRule.QuoteSourceCue);
        finding.Negated = group.Negated;
        finding.Content.Add(new TokenRange(mixed ? start : first, end));
        int after = inverted ? source.End : group.End;
        AddSecondPart(passage, finding, after, right);
        return true;
    }

    /// <summary>The first token of a name that stands between a quotation's end and the comma at <paramref name="edge"/>, or -1.</summary>
    private int NameBehindQuotation(in Passage passage, int edge)
    {
        int i = edge - 2;
        if (i <= passage.First || text.Tags[edge - 1] != WordTag.Comma || text.Tags[i] != WordTag.Proper)
            return -1;
        while (i > passage.First && i > edge - 8 && text.Tags[i] is WordTag.Proper or WordTag.Stop or WordTag.Symbol && text.RegionBelow(i, passage.Level) < 0)
            i--;
        return text.RegionBelow(i, passage.Level) is >= 0 and var region && EndsLikeSpeech(region) ? i + 1 : -1;
    }

    /// <summary>The quotation that ends right in front of <paramref name="edge"/>, a comma apart or not; or -1.</summary>
    private int RegionInFront(in Passage passage, int edge)
    {
        int before = edge - 1;
        if (before >= passage.First && text.Tags[before] is WordTag.Comma)
            before--;
        return before >= passage.First ? text.RegionBelow(before, passage.Level) : -1;
    }

    /// <summary>"On the programme “City Talk,” Lee said": the marks hold a title, since it hangs on a word in front.</summary>
    private bool IsTitleBefore(in Passage passage, int edge)
    {
        int region = RegionInFront(passage, edge);
        if (region < 0)
            return false;
        (int first, int end) = text.RegionTokens[region];
        return first > passage.First && end - first <= 12 && text.Tags[first - 1] is WordTag.Clitic or WordTag.Preposition or WordTag.Noun or WordTag.Proper or WordTag.Determiner or WordTag.Possessive;
    }

    /// <summary>As for the plan, “we lost,” she said: what stands in front of the comma says what it is about.</summary>
    private bool IsAdjunctBefore(in Passage passage, int start, int first) =>
        text.Tags[first - 1] == WordTag.Comma && text.Tags[start] is WordTag.Preposition or WordTag.Conjunction or WordTag.Subordinator or WordTag.Adverb or WordTag.Question && !HasFiniteVerb(passage, start, first - 1);

    /// <summary>Citing “a lack of will,” the mayor urged: the marks belong to the phrase that leads the sentence.</summary>
    private bool LeadsSentence(in Passage passage, int edge)
    {
        int region = RegionInFront(passage, edge);
        if (region < 0)
            return false;
        int first = text.RegionTokens[region].First, start = LeftStart(passage, first);
        if (start >= first || text.Tags[start] is not (WordTag.Gerund or WordTag.Participle or WordTag.Past or WordTag.Preposition))
            return false;
        for (int i = start; i < first; i++)
        {
            if (text.Tags[i] is WordTag.Comma or WordTag.Colon)
                return false;
        }

        return true;
    }

    /// <summary>(“We lost,” she said), - “we lost,” she said -: a mark in front of the quotation parts it from the author's words.</summary>
    private bool StandsAlone(int first) =>
        text.Tags[first - 1] is WordTag.Open or WordTag.Semicolon || (text.Tags[first - 1] == WordTag.Dash && text.Tokens[first - 1].Is(TokenFlags.SpaceBefore));

    /// <summary>Whether a quotation that ends like speech stands right in front of <paramref name="edge"/>: any verb may tag it.</summary>
    private bool FollowsSpeech(in Passage passage, int edge)
    {
        int region = edge > passage.First ? text.RegionBelow(edge - 1, passage.Level) : -1;
        if (region < 0 || text.RegionTokens[region].End != edge)
            return false;
        (int first, int end) = text.RegionTokens[region];
        return end - first > 6 && (text.LastInside(region) == WordTag.Comma || EndsInQuestion(end));
    }

    private bool EndsInQuestion(int end) => end >= 2 && text.Tags[end - 2] == WordTag.Stop && !text.IsStop(end - 2, '.');

    private bool EndsLikeSpeech(int region)
    {
        return text.LastInside(region) is WordTag.Comma or WordTag.Stop;
    }

    private bool IsOnlyIntroduction(in Passage passage, int start, int first)
    {
        for (int i = start; i < first; i++)
        {
            if (text.Tags[i] is not (WordTag.Conjunction or WordTag.Quote or WordTag.Dash or WordTag.Colon or WordTag.Stop))
                return false;
        }

        return true;
    }

    /// <summary>A quotation or clause behind the tag: “C,” she said, “C” or C, she said, C.</summary>
    private void AddSecondPart(in Passage passage, Finding finding, int after, in Complement right)
    {
        bool adding = false, conjunction = false;
        for (int i = after; i < passage.End && i < after + 30; i++)
        {
            int region = text.RegionBelow(i, passage.Level);
            if (region < 0)
            {
                if (i > after && text.Tags[i] is WordTag.Semicolon or WordTag.Relative || (text.Entries[i].Cue is not null && text.Tags[i] is WordTag.Past))
                    return;
                adding |= text.Entries[i].Cue is not null && text.Tags[i] is WordTag.Gerund;
                conjunction |= i > after && text.Tags[i] == WordTag.Conjunction && text.Tags[i - 1] == WordTag.Comma;
                continue;
            }

            if (adding && !(GoesOnInLower(region) && text.Tags[i - 1] == WordTag.Comma))
                return;
            if (conjunction && i - 2 >= after && text.Tags[i - 1] != WordTag.Conjunction)
                return; // ", she said, but in the end “we won”"
            if (i - 2 >= after && text.Tags[i - 1] == WordTag.Conjunction && text.Tags[i - 2] == WordTag.Comma)
            {
                finding.Content.Add(new TokenRange(i - 1, ContentReader.End(text, passage, i, ContentKind.Quote)));
                return;
            }

            if (i == after ? right.Kind is not ContentKind.None : text.Tags[i - 1] is WordTag.Comma or WordTag.Colon or WordTag.Dash or WordTag.Stop)
            {
                int end = ContentReader.End(text, passage, i, ContentKind.Quote);
                finding.Content.Add(new TokenRange(i, end));
            }

            return;
        }
    }

    /// <summary>Whether the words in the marks go on with a sentence that was interrupted.</summary>
    private bool GoesOnInLower(int region)
    {
        (int first, int end) = text.RegionTokens[region];
        while (first < end && text.Tags[first] == WordTag.Quote)
            first++;
        return first < end && text.Tokens[first].Is(TokenFlags.Lower);
    }

    private static readonly Cue UnknownVerb = new("", CueClass.Speech, CueFrames.Quote, []);
}
