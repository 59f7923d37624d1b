using NewsText.Text;

namespace NewsText.Attributions;

// Tags whose verb stands in front of its source: “…,” said Lee; …, said the ministry; and verbs that no lexicon has.
internal sealed partial class PassageFinder
{
    /// <summary>“…,” said the mayor.</summary>
    private bool TryInverted(in Passage passage, in VerbGroup group, int edge)
    {
        int before = edge - 1, next = group.End;
        if (next + 1 < passage.End && (text.Entries[next].Role & WordRole.Time) != WordRole.None && text.Tags[next + 1] is WordTag.Determiner or WordTag.Possessive or WordTag.Proper)
            next++; // "said Sunday a source"
        if (next >= passage.End || (!ComplementReader.IsPhraseStart(text, next) && !IsAdjective(passage, next)) || text.RegionBelow(next, passage.Level) >= 0 || text.Tags[next] is WordTag.Adverb or WordTag.Gerund or WordTag.Not or WordTag.Object or WordTag.That)
            return false;
        bool start = before < passage.First;
        if (!start && text.RegionBelow(before, passage.Level) < 0 && text.Tags[before] is not (WordTag.Comma or WordTag.Dash))
            return false;
        int end = InvertedSourceEnd(passage, next);
        var source = new TokenRange(next, end);
        if (!start && TryBehindQuotation(passage, source, group, new Complement(ContentKind.None, end, group.End), edge, inverted: true))
            return true;
        if (start)
        {
            // Said Lee: “…”
            int colon = end;
            if (colon + 1 >= passage.End || text.Tags[colon] is not (WordTag.Colon or WordTag.Comma) || text.RegionBelow(colon + 1, passage.Level) < 0)
                return false;
            Finding opening = Add(new TokenRange(group.First, group.End), source, AttributionRule.CueSourceQuote);
            opening.Content.Add(new TokenRange(colon + 1, ContentReader.End(text, passage, colon + 1, ContentKind.Quote)));
            return true;
        }

        int left = LeftStart(passage, before);
        if (text.Tags[before] == WordTag.Comma && left < before && TryParenthesis(passage, group, left, before))
            return true;
        if (text.Tags[before] != WordTag.Comma || left >= before || !HasFiniteVerb(passage, left, before) || (text.Tags[group.Verb] == WordTag.Base && !EndsTag(passage, end)) || !IsAgent(source))
            return false;
        Finding finding = Add(new TokenRange(group.First, group.End), source, AttributionRule.ContentCueSource);
        finding.Content.Add(new TokenRange(left, ContentReader.Trim(text, left, before)));
        return true;
    }

    /// <summary>Whether nothing but a mark follows: "…, say some of her allies, who".</summary>
    private bool EndsTag(in Passage passage, int end) => end >= passage.End || text.Tags[end] is WordTag.Comma or WordTag.Stop;

    /// <summary>The bridge, said the mayor, would hold: the tag stands between a subject and its verb.</summary>
    private bool TryParenthesis(in Passage passage, in VerbGroup group, int left, int before)
    {
        if (HasFiniteVerb(passage, left, before))
            return false;
        for (int i = group.End + 1; i + 1 < passage.End && i < group.End + Longest * 2; i++)
        {
            if (text.RegionBelow(i, passage.Level) >= 0 || text.Tags[i] is WordTag.Semicolon or WordTag.Colon)
                return false;
            if (text.Tags[i] != WordTag.Comma)
                continue;
            int verb = i + 1;
            while (verb + 1 < passage.End && text.Tags[verb] == WordTag.Adverb)
                verb++;
            if (text.Tags[verb] is not (WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do) || text.RegionBelow(verb, passage.Level) >= 0)
                continue;
            var source = new TokenRange(group.End, i);
            if (!IsAgent(source) || (text.Entries[source.First].Role & WordRole.Time) != WordRole.None)
                return false;
            Finding finding = Add(new TokenRange(group.First, group.End), source, AttributionRule.ContentCueSource);
            finding.Content.Add(new TokenRange(left, before));
            finding.Content.Add(new TokenRange(i + 1, ContentReader.End(text, passage, i + 1, ContentKind.Clause)));
            return true;
        }

        return false;
    }

    /// <summary>Whether the phrase can name somebody who speaks; "…, confirmed the incident" has its subject in front.</summary>
    private bool IsAgent(TokenRange phrase)
    {
        const WordClass Agents = WordClass.Person | WordClass.Body | WordClass.Group | WordClass.Document | WordClass.Organisation | WordClass.Title;
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (text.Tags[i] is WordTag.Proper || (text.Tags[i] is WordTag.Subject && !text.IsWord(i, "there")) || (text.Infos[i].Class & Agents) != WordClass.None)
                return true;
            if (text.Tags[i] is WordTag.Preposition or WordTag.Comma or WordTag.Relative)
                return false;
        }

