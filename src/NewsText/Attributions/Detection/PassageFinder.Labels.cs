using System.Runtime.InteropServices;
using NewsText.Text;

namespace NewsText.Attributions;

// Statements with a preposition, a colon or a noun for a tag.
internal sealed partial class PassageFinder
{
    private const int Longest = 12; // words of a source
    private void ReadAccordingTo(in Passage passage, int at)
    {
        int first = at + 2;
        if (first >= passage.End)
            return;
        bool initial = at == passage.First || text.Tags[at - 1] is WordTag.Colon or WordTag.Quote or WordTag.Semicolon || (text.Tags[at - 1] == WordTag.Conjunction && at - 1 == passage.First);
        int end = first;
        int depth = 0;
        for (; end < passage.End; end++)
        {
            int region = text.RegionBelow(end, passage.Level);
            if (region >= 0)
            {
                end = text.RegionTokens[region].End - 1;
                continue;
            }

            if (text.Tags[end] == WordTag.Open)
                depth++;
            if (text.Tags[end] == WordTag.Close)
                depth--;
            if (depth == 0 && text.Tags[end] is WordTag.Semicolon or WordTag.Dash or WordTag.Colon)
                break;
            if (depth == 0 && text.Tags[end] == WordTag.Comma)
            {
                // An apposition goes on; a clause begins.
                if (end + 1 < passage.End && (text.Tags[end + 1] == WordTag.Gerund ? text.Entries[end + 1].Cue is { } tag && tag.Has(CueFrames.Quote) && initial : initial && IsAppositionOfSource(passage, end + 1)))
                    continue;
                break;
            }

            if (text.Tags[end] is WordTag.Conjunction && end + 1 < passage.End && StartsClauseHere(passage, end + 1))
                break;
        }

        if (end <= first)
            return;
        if (initial)
        {
            // "According to the ministry 40 people were hurt": no comma behind the source.
            int phrase = ComplementReader.PhraseEnd(text, passage, first);
            if (phrase > first && phrase < end && (text.Tags[phrase] is WordTag.Determiner or WordTag.Possessive or WordTag.Number or WordTag.Subject || text.IsWord(phrase, "over") || text.IsWord(phrase, "about") || text.IsWord(phrase, "around"))
                && ComplementReader.IsClause(text, passage, phrase))
            {
                end = phrase;
            }
        }

        var source = new TokenRange(first, ContentReader.Trim(text, first, end));
        if (initial)
        {
            int start = end;
            while (start < passage.End && text.Tags[start] is WordTag.Comma or WordTag.Colon && text.RegionBelow(start, passage.Level) < 0)
                start++;
            if (start >= passage.End)
                return;
            Finding finding = Add(new TokenRange(at, at + 2), source, AttributionRule.AccordingToContent);
            int stop = ContentReader.End(text, passage, start, ContentKind.Clause);
            finding.Content.Add(new TokenRange(start, stop));
            return;
        }

        int left = LeftStart(passage, at);
        int leftEnd = ContentReader.Trim(text, left, at);
        if (leftEnd <= left || leftEnd <= passage.First)
            return;
        Finding behind = Add(new TokenRange(at, at + 2), source, AttributionRule.ContentAccordingTo);
        behind.Content.Add(new TokenRange(left, leftEnd));
        if (end + 1 < passage.End && text.Tags[end] == WordTag.Comma && text.Tags[end + 1] is not (WordTag.Relative or WordTag.Conjunction or WordTag.Gerund or WordTag.Subordinator)
            && text.RegionBelow(end + 1, passage.Level) < 0 && !HasFiniteVerb(passage, left, leftEnd))
        {
            behind.Content.Add(new TokenRange(end + 1, ContentReader.End(text, passage, end + 1, ContentKind.Clause)));
        }
    }

    /// <summary>In the words of Lee, “…”; in Lee's words, “…”; “…,” in the words of Lee.</summary>
    private void ReadInTheWords(in Passage passage, int words)
    {
        int first, end, next = words + 1;
        TokenRange cue;
        bool of = next < passage.End && text.IsWord(next, "of") && words >= passage.First + 2 && text.IsWord(words - 2, "in");
        if (of)
        {
            cue = new TokenRange(words - 2, next + 1);
            first = end = next + 1;
            while (end < passage.End && end < first + Longest && text.RegionBelow(end, passage.Level) < 0 && text.Tags[end] is not (WordTag.Colon or WordTag.Stop or WordTag.Semicolon))
                end++;
            next = end;
        }
        else
        {
            cue = new TokenRange(words, next);
            end = text.Tags[words - 1] == WordTag.Possessive ? words : words - 1;
            first = words - 1;
            while (first > passage.First && first > words - Longest && text.Tags[first - 1] is WordTag.Proper or WordTag.Noun or WordTag.Determiner or WordTag.Stop && text.Tags[words - 1] == WordTag.Clitic)
                first--;
            if (text.Tags[words - 1] is not (WordTag.Possessive or WordTag.Clitic) || first == passage.First || !text.IsWord(first - 1, "in"))
                return;
        }

        if (next < passage.End && text.Tags[next] is WordTag.Comma or WordTag.Colon)
            next++;
        int region = next < passage.End ? text.RegionBelow(next, passage.Level) : -1;
        int before = (of ? cue.First : first - 1) - 1;
        if (region < 0 && before > passage.First)
        {
            region = text.RegionBelow(text.Tags[before] is WordTag.Comma ? before - 1 : before, passage.Level);
            if (of)
                end = ComplementReader.PhraseEnd(text, passage, first);
        }

        end = ContentReader.Trim(text, first, end);
        if (region < 0 || end <= first || text.RegionTokens[region].End - text.RegionTokens[region].First < 5)
            return;
        Finding finding = Add(cue, new TokenRange(first, end), AttributionRule.InTheWords);
        finding.Content.Add(new TokenRange(text.RegionTokens[region].First, text.RegionTokens[region].End));
    }