        return false;
    }

    /// <summary>"said undecided voter Ann Lee": a participle that leads a noun phrase.</summary>
    private bool IsAdjective(in Passage passage, int i) =>
        i + 1 < passage.End && text.Tags[i] is WordTag.Past or WordTag.Participle && text.Tags[i + 1] is WordTag.Noun or WordTag.Proper;

    /// <summary>“…,” recalled Lee; “…,” Lee remembered: any verb in the place of a tag, right behind a quotation that ends like speech.</summary>
    private void ReadUnknownVerb(in Passage passage, int verb)
    {
        int region = text.RegionBelow(verb - 1, passage.Level);
        var group = new VerbGroup(verb, verb, verb + 1, VerbGroupKind.Finite, false, false, false);
        if (region >= 0)
        {
            bool opens = verb + 1 < passage.End && (text.Tags[verb + 1] == WordTag.Proper
                ? EndsLikeSpeech(region)
                : text.Tags[verb + 1] is WordTag.Determiner or WordTag.Possessive or WordTag.Number && FollowsSpeech(passage, verb));
            if (opens && OpensPassage(passage, region))
                TryInverted(passage, group, verb);
            return;
        }

        if (text.Tags[verb - 1] == WordTag.Comma && verb - 2 >= passage.First && text.RegionBelow(verb - 2, passage.Level) is >= 0 and var apart && verb + 1 < passage.End
            && text.Tags[verb + 1] is WordTag.Proper or WordTag.Determiner or WordTag.Possessive && text.RegionTokens[apart].End - text.RegionTokens[apart].First > 4 && OpensPassage(passage, apart))
        {
            TryInverted(passage, group, verb); // « … », launched the mayor
            return;
        }

        bool ends = verb + 1 >= passage.End || text.Tags[verb + 1] is WordTag.Stop or WordTag.Comma;
        if (!(ends || text.Tags[verb + 1] is WordTag.Preposition or WordTag.Adverb) || !SubjectReader.TryRead(text, passage, verb, out TokenRange source) || source.First <= passage.First)
            return;
        region = text.RegionBelow(source.First - 1, passage.Level);
        if (region < 0 || source.End - source.First > 6 || HasVerb(source) || !OpensPassage(passage, region))
            return;
        (int first, int end) = text.RegionTokens[region];
        if (end - first > 6 && (ends || end == source.First) && (text.LastInside(region) == WordTag.Comma || EndsInQuestion(end)))
            TryBehindQuotation(passage, source, group, new Complement(ContentKind.None, verb + 1, verb + 1), source.First, inverted: false);
    }

    /// <summary>Whether no words of the author stand in front of the quotation: a title inside a sentence is no speech.</summary>
    private bool OpensPassage(in Passage passage, int region)
    {
        int first = text.RegionTokens[region].First, start = LeftStart(passage, first);
        return start >= first || text.Tags[first - 1] is WordTag.Colon or WordTag.Stop || IsOnlyIntroduction(passage, start, first);
    }

    private bool HasVerb(TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.Relative or WordTag.That)
                return true;
        }

        return false;
    }

    /// <summary>Behind the source of an inverted tag: with its appositions, up to a second quotation or a participle.</summary>
    private int InvertedSourceEnd(in Passage passage, int first)
    {
        for (int i = first; i < passage.End; i++)
        {
            int region = text.RegionBelow(i, passage.Level);
            if (region >= 0)
            {
                (int start, int end) = text.RegionTokens[region];
                if (start > first && text.Tags[start - 1] is WordTag.Comma or WordTag.Colon)
                    return ContentReader.Trim(text, first, start);
                i = end - 1;
                continue;
            }

            switch (text.Tags[i])
            {
                case WordTag.Colon or WordTag.Semicolon:
                    return i;
                case WordTag.Subordinator when i > first && !(i + 1 < passage.End && text.Tags[i + 1] == WordTag.Proper && text.IsWord(i, "as")): // "identified as Bilal"
                    return ContentReader.Trim(text, first, i);
                case WordTag.Preposition when i > first && IsAdjunct(passage, i):
                    return ContentReader.Trim(text, first, i);
                case WordTag.Comma when i + 1 < passage.End && text.Tags[i + 1] is WordTag.Gerund or WordTag.Conjunction or WordTag.Preposition or WordTag.Adverb:
                    return i;
                case WordTag.Conjunction when i + 1 < passage.End && text.Tags[i + 1] is WordTag.Past or WordTag.Present:
                    return i;
            }

            if (i > first && (text.Entries[i].Role & WordRole.Time) != WordRole.None && text.Tags[i] is WordTag.Proper or WordTag.Noun && text.Tags[i - 1] is WordTag.Proper or WordTag.Noun)
                return i;
            if (text.Tags[first] == WordTag.Subject)
                return first + 1;
        }

        return ContentReader.Trim(text, first, passage.End);
    }

    /// <summary>"in a statement", "on Monday", "during the debate": no part of the source's name.</summary>
    private bool IsAdjunct(in Passage passage, int i)
    {
        if (i + 1 >= passage.End)
            return true;
        if (text.IsWord(i, "during") || text.IsWord(i, "after") || text.IsWord(i, "before"))
            return true;
        for (int k = i + 1; k < passage.End && k < i + 5; k++)
        {
            if ((text.Entries[k].Role & (WordRole.Time | WordRole.Document)) != WordRole.None || text.IsWord(k, "interview"))
                return true;
            if (text.Tags[k] is not (WordTag.Determiner or WordTag.Noun or WordTag.Gerund or WordTag.Participle))
                return false;
        }

        return false;
    }
}