    private bool IsAppositionOfSource(in Passage passage, int next)
    {
        // The chunk up to the next comma has no verb with tense, and another comma follows.
        for (int i = next; i < passage.End && i < next + 20; i++)
        {
            if (text.RegionBelow(i, passage.Level) >= 0)
                return false;
            if (text.Tags[i] == WordTag.Comma)
                return HasFiniteVerb(passage, i + 1, passage.End);
            if (text.Tags[i] is WordTag.Relative && i == next)
                return true;
            if (text.Tags[i] is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do or WordTag.Subject)
                return false;
        }

        return false;
    }

    private bool StartsClauseHere(in Passage passage, int i)
    {
        for (int k = i; k < passage.End && k < i + 8; k++)
        {
            if (text.Tags[k] is WordTag.Past or WordTag.Present or WordTag.Be or WordTag.Have or WordTag.Modal or WordTag.Do)
                return true;
            if (text.Tags[k] is WordTag.Comma or WordTag.Stop or WordTag.Preposition)
                return false;
        }

        return false;
    }

    /// <summary>Mayor: …, Poll: …; or a sentence that leads to a quotation with a colon.</summary>
    private void ReadColon(in Passage passage, int colon)
    {
        if (passage.Level >= 0 || colon == passage.First || colon + 1 >= passage.End)
            return;
        foreach (Finding earlier in CollectionsMarshal.AsSpan(found)[_passageStart..])
        {
            if (earlier.Content[^1].End > colon)
                return;
        }

        Token next = text.Tokens[colon + 1];
        if (text.RegionBelow(colon + 1, passage.Level) is >= 0 and var region)
        {
            ReadColonQuotation(passage, colon, region);
            return;
        }

        if (found.Count > _passageStart || colon - passage.First > 8 || next.Is(TokenFlags.LineBefore) || !next.Is(TokenFlags.SpaceBefore) || !(next.Is(TokenFlags.Capital) || IsTitledName(passage.First, colon)))
            return;
        for (int i = passage.First; i < colon; i++)
        {
            if (text.Region[i] >= 0 || text.Tags[i] is not (WordTag.Proper or WordTag.Noun or WordTag.Stop or WordTag.Clitic or WordTag.Open or WordTag.Close)
                || (text.Entries[i].Role & WordRole.Heading) != WordRole.None)
                return;
        }

        if (text.Tags[passage.First] != WordTag.Proper || text.Tags[colon + 1] == WordTag.Number && !IsTitledName(passage.First, colon) || (colon - 1 > passage.First && text.Tags[colon - 1] is not (WordTag.Proper or WordTag.Close)))
            return;
        Finding finding = Add(new TokenRange(colon, colon + 1), new TokenRange(passage.First, colon), AttributionRule.Colon);
        finding.Content.Add(new TokenRange(colon + 1, ContentReader.Trim(text, colon + 1, passage.End)));
    }

    /// <summary>"Governor Ann Lee:": a title or role and at least two more names.</summary>
    private bool IsTitledName(int first, int end)
    {
        if (end - first < 3 || !text.Infos[first].Is(WordClass.Person | WordClass.Title))
            return false;
        for (int i = first; i < end; i++)
        {
            if (text.Tags[i] is not (WordTag.Proper or WordTag.Stop))
                return false;
        }

        return true;
    }

    /// <summary>Lee on the plan: “…”; The board gave this answer: “…”</summary>
    private void ReadColonQuotation(in Passage passage, int colon, int region)
    {
        (int first, int end) = text.RegionTokens[region];
        if (end - first < 5)
            return;
        TokenRange source = SharedSubject(passage, colon);
        bool label = !source.Exists || (source.End - source.First == 1 && text.IsWord(source.First, "it"));
        if (label)
        {
            int start = passage.First;
            while (start < colon && text.Tags[start] is not (WordTag.Proper or WordTag.Noun or WordTag.Determiner))
                start++;
            int stop = start;
            while (stop < colon && text.Tags[stop] is WordTag.Proper or WordTag.Noun or WordTag.Determiner or WordTag.Conjunction or WordTag.Clitic or WordTag.Stop)
                stop++;
            if (stop <= start || (text.Entries[start].Role & WordRole.Heading) != WordRole.None)
                return;
            source = new TokenRange(start, stop);
        }

        Finding finding = Add(new TokenRange(colon, colon + 1), source, label ? AttributionRule.ColonLabel : AttributionRule.ColonQuote);
        finding.Content.Add(new TokenRange(first, ContentReader.End(text, passage, first, ContentKind.Quote)));
    }
}
